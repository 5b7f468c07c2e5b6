import type { KeptEntry } from "../entering/kept-entries.ts";
import { groupBy } from "./group-by.ts";
import type { LineChanges, SheetLines } from "./sheet-lines.ts";

/** What edits come to: lines to save, texts that wait to be mended. */
export interface AppliedEdits<Entry> extends LineChanges<Entry> {
  readonly kept: readonly KeptEntry[];
  /** Every line that was typed into, with those whose texts waited. */
  readonly touchedIds: readonly string[];
}

type LineOutcome<Entry> = { readonly kept: readonly KeptEntry[] } & (
  | { readonly kind: "added" | "changed"; readonly entry: Entry }
  | { readonly kind: "removed" | "waiting" | "same" }
);

/**
 * Enters texts into the lines of a list. Texts that waited in a line are tried again together with the new ones. What cannot be taken is kept as it
 * was typed; of a new line that cannot be saved yet everything is kept. A line of which every text is cleared goes.
 */
export function applyEdits<Entry>(lines: SheetLines<Entry>, kept: readonly KeptEntry[], edits: readonly KeptEntry[]): AppliedEdits<Entry> {
  const waiting = groupBy(kept, ({ rowId }) => rowId);
  const typed = groupBy(edits, ({ rowId }) => rowId);
  const outcomes = [...typed].map(([rowId, own]) => ({
    rowId,
    outcome: applyToLine(lines, rowId, latest([...(waiting.get(rowId) ?? []), ...own])),
  }));
  const of = (kind: "added" | "changed") => outcomes.flatMap(({ outcome }) => (outcome.kind === kind ? [outcome.entry] : []));
  return {
    added: of("added"),
    changed: of("changed"),
    removedIds: outcomes.filter(({ outcome }) => outcome.kind === "removed").map(({ rowId }) => rowId),
    kept: [...kept.filter(({ rowId }) => !typed.has(rowId)), ...outcomes.flatMap(({ outcome }) => outcome.kept)],
    touchedIds: [...typed.keys()],
  };
}

function applyToLine<Entry>(lines: SheetLines<Entry>, rowId: string, texts: readonly KeptEntry[]): LineOutcome<Entry> {
  const stored = lines.entries.get(rowId);
  if (stored === undefined) return applyToNewLine(lines, rowId, texts);
  const shown = lines.show(stored);
  const after = { ...shown, ...Object.fromEntries(texts.map(({ columnId, text }) => [columnId, text])) };
  if (Object.entries(after).every(([columnId, text]) => lines.presets.has(columnId) || text.trim() === ""))
    return { kind: "removed", kept: [] };
  // What a cell shows already says nothing new: a plan may word more than its text can be read back to.
  const { entry, refused } = enterTexts(
    lines,
    stored,
    texts.filter(({ columnId, text }) => text !== (shown[columnId] ?? "")),
  );
  return entry === stored ? { kind: "same", kept: refused } : { kind: "changed", entry, kept: refused };
}

function applyToNewLine<Entry>(lines: SheetLines<Entry>, rowId: string, texts: readonly KeptEntry[]): LineOutcome<Entry> {
  const said = texts.filter(({ text }) => text.trim() !== "");
  if (said.every(({ columnId }) => lines.presets.has(columnId))) return { kind: "waiting", kept: said };
  const { entry, refused } = enterTexts(lines, lines.blank(rowId), said);
  return lines.missingIn(entry) === undefined ? { kind: "added", entry, kept: refused } : { kind: "waiting", kept: said };
}

/** A line with texts, those that are refused left out. */
export function enterTexts<Entry>(
  { enter, orderOf }: Pick<SheetLines<Entry>, "enter" | "orderOf">,
  start: Entry,
  texts: readonly KeptEntry[],
): { readonly entry: Entry; readonly refused: readonly (KeptEntry & { readonly reason: string })[] } {
  const refused: (KeptEntry & { readonly reason: string })[] = [];
  const inOrder = texts.toSorted((left, right) => orderOf(left.columnId) - orderOf(right.columnId));
  const entry = inOrder.reduce((before, text) => {
    const entered = enter(before, text.columnId, text.text);
    if (!entered.ok) refused.push({ ...text, reason: entered.failure });
    return entered.ok ? entered.value : before;
  }, start);
  return { entry, refused };
}

/** The last text of each cell. */
function latest(texts: readonly KeptEntry[]): readonly KeptEntry[] {
  return [...new Map(texts.map((text) => [text.columnId, text])).values()];
}
