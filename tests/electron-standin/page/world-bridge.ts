/// <reference lib="dom" />

/** A value on its way between the two worlds of a page: functions and promises as numbers, the rest as what the event clones. */
type Crossing = readonly [kind: string, content: unknown];

interface BridgeMessage {
  readonly kind: "call" | "answer" | "settle" | "offer";
  readonly id: number;
  readonly isGood: boolean;
  readonly name: string;
  readonly value: Crossing;
}

export interface WorldBridge {
  /** Hands a value to the other world under a name. */
  readonly offer: (name: string, value: unknown) => void;
}

/**
 * One end of what contextBridge does. The page's world and the isolated world share the document alone, so the ends talk by events on it, which
 * are synchronous and clone their detail. Functions become functions that call back across; promises settle across.
 * Runs in the page as text: it must not need anything outside its own braces.
 */
export function makeWorldBridge(hears: string, says: string, onOffer: (name: string, value: unknown) => void): WorldBridge {
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  const state: { next: number; answer: BridgeMessage | undefined } = { next: 1, answer: undefined };

  function say(kind: BridgeMessage["kind"], id: number, value: Crossing, isGood = true, name = ""): void {
    document.dispatchEvent(new CustomEvent(says, { detail: { kind, id, isGood, name, value } }));
  }
  function keep(value: (...args: unknown[]) => unknown): Crossing {
    const id = state.next++;
    functions.set(id, value);
    return ["function", id];
  }
  function follow(value: Promise<unknown>): Crossing {
    const id = state.next++;
    value.then(
      (result) => say("settle", id, out(result)),
      (reason) => say("settle", id, out(reason), false),
    );
    return ["promise", id];
  }
  function isLeaf(value: object): boolean {
    return [Date, RegExp, ArrayBuffer, Blob].some((leaf) => value instanceof leaf) || ArrayBuffer.isView(value);
  }
  function out(value: unknown): Crossing {
    if (typeof value === "function") return keep(value as (...args: unknown[]) => unknown);
    if (typeof value === "symbol") throw new Error("An object could not be cloned.");
    return value === null || typeof value !== "object" ? ["leaf", value] : outObject(value);
  }
  function outObject(value: object): Crossing {
    if (isLeaf(value)) return ["leaf", value];
    if (value instanceof Promise) return follow(value);
    if (value instanceof Error) return ["error", [value.message, value.stack]];
    if (value instanceof Map) return ["map", [...value].map(([key, item]) => [out(key), out(item)])];
    if (value instanceof Set) return ["set", [...value].map(out)];
    if (Array.isArray(value)) return ["array", value.map(out)];
    return ["object", Object.entries(value).map(([key, field]) => [key, out(field)])];
  }

  function call(id: number, args: unknown[], freezes: boolean): unknown {
    const before = state.answer;
    state.answer = undefined;
    say("call", id, out(args));
    const answer = state.answer as BridgeMessage | undefined;
    state.answer = before;
    if (answer === undefined) throw new Error("electron stand-in: the other world of this page is gone");
    if (!answer.isGood) throw back(answer.value, freezes);
    return back(answer.value, freezes);
  }
  const readers: Record<string, (content: never, freezes: boolean) => unknown> = {
    leaf: (content: unknown) => content,
    function:
      (id: number, freezes) =>
      (...args: unknown[]) =>
        call(id, args, freezes),
    promise: (id: number) => new Promise((resolve, reject) => promises.set(id, { resolve, reject })),
    error: ([message, stack]: [string, string]) => Object.assign(new Error(message), { stack }),
    map: (pairs: [Crossing, Crossing][], freezes) => new Map(pairs.map(([key, item]) => [back(key, freezes), back(item, freezes)])),
    set: (items: Crossing[], freezes) => new Set(items.map((item) => back(item, freezes))),
    array: (items: Crossing[], freezes) =>
      frozen(
        items.map((item) => back(item, freezes)),
        freezes,
      ),
    object: (fields: [string, Crossing][], freezes) =>
      frozen(Object.fromEntries(fields.map(([key, field]) => [key, back(field, freezes)])), freezes),
  };
  function frozen<Value extends object>(value: Value, freezes: boolean): Value {
    return freezes ? Object.freeze(value) : value;
  }
  function back([kind, content]: Crossing, freezes = false): unknown {
    return readers[kind]?.(content as never, freezes);
  }

  function answer(id: number, args: Crossing): void {
    try {
      say("answer", id, out(functions.get(id)?.(...(back(args) as unknown[]))));
    } catch (error) {
      say("answer", id, out(error), false);
    }
  }
  function settle(id: number, value: Crossing, isGood: boolean): void {
    const promise = promises.get(id);
    promises.delete(id);
    if (isGood) promise?.resolve(back(value));
    else promise?.reject(back(value));
  }
  document.addEventListener(hears, (event) => {
    const message = (event as CustomEvent<BridgeMessage>).detail;
    if (message.kind === "call") answer(message.id, message.value);
    else if (message.kind === "answer") state.answer = message;
    else if (message.kind === "settle") settle(message.id, message.value, message.isGood);
    else onOffer(message.name, back(message.value, true));
  });
  return { offer: (name, value) => say("offer", 0, out(value), true, name) };
}
