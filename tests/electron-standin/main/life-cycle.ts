import type { Chromium } from "../chromium/chromium.ts";

/** Where the program stands between start and end: what `app`, windows and Chromium must know of one another. */
interface LifeCycle {
  isReady: boolean;
  isQuitting: boolean;
  chromium: Chromium | undefined;
  /** Asks every window to close; false when one of them refused. */
  closeWindows: () => Promise<boolean>;
}

export const lifeCycle: LifeCycle = {
  isReady: false,
  isQuitting: false,
  chromium: undefined,
  closeWindows: () => Promise.resolve(true),
};

/** Chromium, which runs from the moment the program is ready. Throws before that, as Electron does for windows. */
export function runningChromium(): Chromium {
  if (lifeCycle.chromium === undefined) throw new Error("Cannot create BrowserWindow before app is ready");
  return lifeCycle.chromium;
}
