/** What stands at a JSON path (`body[3].rows[0]`); undefined where nothing does. */
export function valueAt(root: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((value, key) => (holds(value, key) ? Reflect.get(value, key) : undefined), root);
}

/** The value with another one at a JSON path; undefined where nothing stands there, or where `change` gives nothing. */
export function changedAt(root: unknown, path: string, change: (value: unknown) => unknown): unknown {
  return changedUnder(root, keysOf(path), change);
}

function changedUnder(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (!holds(value, key)) return undefined;
  const inner = changedUnder(Reflect.get(value, key), rest, change);
  if (inner === undefined) return undefined;
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...value, [key]: inner };
}

/** `body[3].rows[0]` → `body`, `3`, `rows`, `0`. */
function keysOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== "");
}

function holds(value: unknown, key: string): value is object {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
