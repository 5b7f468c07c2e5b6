import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type { KeyPress, MainMessage, PageMessage } from "../page/message.ts";
import { strictly } from "../strictly.ts";
import { isPrevented, makeEvent } from "./event.ts";
import { answerInvoke, ipcMain, wire } from "./ipc-main.ts";
import { MainFrame } from "./main-frame.ts";
import { PageTarget } from "./page-target.ts";
import { PageView } from "./page-view.ts";
import { fromChromium } from "./protocol.ts";
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

export type OpenHandler = (details: object) => { readonly action: string; readonly overrideBrowserWindowOptions?: object };

const counter = { next: 1 };

/** A page in its window: what happens to it, told as Electron tells it, and what it and main say to one another. Begin it once. */
export class ShownPage extends EventEmitter {
  readonly id = counter.next++;
  readonly session = session.defaultSession;
  readonly mainFrame = strictly("webFrameMain", new MainFrame(this));
  /** Given the keys the page left, for the menu's accelerators. */
  onMenuKey: (press: KeyPress) => void = () => undefined;
  readonly view: PageView;
  protected owner: Owner;
  private opening: Promise<PageTarget> | undefined;
  protected target: PageTarget | undefined;
  protected openHandler: OpenHandler = () => ({ action: "allow" });
  protected state = { url: "", title: "", asked: "", isLoading: false, isCrashed: false, isDestroyed: false };

  constructor(owner: Owner) {
    super();
    this.owner = owner;
    this.view = new PageView(owner.size);
  }

  begin(preloadFile: string | undefined, extraArguments: readonly string[]): void {
    this.setMaxListeners(0);
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
    await this.view.show(target);
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
    target.on("Page.loadEventFired", () => this.finishLoad());
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
  private finishLoad(): void {
    // Before the first document of the program's own there is Chromium's empty one, of which Electron tells nothing.
    if (this.state.url === "" || this.state.isDestroyed) return;
    this.emit("did-finish-load", makeEvent({}));
    this.owner.onPainted();
  }

  private async decide(target: PageTarget, paused: PausedRequest): Promise<void> {
    const verdict = this.isUnwanted(target, paused) ? refuse(paused.requestId, "Aborted") : await decideRequest(paused);
    // A page that has gone meanwhile needs no answer any more.
    await target.command(...verdict).catch(() => undefined);
  }
  private isUnwanted(target: PageTarget, { frameId, resourceType, request }: PausedRequest): boolean {
    const isOwnChoice = resourceType === "Document" && frameId === target.id && request.url !== withoutFragment(this.state.asked);
    if (!isOwnChoice || this.state.url === "") return false;
    const url = fromChromium(request.url);
    return isPrevented((event) => this.emit("will-navigate", Object.assign(event, { url, isMainFrame: true, isSameDocument: false }), url));
  }

  private hear(message: PageMessage): void {
    if (this.state.isDestroyed) return;
    switch (message.kind) {
      case "hello":
        this.beginDocument(message.url);
        break;
      case "title":
        this.setTitle(message.title);
        break;
      case "send":
        ipcMain.emit(message.channel, this.makeIpcEvent(), ...(wire.unpack(message.args) as unknown[]));
        break;
      case "invoke":
        void this.answer(message);
        break;
      case "open":
        this.decideOpening(message);
        break;
      case "key":
        this.onMenuKey(message.press);
        break;
      case "preload-error":
        this.emit("preload-error", makeEvent({}), "", new Error(message.message));
        break;
    }
  }
  private setTitle(title: string): void {
    this.state.title = title;
    if (title !== "") this.owner.onTitle(title);
  }
  private beginDocument(url: string): void {
    // Chromium's page for what could not be loaded; the caller of loadURL is told of that.
    if (url.startsWith("chrome-error:")) return;
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

  protected ready(): Promise<PageTarget> {
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
    this.view.end();
    void this.ready().then(
      (target) => target.close(),
      () => undefined,
    );
    this.emit("destroyed");
  }
}

/** An address as Chromium requests it. */
function withoutFragment(address: string): string {
  return URL.canParse(address) ? Object.assign(new URL(address), { hash: "" }).href : address;
}
