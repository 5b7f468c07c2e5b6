import type { AuthorityLine } from "#core/document/official-document.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { authoritiesOn, type SigningAuthority, signatureOf } from "#core/planning/index.ts";
import type { SignatoryView } from "#core/templating/index.ts";
import type { OfficeRecords } from "./office-records.ts";

/**
 * Who signs for a unit on a day: the holder of `authorityId` where it is given, else of those entitled the one who signs in the name of fewest
 * others; undefined where nobody may.
 */
export function signatoryOn(
  { people, authorities }: Pick<OfficeRecords, "people" | "authorities">,
  unitId: string,
  day: PlainDate,
  authorityId?: string,
): SignatoryView | undefined {
  const entitled = authoritiesOn(authorities, unitId, day).filter(({ id }) => authorityId === undefined || id === authorityId);
  const [authority] = headFirst(entitled);
  const person = people.find(({ id }) => id === authority?.personId);
  if (authority === undefined || person === undefined) return undefined;
  const signature = signatureOf(authority, person, day);
  return signature.ok ? viewOf(signature.value) : undefined;
}

/** The head first, then KT., TL. and TUQ. (NĐ 30/2020/NĐ-CP, Điều 13). */
export function headFirst(authorities: readonly SigningAuthority[]): readonly SigningAuthority[] {
  return authorities.toSorted((left, right) => rankOf(left) - rankOf(right));
}

const RANKS = { TM: 0, KT: 1, TL: 2, TUQ: 3 } as const;

function rankOf({ behalf }: SigningAuthority): number {
  return Math.max(0, ...behalf.map(({ prefix }) => RANKS[prefix]));
}

function viewOf({ lines, name }: { readonly lines: readonly AuthorityLine[]; readonly name: string }): SignatoryView {
  const [first, ...rest] = lines;
  if (first?.prefix === "TM") return { authority: "TM", body: first.text, position: rest.map(writtenLine), name };
  return { position: lines.map(writtenLine), name };
}

function writtenLine({ prefix, text }: AuthorityLine): string {
  return prefix === undefined ? text : `${prefix}. ${text}`;
}
