import type { NextNumber as ShownNext } from "#contract/register.ts";
import { type PlainDate, partsOf } from "#core/plain-date.ts";
import type { RegisterDocument } from "#core/planning/index.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";
import { type CommitteeTerm, type CommitteeTerms, termOn } from "./committee-terms.ts";

/** The number that follows in a series. */
export interface NextNumber {
  readonly number: number;
  readonly symbol: string;
  /** Number and symbol as printed: `113/KH-UBND`. */
  readonly code: string;
  /** The document it follows: `112/KH-UBND`; null for the first of its series. */
  readonly after: string | null;
  /** The term of the committee the Party counts through; undefined for the State, which counts through the year. */
  readonly term?: CommitteeTerm;
}

/** The same as the window is told it: days as people write them. */
export function shownNext({ term, ...next }: NextNumber): ShownNext {
  return { ...next, term: term === undefined ? null : { from: formatSlashDate(term.from), isAssumed: term.isAssumed } };
}

/** What a series of numbers is asked for by: the kind, the symbol (that of the last document of the kind where empty) and a day in it. */
interface SeriesPlace {
  readonly kind: string;
  readonly symbol: string;
  readonly date: PlainDate;
}

/**
 * The next number of the office's own documents of a kind. The State numbers each kind anew from 01 every year (NĐ 30/2020/NĐ-CP, Điều 15), the
 * Party through the term of its committee (HD 05-HD/VPTW, I.3.1.1). Numbers left free inside the series stay free.
 */
export function nextNumberOf(
  documents: readonly RegisterDocument[],
  { kind, symbol: typed, date }: SeriesPlace,
  terms: CommitteeTerms,
): NextNumber {
  const ofKind = documents.filter((document) => document.origin === "own" && document.kind === kind);
  const symbol = typed === "" ? (ofKind.toSorted(byDay).at(-1)?.symbol ?? "") : typed;
  const series = seriesOf({ kind, symbol, date }, terms);
  const inSeries = ofKind.filter(
    (document) => document.date !== undefined && seriesOf({ kind, symbol: document.symbol, date: document.date }, terms) === series,
  );
  const last = inSeries.reduce<RegisterDocument | undefined>(
    (highest, document) => ((document.number ?? 0) > (highest?.number ?? 0) ? document : highest),
    undefined,
  );
  const number = (last?.number ?? 0) + 1;
  return {
    number,
    symbol,
    code: printedCode(number, symbol),
    after: last === undefined ? null : codeOf(last),
    ...(isPartySymbol(symbol) ? { term: termOn(date, terms) } : {}),
  };
}

/** Number and symbol as printed; numbers below ten carry a zero (NĐ 30/2020/NĐ-CP, PL.I-II.3), the Party puts a dash between them. */
export function printedCode(number: number | undefined, symbol: string): string {
  if (number === undefined) return symbol;
  return `${String(number).padStart(2, "0")}${isPartySymbol(symbol) ? "-" : "/"}${symbol}`;
}

/** Number and symbol of a document as it bears them. */
export function codeOf({ code, number, symbol }: RegisterDocument): string {
  return code ?? printedCode(number, symbol);
}

/** The Party writes `BC/TU` behind the number, the State `BC-UBND`, and for legal texts the year first: `2020/NĐ-CP`. */
function isPartySymbol(symbol: string): boolean {
  return symbol.includes("/") && !/^\d{4}\//.test(symbol);
}

/** The time through which numbers of a symbol are counted: a year, or a term of the committee. */
export function numberedThrough(symbol: string, date: PlainDate, terms: CommitteeTerms): string {
  return isPartySymbol(symbol) ? `nhiệm kỳ ${termOn(date, terms).from}` : `${partsOf(date).year}`;
}

/** Documents counted together. A letter is counted by its issuer alone: `UBND-KT` and `UBND-KGVX` are one series. */
function seriesOf({ kind, symbol, date }: SeriesPlace, terms: CommitteeTerms): string {
  const isLegal = /^\d{4}\//.test(symbol);
  const plain = symbol.replace(/^\d{4}\//, "");
  const issuer = kind === "CV" && !isPartySymbol(symbol) ? plain.split("-")[0] : plain;
  return [numberedThrough(symbol, date, terms), kind, isLegal ? "quy phạm" : "", issuer].join(" ");
}

function byDay(left: RegisterDocument, right: RegisterDocument): number {
  const [one, other] = [left.date ?? "", right.date ?? ""];
  if (one === other) return (left.number ?? 0) - (right.number ?? 0);
  return one < other ? -1 : 1;
}
