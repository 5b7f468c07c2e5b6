import type { Readable, Writable } from "node:stream";

/** Chromium's debugging protocol over the two pipes of `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
export interface DebuggingPipe {
  /** Sends a command, to a target where `session` is given. Fails with Chromium's own message, or when Chromium ends first. */
  readonly send: <Answer = unknown>(method: string, parameters?: object, session?: string) => Promise<Answer>;
  /** Hears an event, of one target where `session` is given. */
  readonly on: <Parameters>(method: string, listener: (parameters: Parameters) => void, session?: string) => void;
  /** Fails everything that still waits. */
  readonly end: () => void;
}

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

interface Waiting {
  readonly method: string;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

type Listener = (parameters: never) => void;

/** Speaks the protocol over a pipe to write to and one to read from. */
export function openDebuggingPipe(writable: Writable, readable: Readable): DebuggingPipe {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Listener[]>();
  const state = { next: 1, isEnded: false };
  const eventKey = (method: string, session = "") => `${session} ${method}`;

  const settle = (message: Message, { method, resolve, reject }: Waiting) => {
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result as never);
  };
  readMessages(readable, (message) => {
    if (message.id === undefined) {
      for (const listener of listeners.get(eventKey(message.method ?? "", message.sessionId)) ?? []) listener(message.params as never);
      return;
    }
    const waits = waiting.get(message.id);
    waiting.delete(message.id);
    if (waits) settle(message, waits);
  });
  // A pipe that breaks is Chromium's end, which is told by its exit.
  writable.on("error", () => undefined);

  return {
    send: (method, parameters = {}, session) =>
      new Promise((resolve, reject) => {
        if (state.isEnded) return reject(new Error(`${method}: Chromium has ended`));
        const id = state.next++;
        waiting.set(id, { method, resolve, reject });
        writable.write(`${JSON.stringify({ id, method, params: parameters, sessionId: session })}\0`);
      }),
    on: (method, listener, session) => {
      const key = eventKey(method, session);
      listeners.set(key, [...(listeners.get(key) ?? []), listener]);
    },
    end: () => {
      state.isEnded = true;
      for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Chromium has ended`));
      waiting.clear();
    },
  };
}

function readMessages(readable: Readable, hear: (message: Message) => void): void {
  const state = { pieces: [] as string[] };
  readable.setEncoding("utf8");
  readable.on("data", (text: string) => {
    const [first = "", ...rest] = text.split("\0");
    state.pieces.push(first);
    for (const next of rest) {
      // Joined only once whole: answers of several megabytes come in many pieces.
      hear(JSON.parse(state.pieces.join("")) as Message);
      state.pieces = [next];
    }
  });
}
