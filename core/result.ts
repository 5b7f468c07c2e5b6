/**
 * The outcome of something that can fail in an expected way. Bugs throw; anything a user, a file or a disk can cause is a
 * `Result` whose failure has a kind from a closed set.
 */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** A success carrying its value. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** An expected failure carrying what went wrong. */
export function failure<Failure>(reason: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: reason };
}
