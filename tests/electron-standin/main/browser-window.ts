import { EventEmitter } from "node:events";
import { strictly } from "../strictly.ts";
import { app } from "./app.ts";
import { isPrevented, makeEvent } from "./event.ts";
import { lifeCycle, runningChromium } from "./life-cycle.ts";
import { createWebContents, type WebContents } from "./web-contents.ts";
import { type Bounds, WindowPlacement } from "./window-placement.ts";

interface WindowOptions extends Partial<Bounds> {
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: { readonly preload?: string; readonly additionalArguments?: readonly string[] };
}

const windows = new Map<number, Window>();
const state: { next: number; focused: Window | undefined } = { next: 1, focused: undefined };

/** `BrowserWindow`; made through the constructor below, which also begins it. */
class Window extends EventEmitter {
  readonly id = state.next++;
  declare webContents: WebContents;
  private placement: WindowPlacement;
  private title: string;
  private gone = false;
  private painted = false;

  constructor(options: WindowOptions = {}) {
    super();
    // Throws where the program is not ready.
    runningChromium();
    this.placement = new WindowPlacement(options);
    this.title = options.title ?? app.name;
  }
  begin({ webPreferences = {} }: WindowOptions = {}): void {
    windows.set(this.id, this);
    state.focused = this;
    const owner = {
      size: () => this.placement.bounds,
      destroy: () => this.destroy(),
      openAnother: (options: object | undefined, url: string) => {
        const another = new BrowserWindow(options);
        another.loadURL(url).catch(() => undefined);
        this.webContents.emit("did-create-window", another, { url });
      },
      onTitle: (title: string) => {
        if (!isPrevented((event) => this.emit("page-title-updated", event, title, true))) this.title = title;
      },
      onPainted: () => this.sayPainted(),
    };
    this.webContents = createWebContents(owner, webPreferences.preload, webPreferences.additionalArguments ?? []);
    app.emit("web-contents-created", makeEvent({}), this.webContents);
    app.emit("browser-window-created", makeEvent({}), this);
  }
  private sayPainted(): void {
    if (this.painted) return;
    this.painted = true;
    this.emit("ready-to-show");
  }

  static getAllWindows(): Window[] {
    return [...windows.values()];
  }
  static getFocusedWindow(): Window | null {
    return state.focused ?? null;
  }
  static fromWebContents(contents: WebContents): Window | null {
    return Window.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id: number): Window | null {
    return windows.get(id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  loadFile(file: string, options?: { hash?: string; search?: string }): Promise<void> {
    return this.webContents.loadFile(file, options);
  }
  reload(): void {
    this.webContents.reload();
  }

  close(): void {
    void this.askToClose();
  }
  /** Closes unless the program or the page refuses; says whether it closed. */
  async askToClose(): Promise<boolean> {
    if (this.gone) return true;
    if (isPrevented((event) => this.emit("close", event)) || (await this.webContents.wantsToStay())) return false;
    this.destroy();
    return true;
  }
  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    windows.delete(this.id);
    if (state.focused === this) state.focused = [...windows.values()].at(-1);
    this.webContents.end();
    this.emit("closed");
    if (windows.size > 0 || lifeCycle.isQuitting) return;
    if (app.listenerCount("window-all-closed") > 0) app.emit("window-all-closed");
    else app.quit();
  }
  isDestroyed(): boolean {
    return this.gone;
  }

  show(): void {
    this.placement.isVisible = true;
    this.emit("show");
    this.focus();
  }
  showInactive(): void {
    this.placement.isVisible = true;
    this.emit("show");
  }
  hide(): void {
    this.placement.isVisible = false;
    this.emit("hide");
  }
  isVisible(): boolean {
    return this.placement.isVisible;
  }
  focus(): void {
    if (state.focused !== this) state.focused?.emit("blur");
    state.focused = this;
    this.emit("focus");
  }
  isFocused(): boolean {
    return state.focused === this;
  }
  moveTop(): void {}
  flashFrame(): void {}

  maximize(): void {
    this.placement.isVisible = true;
    this.moveWith(() => this.placement.setFill("maximized"));
    this.emit("maximize");
  }
  unmaximize(): void {
    this.moveWith(() => this.placement.setFill("none"));
    this.emit("unmaximize");
  }
  isMaximized(): boolean {
    return this.placement.isMaximized;
  }
  minimize(): void {
    this.placement.isMinimized = true;
    this.emit("minimize");
  }
  restore(): void {
    if (!this.placement.isMinimized) {
      this.unmaximize();
      return;
    }
    this.placement.isMinimized = false;
    this.emit("restore");
  }
  isMinimized(): boolean {
    return this.placement.isMinimized;
  }
  setFullScreen(isFull: boolean): void {
    this.moveWith(() => this.placement.setFill(isFull ? "full-screen" : "none"));
    this.emit(isFull ? "enter-full-screen" : "leave-full-screen");
  }
  isFullScreen(): boolean {
    return this.placement.isFullScreen;
  }

  getBounds(): Bounds {
    return { ...this.placement.bounds };
  }
  getNormalBounds(): Bounds {
    return { ...this.placement.normalBounds };
  }
  getContentBounds(): Bounds {
    return this.getBounds();
  }
  getSize(): number[] {
    const { width, height } = this.placement.bounds;
    return [width, height];
  }
  getPosition(): number[] {
    const { x, y } = this.placement.bounds;
    return [x, y];
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.moveWith(() => this.placement.setBounds(bounds));
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  /** Changes where the window stands and tells what changed by it. */
  private moveWith(change: () => void): void {
    const before = this.placement.bounds;
    change();
    const after = this.placement.bounds;
    if (before.width !== after.width || before.height !== after.height) {
      void this.webContents.view.applySize();
      this.emit("resize");
      this.emit("resized");
    }
    if (before.x !== after.x || before.y !== after.y) {
      this.emit("move");
      this.emit("moved");
    }
  }

  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title;
  }
  // What only a real frame around the page could show.
  setMinimumSize(): void {}
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setProgressBar(): void {}
  setIcon(): void {}
  setBackgroundColor(): void {}
  setTitleBarOverlay(): void {}
  setDocumentEdited(): void {}
}

/** The constructor programs call: a window whose unknown names throw, and which begins at once. */
export const BrowserWindow = new Proxy(strictly("BrowserWindow", Window), {
  construct: (Target, [options]: [WindowOptions?]) => {
    const window = strictly("BrowserWindow", new Target(options));
    window.begin(options);
    return window;
  },
});

lifeCycle.closeWindows = async () => {
  for (const window of [...windows.values()]) {
    if (!(await window.askToClose())) return false;
  }
  return true;
};

/** Follows what Chromium tells of its pages: those closed by themselves or by a test take their window with them. Called once it runs. */
export function followTargets(): void {
  runningChromium().pipe.on("Target.targetDestroyed", ({ targetId }: { targetId: string }) =>
    [...windows.values()].find(({ webContents }) => webContents.isShownIn(targetId))?.destroy(),
  );
}
