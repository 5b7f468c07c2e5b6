/// <reference lib="dom" />
import type { MainMessage, PageMessage } from "./message.ts";
import { makeWire } from "./wire.ts";
import { makeWorldBridge } from "./world-bridge.ts";

/** What a sandboxed preload sees of the process. */
export interface PreloadProcess {
  readonly platform: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
}

type Listener = (event: unknown, ...args: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown, process: unknown) => void;

/** The two functions through which an isolated world and the main process reach each other. */
interface Wiring {
  electronStandInSend?: (text: string) => void;
  electronStandInReceive?: (text: string) => void;
}

/**
 * Runs in the page's isolated world before the page's scripts: gives preload the module `electron` as a sandboxed preload knows it, and runs it.
 * Runs as text beside `makeWire` and `makeWorldBridge` and needs nothing else.
 */
export function prepareIsolatedWorld(tag: string, askToOpen: string, seen: PreloadProcess, preload: Preload): void {
  const wiring = globalThis as Wiring;
  const sendText = wiring.electronStandInSend;
  if (window !== window.top || sendText === undefined) return;
  const say = (message: PageMessage) => sendText(JSON.stringify(message));
  const wire = makeWire();
  const bridge = makeWorldBridge(`${tag}-isolated`, `${tag}-main`, () => undefined);
  const listeners = new Map<string, { readonly asked: Listener; readonly called: Listener }[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  const state = { next: 1 };

  const listen = (channel: string, asked: Listener, called = asked) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { asked, called }]);
    return ipcRenderer;
  };
  const unlisten = (channel: string, listener: Listener) => {
    const kept = (listeners.get(channel) ?? []).filter(({ asked, called }) => asked !== listener && called !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  };
  const ipcRenderer = {
    send: (channel: string, ...args: unknown[]) => say({ kind: "send", channel, args: wire.pack(args) }),
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = state.next++;
        say({ kind: "invoke", channel, args: wire.pack(args), id });
        waiting.set(id, { resolve, reject });
      }),
    on: (channel: string, listener: Listener) => listen(channel, listener),
    addListener: (channel: string, listener: Listener) => listen(channel, listener),
    once: (channel: string, listener: Listener) => {
      const called: Listener = (event, ...args) => {
        unlisten(channel, called);
        listener(event, ...args);
      };
      return listen(channel, listener, called);
    },
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => (listeners.get(channel) ?? []).length,
  };
  wiring.electronStandInReceive = (text) => {
    const message = JSON.parse(text) as MainMessage;
    if (message.kind === "event") {
      const event = { sender: ipcRenderer, ports: [] };
      for (const { called } of listeners.get(message.channel) ?? []) called(event, ...(wire.unpack(message.args) as unknown[]));
      return;
    }
    const waits = waiting.get(message.id);
    waiting.delete(message.id);
    const value = wire.unpack(message.value);
    if (message.isGood) waits?.resolve(value);
    else waits?.reject(new Error(String(value)));
  };

  const strict = <Part extends object>(name: string, part: Part) =>
    new Proxy(part, {
      get: (target, key) => {
        if (key in target || typeof key === "symbol" || key === "then") return Reflect.get(target, key);
        throw new Error(`electron stand-in: ${name}.${key} is not there`);
      },
    });
  const electron = strict("electron (in preload)", {
    ipcRenderer: strict("ipcRenderer", ipcRenderer),
    contextBridge: strict("contextBridge", { exposeInMainWorld: bridge.offer }),
    // Chromium does not tell a page where a file lies.
    webUtils: strict("webUtils", { getPathForFile: () => "" }),
  });
  const require = (name: string) => {
    if (/^electron(\/(renderer|common))?$/.test(name)) return electron;
    throw new Error(`module not found: ${name}`);
  };

  const giveKeyToMenu = (event: KeyboardEvent) => {
    const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
    if (!ctrl && !alt && !meta && !/^F\d+$/.test(key)) return;
    // The menu takes what the page leaves; listeners on the window that come after this one have their say first.
    setTimeout(() => {
      if (!event.defaultPrevented) say({ kind: "key", press: { key, code, ctrl, alt, shift, meta } });
    });
  };

  const followTitle = () => {
    const said = { title: "" };
    const sayTitle = () => {
      if (document.title !== said.title) say({ kind: "title", title: document.title });
      said.title = document.title;
    };
    sayTitle();
    if (document.head) new MutationObserver(sayTitle).observe(document.head, { subtree: true, childList: true, characterData: true });
  };

  say({ kind: "hello", url: location.href });
  bridge.offer(askToOpen, (url: string, frameName: string, features: string) => say({ kind: "open", url, frameName, features }));
  window.addEventListener("keydown", giveKeyToMenu);
  document.addEventListener("DOMContentLoaded", followTitle);
  try {
    const module = { exports: {} };
    preload(require, module, module.exports, { ...seen, type: "renderer", env: {}, contextIsolated: true, sandboxed: true });
  } catch (error) {
    console.error("Unable to load preload script");
    console.error(error);
    say({ kind: "preload-error", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
