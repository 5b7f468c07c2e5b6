import type { ListPunctuation } from "../../standards/standard.ts";
import { type PrintedRun, printedPlain } from "../printed-run.ts";

/** Marks a clerk may have typed at the end of an entry (`;`, `.`, `./.`); the standard gives its own. */
const TYPED_END = /(?:\.\/\.|[\s.,;])+$/u;

/** "v.v." keeps its own full stop before a semicolon or a comma, and lends it to a mark that begins with one. */
const AND_SO_ON = /v\.v(?=\.[\s.,;]*$)/u;

function withMark(text: string, mark: string): string {
  const kept = text.replace(TYPED_END, "");
  return kept + (AND_SO_ON.test(text) && !/^\u2060?\./.test(mark) ? "." : "") + mark;
}

/** Gives every entry the dash and the end mark of its list: `- Như trên;` … `- Lưu: VT, TH.` */
export function punctuated(entries: readonly string[], list: ListPunctuation): readonly string[] {
  return entries.map((entry, index) => list.dash + withMark(entry, markAfter(index, entries.length, list)));
}

/** The same for entries with emphasis and references inside. */
export function punctuatedRuns(entries: readonly (readonly PrintedRun[])[], list: ListPunctuation): readonly (readonly PrintedRun[])[] {
  return entries.map((runs, index) => {
    const ended = withEnd(runs, markAfter(index, entries.length, list));
    return list.dash ? [printedPlain(list.dash), ...ended] : ended;
  });
}

/** The runs with their typed end mark replaced by `mark`, which goes in front of a closing footnote. */
export function withEnd(runs: readonly PrintedRun[], mark: string): readonly PrintedRun[] {
  const last = runs.findLastIndex((run) => run.kind === "text");
  const text = runs[last];
  if (text?.kind !== "text") return [...runs, printedPlain(mark)];
  const look = { bold: text.bold, italic: text.italic };
  const body: readonly PrintedRun[] = text.facts ? [text, printedPlain(mark, look)] : [{ ...text, text: withMark(text.text, mark) }];
  return [...runs.slice(0, last), ...body, ...runs.slice(last + 1)];
}

function markAfter(index: number, count: number, list: ListPunctuation): string {
  return index === count - 1 ? list.last.value : list.separator.value;
}
