import type { Footnote, Inline } from "#core/document/inline.ts";
import type { AppendixName } from "#core/document/printed-run.ts";
import { type PrintedRun, printedPlain, printInlines } from "#core/document/printed-run.ts";
import type { CellRun } from "./sheet-plan.ts";

/** The notes of a sheet in the order of their marks. A sheet has no foot of a page, so they are listed under the table. */
export interface SheetNotes {
  readonly appendixName: AppendixName;
  /**
   * Turns inline content into what a cell shows; a note becomes a raised mark in brackets and is listed. Printed again, a note has the mark
   * it had: rows are printed once to be measured and once to be written.
   */
  readonly print: (inlines: readonly Inline[]) => readonly CellRun[];
  /** The same for runs that are already words. */
  readonly printRuns: (runs: readonly PrintedRun[]) => readonly CellRun[];
  /** The paragraphs of all notes marked so far, each note opening with its mark. */
  readonly list: () => readonly (readonly CellRun[])[];
}

/** Starts an empty list of notes. Brackets keep a mark apart from a figure before it (`2022[1]`) even where raising is lost. */
export function createSheetNotes(appendixName: AppendixName): SheetNotes {
  const notes = new Map<Footnote, number>();
  const numberOf = (note: Footnote): number => {
    const number = notes.get(note) ?? notes.size + 1;
    notes.set(note, number);
    return number;
  };
  const printRun = (run: PrintedRun): CellRun => {
    if (run.kind === "lineBreak") return { text: "\n", bold: false, italic: false };
    if (run.kind === "text") return { text: run.text, bold: run.bold, italic: run.italic };
    return { text: markOf(numberOf(run)), bold: false, italic: false, raised: true };
  };
  const printRuns = (runs: readonly PrintedRun[]) => runs.map(printRun);
  const print = (inlines: readonly Inline[]) => printRuns(printInlines(inlines, appendixName));
  const list = () =>
    [...notes].flatMap(([note, number]) =>
      note.content.map((paragraph, place) =>
        printRuns([...(place === 0 ? [printedPlain(`${markOf(number)} `)] : []), ...printInlines(paragraph, appendixName)]),
      ),
    );
  return { appendixName, print, printRuns, list };
}

function markOf(number: number): string {
  return `[${number}]`;
}
