import type { LetterCase } from "../standards/standard.ts";
import { lowerInitial, upperCase, upperInitial } from "../vietnamese/index.ts";
import type { FactRef, Footnote, Inline } from "./inline.ts";

/** A piece of text as it is printed: references and figures have become words, emphasis is resolved. */
export interface PrintedText {
  readonly kind: "text";
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The facts behind a figure. */
  readonly facts?: readonly FactRef[];
}

export type PrintedRun = PrintedText | { readonly kind: "lineBreak" } | Footnote;

/** Gives the printed name of an appendix (`Phụ lục II`) for its id. */
export type AppendixName = (appendixId: string) => string;

/** Turns inline content into what is printed. */
export function printInlines(inlines: readonly Inline[], appendixName: AppendixName): readonly PrintedRun[] {
  return inlines.map((inline) => printInline(inline, appendixName));
}

function printInline(inline: Inline, appendixName: AppendixName): PrintedRun {
  switch (inline.kind) {
    case "lineBreak":
    case "footnote":
      return inline;
    case "text":
      return printedText(inline.text, inline);
    case "citation":
      return printedText(inline.shown, inline);
    case "appendixRef":
      return printedText(appendixName(inline.appendixId), inline);
    case "field":
      return { ...printedText(inline.shown, inline), facts: inline.facts };
  }
}

function printedText(text: string, emphasis: { readonly bold?: true; readonly italic?: true }): PrintedText {
  return { kind: "text", text, bold: emphasis.bold ?? false, italic: emphasis.italic ?? false };
}

/** Plain text in one weight, as a run. */
export function printedPlain(text: string, look: { readonly bold?: boolean; readonly italic?: boolean } = {}): PrintedText {
  return { kind: "text", text, bold: look.bold ?? false, italic: look.italic ?? false };
}

/** The same runs in the letter case a component asks for; the initial of a sentence is that of its first text. */
export function inLetterCase(runs: readonly PrintedRun[], letterCase: LetterCase): readonly PrintedRun[] {
  switch (letterCase) {
    case "asTyped":
      return runs;
    case "upper":
      return runs.map((run) => (run.kind === "text" ? { ...run, text: upperCase(run.text) } : run));
    case "sentence":
      return withFirstText(runs, upperInitial);
    case "lowerInitial":
      return withFirstText(runs, lowerInitial);
  }
}

function withFirstText(runs: readonly PrintedRun[], change: (text: string) => string): readonly PrintedRun[] {
  const first = runs.findIndex((run) => run.kind === "text");
  return runs.map((run, index) => (index === first && run.kind === "text" ? { ...run, text: change(run.text) } : run));
}

/** The words of the runs as one line of text; a line break counts as a blank, a footnote as nothing. */
export function textOfRuns(runs: readonly PrintedRun[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : run.kind === "lineBreak" ? " " : "")).join("");
}
