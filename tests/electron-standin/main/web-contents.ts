import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { program } from "../launch.ts";
import type { KeyPress, MainMessage, PageMessage } from "../page/message.ts";
import { strictly } from "../strictly.ts";
import { isPrevented, makeEvent } from "./event.ts";
import { answerInvoke, ipcMain, wire } from "./ipc-main.ts";
import { nativeTheme, themeFeatures } from "./native-theme.ts";
import { type PdfOptions, printToPdf } from "./page-print.ts";
import { PageTarget } from "./page-target.ts";
import { fromChromium, toChromium } from "./protocol.ts";
import { record } from "./recorded.ts";
import { decideRequest, type PausedRequest, refuse } from "./serve-request.ts";
import { session } from "./session.ts";

/** The window a page is shown in, as far as its page must know it. */
export interface Owner {
  readonly size: () => { readonly width: number; readonly height: number };
  /** Closes the window without asking anybody. */
  readonly destroy: () => void;
  readonly openAnother: (options: object | undefined, url: string) => void;
  readonly onTitle: (title: string) => void;
  readonly onPainted: () => void;
}

type OpenHandler = (details: object) => { readonly action: string; readonly overrideBrowserWindowOptions?: object };

const ZOOM_STEP = 1.2;
const open = new Map<number, WebContents>();
const counter = { next: 1 };

/** `webContents`: the page of a window. Begin it once, through `createWebContents`. */
export class WebContents extends EventEmitter {
  readonly id = counter.next++;
  readonly session = session.defaultSession;
  readonly mainFrame = strictly("webFrameMain", new MainFrame(this));
  /** Given the keys the page left, for the menu's accelerators. */
  onMenuKey: (press: KeyPress) => void = () => undefined;
  private owner: Owner;
  private opening: Promise<PageTarget> | undefined;
  private target: PageTarget | undefined;
  private openHandler: OpenHandler = () => ({ action: "allow" });
  private state = { url: "", title: "", asked: "", zoom: 1, isLoading: false, isCrashed: false, isDestroyed: false };

  constructor(owner: Owner) {
    super();
    this.owner = owner;
  }

  begin(preloadFile: string | undefined, extraArguments: readonly string[]): void {
    this.setMaxListeners(0);
    open.set(this.id, this);
    const preload = preloadFile === undefined ? "" : readFileSync(preloadFile, "utf8");
    this.opening = this.openTarget(preload, extraArguments);
    this.opening.catch((error) => {
      if (!this.state.isDestroyed) console.error("electron stand-in: the window could not be opened:", error);
    });
  }
  private async openTarget(preload: string, extraArguments: readonly string[]): Promise<PageTarget> {
    const { width, height } = this.owner.size();
    const target = await PageTarget.open(width, height);
    this.target = target;
    this.listenTo(target);
    await target.prepare(preload, extraArguments, (text) => this.hear(JSON.parse(text) as PageMessage));
    await Promise.all([this.applySize(), this.applyTheme()]);
    nativeTheme.on("updated", () => void this.applyTheme());
    return target;
  }
  private listenTo(target: PageTarget): void {
    const isMain = ({ frameId }: { frameId: string }) => frameId === target.id;
    target.on("Page.frameStartedLoading", (frame: { frameId: string }) => {
      if (!isMain(frame)) return;
      this.state.isLoading = true;
      this.emit("did-start-loading");
    });
    target.on("Page.frameStoppedLoading", (frame: { frameId: string }) => {
      if (!isMain(frame)) return;
      this.state.isLoading = false;
      this.emit("did-stop-loading");
    });
    target.on("Page.navigatedWithinDocument", ({ frameId, url }: { frameId: string; url: string }) => {
      if (!isMain({ frameId })) return;
      this.state.url = fromChromium(url);
      this.emit("did-navigate-in-page", makeEvent({}), this.state.url, true);
    });
    target.on("Page.domContentEventFired", () => this.emit("dom-ready", makeEvent({})));
    target.on("Page.loadEventFired", () => void this.finishLoad());
    target.on("Fetch.requestPaused", (request: PausedRequest) => void this.decide(target, request));
    target.on("Inspector.targetCrashed", () => {
      this.state.isCrashed = true;
      this.emit("render-process-gone", makeEvent({}), { reason: "crashed", exitCode: 1 });
    });
    target.on(
      "Runtime.exceptionThrown",
      ({ exceptionDetails }: { exceptionDetails: { text: string; exception?: { description?: string } } }) =>
        console.error("electron stand-in: uncaught in the page:", exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
  }
  private async finishLoad(): Promise<void> {
    // Before the first document of the program's own there is Chromium's empty one, of which Electron tells nothing.
    if (this.state.url === "" || this.state.isDestroyed) return;
    this.setTitle(String(await this.target?.evaluate("document.title").catch(() => "")));
    this.emit("did-finish-load", makeEvent({}));
    this.owner.onPainted();
  }
  /** Chromium tells of titles through the browser, not through the page. */
  setTitle(title: string): void {
    if (title === this.state.title || title === "") return;
    this.state.title = title;
    this.owner.onTitle(title);
  }

  private async decide(target: PageTarget, paused: PausedRequest): Promise<void> {
    const verdict = this.isUnwanted(target, paused) ? refuse(paused.requestId, "Aborted") : await decideRequest(paused);
    // A page that has gone meanwhile needs no answer any more.
    await target.command(...verdict).catch(() => undefined);
  }
  private isUnwanted(target: PageTarget, { frameId, resourceType, request }: PausedRequest): boolean {
    const isOwnChoice = resourceType === "Document" && frameId === target.id && request.url !== this.state.asked;
    if (!isOwnChoice || this.state.url === "") return false;
    const url = fromChromium(request.url);
    return isPrevented((event) => this.emit("will-navigate", Object.assign(event, { url, isMainFrame: true, isSameDocument: false }), url));
  }

  private hear(message: PageMessage): void {
    if (this.state.isDestroyed) return;
    if (message.kind === "hello") this.beginDocument(message.url);
    else if (message.kind === "send") ipcMain.emit(message.channel, this.makeIpcEvent(), ...(wire.unpack(message.args) as unknown[]));
    else if (message.kind === "invoke") void this.answer(message);
    else if (message.kind === "open") this.decideOpening(message);
    else if (message.kind === "key") this.onMenuKey(message.press);
    else this.emit("preload-error", makeEvent({}), "", new Error(message.message));
  }
  private beginDocument(url: string): void {
    this.state.url = fromChromium(url);
    this.state.isCrashed = false;
    // Told here and not by Chromium's own event, which may come after the document's first messages.
    this.emit("did-navigate", makeEvent({}), this.state.url, 200, "OK");
  }
  private makeIpcEvent(): object {
    const reply = (channel: string, ...args: unknown[]) => this.send(channel, ...args);
    return makeEvent({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, type: "frame", reply });
  }
  private async answer({ channel, args, id }: PageMessage & { kind: "invoke" }): Promise<void> {
    this.tell({ kind: "answer", id, ...(await answerInvoke(channel, this.makeIpcEvent(), args)) });
  }
  private decideOpening({ url, frameName, features }: PageMessage & { kind: "open" }): void {
    const details = {
      url: fromChromium(url),
      frameName,
      features,
      disposition: "new-window",
      referrer: { url: "", policy: "no-referrer" },
    };
    const { action, overrideBrowserWindowOptions } = this.openHandler(details);
    if (action === "allow") this.owner.openAnother(overrideBrowserWindowOptions, details.url);
  }
  private tell(message: MainMessage): void {
    this.target?.tell(JSON.stringify(message));
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.state.isDestroyed) throw new TypeError("Object has been destroyed");
    this.tell({ kind: "event", channel, args: wire.pack(args) });
  }
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
  private ready(): Promise<PageTarget> {
    return this.opening ?? Promise.reject(new TypeError("Object has been destroyed"));
  }

  getURL(): string {
    return this.state.url;
  }
  getTitle(): string {
    return this.state.title;
  }
  isLoading(): boolean {
    return this.state.isLoading;
  }
  isCrashed(): boolean {
    return this.state.isCrashed;
  }
  isDestroyed(): boolean {
    return this.state.isDestroyed;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    this.state.zoom = factor;
    void this.applySize();
  }
  getZoomFactor(): number {
    return this.state.zoom;
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(ZOOM_STEP ** level);
  }
  getZoomLevel(): number {
    return Math.log(this.state.zoom) / Math.log(ZOOM_STEP);
  }
  /** Gives the page the size of its window; zoom makes its own pixels larger, so that it has fewer of them. */
  async applySize(): Promise<void> {
    const { width, height } = this.owner.size();
    const { zoom } = this.state;
    const metrics = {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom === 1 ? 0 : zoom,
      mobile: false,
    };
    await this.target?.command("Emulation.setDeviceMetricsOverride", metrics).catch(() => undefined);
  }
  private async applyTheme(): Promise<void> {
    if (!this.state.isDestroyed)
      await this.target?.command("Emulation.setEmulatedMedia", { features: themeFeatures() }).catch(() => undefined);
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

  /** The page's own say in its closing; true when it refuses. */
  async wantsToStay(): Promise<boolean> {
    const target = await this.ready().catch(() => undefined);
    return (
      !this.state.isCrashed &&
      target !== undefined &&
      (await target.wantsToStay()) &&
      !isPrevented((event) => this.emit("will-prevent-unload", event))
    );
  }
  isShownIn(targetId: string): boolean {
    return this.target?.id === targetId;
  }
  end(): void {
    this.state.isDestroyed = true;
    open.delete(this.id);
    void this.ready().then(
      (target) => target.close(),
      () => undefined,
    );
    this.emit("destroyed");
  }
}

/** The page's top frame; the stand-in hears no other. */
class MainFrame {
  readonly processId = 1;
  readonly routingId = 1;
  readonly parent = null;
  private readonly contents: WebContents;

  constructor(contents: WebContents) {
    this.contents = contents;
  }
  get url(): string {
    return this.contents.getURL();
  }
  get origin(): string {
    return /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(this.url)?.[0] ?? "null";
  }
}

/** Makes the page of a window and begins to open it. */
export function createWebContents(owner: Owner, preload: string | undefined, extraArguments: readonly string[]): WebContents {
  const contents = strictly("webContents", new WebContents(owner));
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
