import type { AuthorityLine, AuthorityPrefix } from "./official-document.ts";

/** How the powers of signing are written: with a point by the State, with a stroke by the Party. */
const PREFIXES: Readonly<Record<string, AuthorityPrefix>> = {
  TM: "TM",
  "T/M": "TM",
  KT: "KT",
  "K/T": "KT",
  TL: "TL",
  "T/L": "TL",
  TUQ: "TUQ",
  "T/UQ": "TUQ",
  "TU/Q": "TUQ",
  Q: "Q",
};

/** `KT. CHỦ TỊCH`, `K/T BÍ THƯ`: a power of signing before the position. */
const PREFIXED = /^(?:(TM|KT|TL|TUQ|Q)\.|(T\/M|K\/T|T\/L|T\/UQ|TU\/Q)\.?(?= )) *(?=[^ ])/;

/** The power of signing written `TM`, `TM.` or `T/M`; undefined for anything else. */
export function parseAuthorityPrefix(written: string): AuthorityPrefix | undefined {
  const spelling = written.replace(/\.$/, "");
  return Object.hasOwn(PREFIXES, spelling) ? PREFIXES[spelling] : undefined;
}

/** A line above a signature as typed, its power of signing told from the words: `KT. CHỦ TỊCH` is `KT` and `CHỦ TỊCH`. */
export function parseAuthorityLine(written: string): AuthorityLine {
  const match = PREFIXED.exec(written);
  const prefix = parseAuthorityPrefix(match?.[1] ?? match?.[2] ?? "");
  return match === null || prefix === undefined ? { text: written } : { prefix, text: written.slice(match[0].length) };
}
