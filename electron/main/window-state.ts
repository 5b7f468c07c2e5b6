import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, type Rectangle, screen } from "electron";

interface WindowState {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

/** Fits a laptop of 1366 × 768 with its task bar. */
const FIRST_SIZE = { width: 1280, height: 700 };

const MILLISECONDS_AT_REST = 500;

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

/** Keeps where the window stands, a moment after it came to rest and when it closes. Losing this is no loss: a failure is passed over. */
export function rememberWindowState(window: BrowserWindow): void {
  const timer: { handle?: NodeJS.Timeout } = {};
  const save = () => {
    clearTimeout(timer.handle);
    if (window.isDestroyed() || window.isMinimized()) return;
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(stateFile(), JSON.stringify(state));
    } catch {
      // The window opens in its first size the next time.
    }
  };
  const saveAtRest = () => {
    clearTimeout(timer.handle);
    timer.handle = setTimeout(save, MILLISECONDS_AT_REST);
  };
  window.on("resize", saveAtRest);
  window.on("move", saveAtRest);
  window.on("close", save);
  window.on("closed", () => clearTimeout(timer.handle));
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
