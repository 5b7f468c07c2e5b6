import type { Problem } from "#core/problem.ts";

/** What looks wrong with a line though it was taken, and what to do: Vietnamese sentences. */
export type Remark = string;

/** A problem core finds, in words. */
export function remarkOf({ message, remedy }: Problem): Remark {
  return `${message} ${remedy}`;
}
