import { standardOf } from "../../standards/index.ts";
import type { TextStyle } from "../../standards/standard.ts";
import type { AuthorityLine, OfficialDocument } from "../official-document.ts";

/** A line above the signature, with how it is set. */
export interface PrintedAuthorityLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** Between two positions of one person; printed small and upright, both positions in the style of the first line. */
const CONCURRENTLY = "kiêm";

/**
 * The lines above the signature with the standard's prefixes: `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ` / `PHÓ BÍ THƯ`.
 * The first line takes the style of the authority, those under it that of the position (bold for the State, plain for the Party).
 * NĐ 30/2020, PL.I-II.7; HD 05-HD/VPTW, I.7.
 */
export function authorityLines(document: OfficialDocument): readonly PrintedAuthorityLine[] {
  const { signature } = standardOf(document.standard);
  const concurrent = document.signature.lines.some((line) => line.text.trim().toLowerCase() === CONCURRENTLY);
  return document.signature.lines.map((line, index) => {
    if (line.text.trim().toLowerCase() === CONCURRENTLY) {
      return { text: CONCURRENTLY, style: { ...signature.position, bold: false, letterCase: "asTyped" } };
    }
    return { text: spelled(line, document), style: index === 0 || concurrent ? signature.authority : signature.position };
  });
}

function spelled({ prefix, text }: AuthorityLine, document: OfficialDocument): string {
  if (!prefix) return text;
  return (standardOf(document.standard).signature.prefixes[prefix] ?? `${prefix}. `) + text;
}
