import { standardOf } from "../../standards/index.ts";
import { toRoman } from "../../vietnamese/index.ts";
import type { Inline } from "../inline.ts";
import type { OfficialDocument } from "../official-document.ts";
import type { AppendixName } from "../printed-run.ts";
import { numberAndSymbol } from "./number-line.ts";
import { longDateOrBlank, slashDateOrBlank } from "./place-date-line.ts";

/** The three lines over an appendix. */
export interface AppendixHead {
  readonly label: string;
  readonly title: readonly Inline[];
  readonly note: string;
}

/** `Phụ lục II` (State), `Phụ lục 2` (Party); the only appendix of a document carries no number. */
export function appendixLabel(document: OfficialDocument, index: number): string {
  const { word, numerals } = standardOf(document.standard).appendix;
  if (document.appendices.length === 1) return word.value;
  return `${word.value} ${numerals.value === "roman" ? toRoman(index + 1) : index + 1}`;
}

/** The printed name of an appendix by its id; throws for an unknown id, which the readers refuse. */
export function appendixNameIn(document: OfficialDocument): AppendixName {
  const names = new Map(document.appendices.map((appendix, index) => [appendix.id, appendixLabel(document, index)]));
  return (appendixId) => {
    const name = names.get(appendixId);
    if (name === undefined) throw new Error(`No appendix ${appendixId}`);
    return name;
  };
}

/** Label, title and "(Kèm theo …)" of the appendix at `index` (from 0). NĐ 30/2020, PL.I-III.1; HD 05-HD/VPTW, II.1. */
export function appendixHead(document: OfficialDocument, index: number): AppendixHead {
  const appendix = document.appendices[index];
  if (!appendix) throw new Error(`No appendix at ${index}`);
  return { label: appendixLabel(document, index), title: appendix.title ?? [], note: appendix.note ?? attachedTo(document) };
}

function attachedTo(document: OfficialDocument): string {
  const { kinds, appendix } = standardOf(document.standard);
  const kind = kinds[document.kind]?.name ?? "Văn bản";
  const date = appendix.noteDate.value === "long" ? ` ${longDateOrBlank(document)}` : `, ${slashDateOrBlank(document)}`;
  const issuer = document.letterhead.issuerName ?? document.letterhead.issuer.join(" ");
  return `(Kèm theo ${kind} số ${numberAndSymbol(document)}${date} của ${issuer})`;
}
