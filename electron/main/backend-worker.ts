import type { Worker } from "node:worker_threads";
import { app } from "electron";
import createBackend from "../backend/index.ts?nodeWorker";

/** The backend closes its database; where it does not answer in this time the program ends all the same: what was accepted is on disk. */
const MILLISECONDS_TO_CLOSE = 5000;

/** Starts the backend beside the main process. */
export function startBackend(): Worker {
  return createBackend({ workerData: { home: app.getPath("userData"), documents: app.getPath("documents") } });
}

/** Lets the backend close what it holds, and waits for it. */
export function closeBackend(backend: Worker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, MILLISECONDS_TO_CLOSE);
    backend.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    backend.postMessage({ close: true });
  });
}
