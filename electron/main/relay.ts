import { MessageChannel, type MessagePort, type Worker } from "node:worker_threads";
import { type IpcMainEvent, ipcMain, type WebContents } from "electron";
import { CHANNELS } from "#contract/desktop.ts";
import { isOwnPage } from "./own-scheme.ts";

/**
 * Carries messages between windows and the backend worker, each window over a port of its own; looks into none. Messages of pages that are not
 * the program's own, or of frames inside them, are dropped.
 */
export interface Relay {
  readonly connect: (contents: WebContents) => void;
}

/** The relay of a backend; `ipcMain` is listened to once. */
export function createRelay(backend: Worker): Relay {
  const ports = new Map<number, MessagePort>();
  ipcMain.on(CHANNELS.backend, (event: IpcMainEvent, message: unknown) => {
    if (isOwnPage(event)) ports.get(event.sender.id)?.postMessage(message);
  });

  const open = (contents: WebContents) => {
    const { port1, port2 } = new MessageChannel();
    backend.postMessage({ port: port1 }, [port1]);
    port2.on("message", (message) => {
      if (!contents.isDestroyed()) contents.send(CHANNELS.backend, message);
    });
    ports.set(contents.id, port2);
  };
  const close = (id: number) => {
    // The backend aborts every call that is still under way on a port that closes.
    ports.get(id)?.close();
    ports.delete(id);
  };
  return {
    connect: (contents) => {
      const { id } = contents;
      open(contents);
      // Calls are numbered anew with every page: answers to the old page's calls must not reach the new one.
      const state = { isFirst: true };
      contents.on("did-navigate", () => {
        if (!state.isFirst) {
          close(id);
          open(contents);
        }
        state.isFirst = false;
      });
      contents.on("destroyed", () => close(id));
      contents.on("render-process-gone", () => close(id));
    },
  };
}
