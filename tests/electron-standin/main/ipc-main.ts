import { EventEmitter } from "node:events";
import { makeWire } from "../page/wire.ts";
import { strictly } from "../strictly.ts";

type Handler = (event: unknown, ...args: unknown[]) => unknown;

export const wire = makeWire();

class IpcMain extends EventEmitter {
  handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }
}

export const ipcMain = strictly("ipcMain", new IpcMain());

/** Answers an `invoke` with the packed result, or with the words Electron gives the page when the handler throws or is missing. */
export async function answerInvoke(
  channel: string,
  event: unknown,
  args: string,
): Promise<{ readonly isGood: boolean; readonly value: string }> {
  const handler = ipcMain.handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { isGood: true, value: wire.pack(await handler(event, ...(wire.unpack(args) as unknown[]))) };
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return { isGood: false, value: wire.pack(`Error invoking remote method '${channel}': ${error}`) };
  }
}
