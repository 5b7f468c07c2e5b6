import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { app, type BrowserWindow, type Rectangle, screen } from "electron";

interface WindowState {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

/** Fits a laptop of 1366 × 768 with its task bar. */
const FIRST_SIZE = { width: 1280, height: 700 };

function stateFile(): string {
  return join(app.getPath("userData"), "window-state.json");
}

/** Where the window stood when it was last closed; the first size where that is unknown or no screen shows it any more. */
export function lastWindowState(): { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean } {
  const state = readState();
  if (state === undefined) return { bounds: FIRST_SIZE, isMaximized: false };
  const { workArea } = screen.getDisplayMatching(state.bounds);
  const isSeen =
    state.bounds.x < workArea.x + workArea.width &&
    state.bounds.y < workArea.y + workArea.height &&
    state.bounds.x + state.bounds.width > workArea.x &&
    state.bounds.y >= workArea.y;
  return isSeen ? state : { bounds: FIRST_SIZE, isMaximized: state.isMaximized };
}

/** Keeps where the window stands, a moment after it came to rest. Losing this is no loss: a failure is passed over. */
export function rememberWindowState(window: BrowserWindow): void {
  const timer: { handle?: NodeJS.Timeout } = {};
  const save = () => {
    clearTimeout(timer.handle);
    timer.handle = setTimeout(() => {
      if (window.isDestroyed() || window.isMinimized()) return;
      const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
      writeFile(stateFile(), JSON.stringify(state)).catch(() => undefined);
    }, 500);
  };
  window.on("resize", save);
  window.on("move", save);
}

function readState(): WindowState | undefined {
  try {
    const state: unknown = JSON.parse(readFileSync(stateFile(), "utf8"));
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is WindowState {
  if (typeof value !== "object" || value === null || !("bounds" in value) || !("isMaximized" in value)) return false;
  const { bounds } = value;
  return (
    typeof bounds === "object" && bounds !== null && ["x", "y", "width", "height"].every((key) => Number.isFinite(Reflect.get(bounds, key)))
  );
}
