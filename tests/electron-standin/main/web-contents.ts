import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { program } from "../launch.ts";
import { strictly } from "../strictly.ts";
import { makeEvent } from "./event.ts";
import { type PdfOptions, printToPdf } from "./page-print.ts";
import { toChromium } from "./protocol.ts";
import { record } from "./recorded.ts";
import { type OpenHandler, type Owner, ShownPage } from "./shown-page.ts";

const ZOOM_STEP = 1.2;
const open = new Map<number, WebContents>();

/** `webContents`: a page with what the program may ask of it. */
export class WebContents extends ShownPage {
  /** Fulfilled when the page has loaded; rejected with Chromium's reason when it cannot. */
  async loadURL(url: string): Promise<void> {
    const target = await this.ready();
    this.state.asked = toChromium(url);
    const loaded = new Promise<void>((done) => this.once("did-finish-load", () => done()));
    const { errorText, loaderId } = await target.command<{ errorText?: string; loaderId?: string }>("Page.navigate", {
      url: this.state.asked,
    });
    if (errorText) {
      this.emit("did-fail-load", makeEvent({}), -1, errorText, url, true);
      throw Object.assign(new Error(`${errorText} loading '${url}'`), { code: errorText, url });
    }
    // Without a loader it was a move within the document, which loads nothing.
    if (loaderId !== undefined) await loaded;
  }
  loadFile(file: string, { hash = "", search = "" }: { hash?: string; search?: string } = {}): Promise<void> {
    return this.loadURL(Object.assign(pathToFileURL(resolve(program.folder, file)), { hash, search }).href);
  }
  reload(): void {
    void this.ready().then((target) => target.command("Page.reload"));
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    this.view.zoom = factor;
    void this.view.applySize();
  }
  getZoomFactor(): number {
    return this.view.zoom;
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(ZOOM_STEP ** level);
  }
  getZoomLevel(): number {
    return Math.log(this.view.zoom) / Math.log(ZOOM_STEP);
  }
  undo(): void {
    this.edit("undo");
  }
  redo(): void {
    this.edit("redo");
  }
  cut(): void {
    this.edit("cut");
  }
  copy(): void {
    this.edit("copy");
  }
  paste(): void {
    this.edit("paste");
  }
  delete(): void {
    this.edit("delete");
  }
  selectAll(): void {
    this.edit("selectAll");
  }
  /** A key that is none carries the command: so pasting needs no permission, as it needs none from a menu. */
  private edit(command: string): void {
    void this.ready().then((target) => target.command("Input.dispatchKeyEvent", { type: "keyDown", commands: [command] }));
  }
  findInPage(text: string): number {
    void this.executeJavaScript(`window.find(${JSON.stringify(text)})`).then((isFound) =>
      this.emit("found-in-page", makeEvent({}), {
        requestId: 1,
        matches: isFound ? 1 : 0,
        activeMatchOrdinal: isFound ? 1 : 0,
        finalUpdate: true,
      }),
    );
    return 1;
  }
  stopFindInPage(): void {}

  print(options: object = {}, done?: (isDone: boolean, reason: string) => void): void {
    record("print", options);
    done?.(true, "");
  }
  async printToPDF(options: PdfOptions = {}): Promise<Buffer> {
    return printToPdf(await this.ready(), options);
  }
  async executeJavaScript(expression: string): Promise<unknown> {
    return (await this.ready()).evaluate(expression);
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }
  focus(): void {}
  /** Ends the page's process, for tests of what follows. */
  forcefullyCrashRenderer(): void {
    // The command gets no answer: who should give it has crashed.
    void this.ready().then((target) => target.command("Page.crash").catch(() => undefined));
  }
  /** Closes as if the page had; the window's "close" is not asked, as in Electron. Playwright closes pages this way. */
  close({ waitForBeforeUnload = false }: { waitForBeforeUnload?: boolean } = {}): void {
    if (!waitForBeforeUnload) this.owner.destroy();
    else void this.wantsToStay().then((stays) => stays || this.owner.destroy());
  }
}

/** Makes the page of a window and begins to open it. */
export function createWebContents(owner: Owner, preload: string | undefined, extraArguments: readonly string[]): WebContents {
  const contents = strictly("webContents", new WebContents(owner));
  open.set(contents.id, contents);
  contents.once("destroyed", () => open.delete(contents.id));
  contents.begin(preload, extraArguments);
  return contents;
}

/** The static part of `webContents`. */
export const webContents = strictly("webContents", {
  getAllWebContents: () => [...open.values()],
  fromId: (id: number) => open.get(id),
  /** How Playwright finds the window of a page. */
  fromDevToolsTargetId: (targetId: string) => [...open.values()].find((contents) => contents.isShownIn(targetId)),
});
