import type { AuthorityRow } from "#contract/catalogue.ts";

/** `TM. Ủy ban nhân dân / KT. Chủ tịch / Phó Chủ tịch`, as the lines stand from top to bottom. */
export function signedAs({ behalf, position, isActing }: Pick<AuthorityRow, "behalf" | "position" | "isActing">): string {
  return [...behalf.map(({ prefix, whom }) => `${prefix}. ${whom}`), isActing ? `Q. ${position}` : position].join(" / ");
}
