import { EventEmitter } from "node:events";
import { join } from "node:path";
import { startChromium } from "../chromium/chromium.ts";
import { commandLine as given, program, switches } from "../launch.ts";
import { strictly } from "../strictly.ts";
import { pathOf, setPath } from "./app-paths.ts";
import { isPrevented, makeEvent } from "./event.ts";
import { lifeCycle } from "./life-cycle.ts";
import { record } from "./recorded.ts";
import { releaseLock, type SecondStart, takeLock } from "./single-instance.ts";

/** Switches whose values are lists: what is appended adds to them. */
const LISTS = ["enable-features", "disable-features"];

class CommandLineSwitches {
  appendSwitch(name: string, value = ""): void {
    const before = switches.get(name);
    switches.set(name, LISTS.includes(name) && before ? `${before},${value}` : value);
  }
  hasSwitch(name: string): boolean {
    return switches.has(name);
  }
  getSwitchValue(name: string): string {
    return switches.get(name) ?? "";
  }
  removeSwitch(name: string): void {
    switches.delete(name);
  }
}

/** `app`: the program's life cycle, names and folders. */
class App extends EventEmitter {
  name = program.name;
  /** `STANDIN_PACKAGED` lets a test run an unpacked package as what it is. */
  isPackaged = Boolean(process.env.STANDIN_PACKAGED);
  /** There on a Mac alone, where Electron gives `undefined` elsewhere. */
  dock = undefined;
  commandLine = strictly("app.commandLine", new CommandLineSwitches());
  private lockedFolder: string | undefined;
  private sayReady: () => void = () => undefined;
  private ready = new Promise<void>((resolve) => {
    this.sayReady = resolve;
  });

  getName(): string {
    return this.name;
  }
  setName(name: string): void {
    this.name = name;
  }
  getVersion(): string {
    return program.version;
  }
  getAppPath(): string {
    return program.folder;
  }
  getPath(name: string): string {
    return pathOf(name, this.name);
  }
  setPath(name: string, path: string): void {
    setPath(name, path);
  }
  getLocale(): string {
    return switches.get("lang") ?? (process.env.LANG ?? "en").replace(/[._].*/, "");
  }
  getSystemLocale(): string {
    return this.getLocale();
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }
  whenReady(): Promise<void> {
    return this.ready;
  }
  isReady(): boolean {
    return lifeCycle.isReady;
  }
  setAppUserModelId(): void {}
  setAppLogsPath(): void {}
  disableHardwareAcceleration(): void {}
  enableSandbox(): void {}
  focus(): void {}
  relaunch(): void {
    record("relaunch");
  }

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    if (this.lockedFolder !== undefined) return true;
    const own: SecondStart = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    const folder = this.getPath("userData");
    const isTaken = takeLock(folder, own, (second) => {
      void this.whenReady().then(() =>
        this.emit("second-instance", makeEvent({}), second.argv, second.workingDirectory, second.additionalData),
      );
    });
    if (isTaken) this.lockedFolder = folder;
    return isTaken;
  }
  hasSingleInstanceLock(): boolean {
    return this.lockedFolder !== undefined;
  }
  releaseSingleInstanceLock(): void {
    if (this.lockedFolder !== undefined) releaseLock(this.lockedFolder);
    this.lockedFolder = undefined;
  }

  quit(): void {
    void this.leave();
  }
  exit(code = 0): void {
    this.emit("quit", makeEvent({}), code);
    lifeCycle.isQuitting = true;
    lifeCycle.chromium?.kill();
    this.endProcess(code);
  }

  /** Starts Chromium, lets `onRunning` follow it and says that the program is ready; not when it quit while it was loading. */
  async start(onRunning: () => void): Promise<void> {
    if (lifeCycle.isQuitting) return;
    const chromium = startChromium({
      profileFolder: join(this.getPath("sessionData"), "standin-chromium"),
      switches,
      hasDevtools: given.hasDevtools,
      onLost: () => {
        // Whoever ends us may have ended Chromium with us.
        if (lifeCycle.isQuitting) return;
        console.error("electron stand-in: Chromium ended by itself (STANDIN_VERBOSE=1 shows what it says)");
        this.endProcess(1);
      },
    });
    const { product } = await chromium.pipe.send<{ product: string }>("Browser.getVersion");
    Object.assign(process.versions, { chrome: product.replace(/^.*\//, "") });
    await chromium.pipe.send("Target.setDiscoverTargets", { discover: true });
    lifeCycle.chromium = chromium;
    onRunning();
    lifeCycle.isReady = true;
    this.emit("will-finish-launching");
    this.emit("ready", makeEvent({}), {});
    this.sayReady();
  }

  private async leave(): Promise<void> {
    if (lifeCycle.isQuitting || isPrevented((event) => this.emit("before-quit", event))) return;
    lifeCycle.isQuitting = true;
    const isFree = (await lifeCycle.closeWindows()) && !isPrevented((event) => this.emit("will-quit", event));
    if (!isFree) {
      lifeCycle.isQuitting = false;
      return;
    }
    this.emit("quit", makeEvent({}), 0);
    await lifeCycle.chromium?.close();
    this.endProcess(0);
  }
  private endProcess(code: number): never {
    this.releaseSingleInstanceLock();
    process.exit(code);
  }
}

export const app = strictly("app", new App());

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => app.quit());
