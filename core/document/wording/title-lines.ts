import { standardOf } from "../../standards/index.ts";
import { upperCase } from "../../vietnamese/index.ts";
import type { OfficialDocument } from "../official-document.ts";
import { inLetterCase, type PrintedRun, printedPlain, printInlines } from "../printed-run.ts";
import { appendixNameIn } from "./appendix-head.ts";

/** A công văn prints no kind; its subject stands under the number. */
export function isLetter(document: OfficialDocument): boolean {
  return document.kind === "CV";
}

/** The kind in capitals: `KẾ HOẠCH`. */
export function kindLine(document: OfficialDocument): string {
  return upperCase(standardOf(document.standard).kinds[document.kind]?.name ?? document.kind);
}

/** The subject under the kind, in the standard's letter case, without a final full stop. */
export function subjectRuns(document: OfficialDocument): readonly PrintedRun[] {
  const { subject } = standardOf(document.standard).title;
  return inLetterCase(titleRuns(document), subject.letterCase);
}

/** A full stop at the end of a title, but not that of `v.v.` or `...`. */
const FULL_STOP = /(?<=[^.]{3})\.$/u;

function titleRuns(document: OfficialDocument): readonly PrintedRun[] {
  const runs = printInlines(document.title, appendixNameIn(document));
  const last = runs.at(-1);
  return last?.kind === "text" ? [...runs.slice(0, -1), { ...last, text: last.text.replace(FULL_STOP, "") }] : runs;
}

/** An opening the clerk has typed although the standard gives it. */
const TYPED_OPENING = /^(?:v\/v|về việc)[\s:]+/iu;

/** The subject of a công văn: `V/v đôn đốc …` (State), `về việc …` (Party 2026), without a final full stop. */
export function letterSubjectRuns(document: OfficialDocument): readonly PrintedRun[] {
  const { opening, style } = standardOf(document.standard).title.letterSubject;
  const runs = titleRuns(document);
  if (!opening.value) return inLetterCase(runs, style.letterCase);
  const [first, ...others] = runs;
  const subject = first?.kind === "text" ? [{ ...first, text: first.text.replace(TYPED_OPENING, "") }, ...others] : runs;
  return [printedPlain(opening.value), ...inLetterCase(subject, "lowerInitial")];
}
