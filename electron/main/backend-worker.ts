import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { app } from "electron";
import createBackend from "../backend/index.ts?nodeWorker";

/** The backend closes its database; where it does not answer in this time the program ends all the same: what was accepted is on disk. */
const MILLISECONDS_TO_CLOSE = 5000;

/** The backend while it runs beside the main process. */
export interface Backend {
  readonly worker: Worker;
  /** Lets the backend close what it holds, and ends when it has, or has ended already. */
  readonly close: () => Promise<void>;
}

/** Where templates and resources lie: packed beside the archive, else in the project. */
export function programFolder(): string {
  return app.isPackaged ? process.resourcesPath : app.getAppPath();
}

/** Starts the backend; `onLost` hears, once, that it ended without being asked to, and why where that is known. */
export function startBackend(onLost: (reason: unknown) => void): Backend {
  const worker = createBackend({
    workerData: {
      home: app.getPath("userData"),
      documents: app.getPath("documents"),
      // Not packed, the backend finds the project around it.
      ...(app.isPackaged ? { programFolder: programFolder() } : {}),
    },
  });
  const state: { isClosing: boolean; hasEnded: boolean; reason?: unknown } = { isClosing: false, hasEnded: false };
  worker.on("error", (error) => {
    state.reason = error;
  });
  worker.on("exit", (code) => {
    state.hasEnded = true;
    if (!state.isClosing) onLost(state.reason ?? new Error(`The backend ended with code ${code}.`));
  });
  return {
    worker,
    close: async () => {
      state.isClosing = true;
      if (state.hasEnded) return;
      worker.postMessage({ close: true });
      await Promise.race([once(worker, "exit"), new Promise((resolve) => setTimeout(resolve, MILLISECONDS_TO_CLOSE))]);
    },
  };
}
