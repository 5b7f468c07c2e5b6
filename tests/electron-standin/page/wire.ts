/** Writes values as text and reads them back, keeping what the structured clone algorithm keeps and JSON loses. */
export interface Wire {
  /** Throws what Electron throws for functions, symbols and promises, and for cycles, which the stand-in does not carry. */
  readonly pack: (value: unknown) => string;
  readonly unpack: (text: string) => unknown;
}

interface Kind {
  readonly holds: (value: object) => boolean;
  /** `inner` writes or reads the values inside. */
  readonly write: (value: never, inner: (value: unknown) => unknown) => unknown;
  readonly read: (written: never, inner: (written: unknown) => unknown) => unknown;
}

/**
 * Makes a wire. Runs in the main process and, as text, in the page: it must not need anything outside its own braces.
 * A value JSON cannot say becomes `{ $: kind, v: written }`.
 */
export function makeWire(): Wire {
  const VIEWS: (new (buffer: ArrayBuffer) => ArrayBufferView)[] = [
    ...[Uint8Array, Int8Array, Uint8ClampedArray, Uint16Array, Int16Array, Uint32Array, Int32Array],
    ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView],
  ];

  function toBase64(bytes: Uint8Array): string {
    if (typeof Buffer === "function") return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
    // Chromium has what TypeScript's library of 2023 does not know yet.
    return (bytes as Uint8Array & { toBase64(): string }).toBase64();
  }
  function fromBase64(text: string): Uint8Array<ArrayBuffer> {
    if (typeof Buffer === "function") return new Uint8Array(Buffer.from(text, "base64"));
    return (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text);
  }
  function readView([name, text]: [string, string]): unknown {
    const { buffer } = fromBase64(text);
    // A Buffer arrives as the Uint8Array it is.
    const View = VIEWS.find((view) => view.name === name) ?? Uint8Array;
    return new View(buffer);
  }

  const kinds: Record<string, Kind> = {
    date: {
      holds: (value) => value instanceof Date,
      write: (value: Date) => value.getTime(),
      read: (time: number) => new Date(time),
    },
    pattern: {
      holds: (value) => value instanceof RegExp,
      write: (value: RegExp) => [value.source, value.flags],
      read: ([source, flags]: [string, string]) => new RegExp(source, flags),
    },
    error: {
      holds: (value) => value instanceof Error,
      write: ({ name, message, stack }: Error) => ({ name, message, stack }),
      read: ({ name, message, stack }: Error) => Object.assign(new Error(message), { name, stack }),
    },
    buffer: {
      holds: (value) => value instanceof ArrayBuffer,
      write: (value: ArrayBuffer) => toBase64(new Uint8Array(value)),
      read: (text: string) => fromBase64(text).buffer,
    },
    view: {
      holds: (value) => ArrayBuffer.isView(value),
      write: (value: DataView) => [value.constructor.name, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))],
      read: readView,
    },
    map: {
      holds: (value) => value instanceof Map,
      write: (value: Map<unknown, unknown>, inner) => [...value].map(([key, item]) => [inner(key), inner(item)]),
      read: (pairs: [unknown, unknown][], inner) => new Map(pairs.map(([key, item]) => [inner(key), inner(item)])),
    },
    set: {
      holds: (value) => value instanceof Set,
      write: (value: Set<unknown>, inner) => [...value].map(inner),
      read: (items: unknown[], inner) => new Set(items.map(inner)),
    },
    // An ordinary object that happens to have a field "$".
    object: {
      holds: (value) => Object.hasOwn(value, "$"),
      write: (value: object, inner) => mapFields(value, inner),
      read: (value: object, inner) => mapFields(value, inner),
    },
    undefined: { holds: () => false, write: () => 0, read: () => undefined },
    number: { holds: () => false, write: String, read: (text: string) => Number(text) },
    bigint: { holds: () => false, write: String, read: (text: string) => BigInt(text) },
  };

  function mapFields(value: object, change: (field: unknown) => unknown): object {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, change(field)]));
  }
  function encode(value: unknown, within: readonly object[]): unknown {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "object") return encodeObject(value, within);
    if (typeof value === "number") return encodeNumber(value);
    if (value === undefined) return { $: "undefined", v: 0 };
    if (typeof value === "bigint") return { $: "bigint", v: String(value) };
    throw new Error("An object could not be cloned.");
  }
  function encodeNumber(value: number): unknown {
    if (Object.is(value, -0)) return { $: "number", v: "-0" };
    return Number.isFinite(value) ? value : { $: "number", v: String(value) };
  }
  function encodeObject(value: object, outside: readonly object[]): unknown {
    if (outside.includes(value)) throw new Error("electron stand-in: values that contain themselves are not carried");
    if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet) throw new Error("An object could not be cloned.");
    const within = [...outside, value];
    const inner = (item: unknown) => encode(item, within);
    if (Array.isArray(value)) return value.map(inner);
    const found = Object.entries(kinds).find(([, kind]) => kind.holds(value));
    return found ? { $: found[0], v: found[1].write(value as never, inner) } : mapFields(value, inner);
  }
  function decode(written: unknown): unknown {
    if (written === null || typeof written !== "object") return written;
    if (Array.isArray(written)) return written.map(decode);
    if (!("$" in written)) return mapFields(written, decode);
    const { $: name, v } = written as { $: string; v: unknown };
    const kind = kinds[name];
    if (kind === undefined) throw new Error(`electron stand-in: the wire knows no "${name}"`);
    return kind.read(v as never, decode);
  }

  return {
    pack: (value) => JSON.stringify(encode(value, [])),
    unpack: (text) => decode(JSON.parse(text)),
  };
}
