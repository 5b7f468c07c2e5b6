import type { PlanRow, PlanSheet } from "#contract/planning.ts";
import type { KeptEntry } from "../entering/kept-entries.ts";
import { enterTexts } from "./apply-edits.ts";
import { groupBy } from "./group-by.ts";
import type { SheetLines } from "./sheet-lines.ts";

/** The lines of a list as text: those stored, then new ones that cannot be saved yet; of `only` alone where it is given. */
export function rowsOf<Entry>(lines: SheetLines<Entry>, kept: readonly KeptEntry[], only?: ReadonlySet<string>): readonly PlanRow[] {
  const isAsked = (id: string) => only === undefined || only.has(id);
  const stored = [...lines.entries].filter(([id]) => isAsked(id));
  const waiting = [...waitingLines(lines, kept)].filter(([id]) => isAsked(id));
  return [
    ...stored.map(([id, entry]) => ({ id, cells: lines.show(entry), closed: lines.closedIn(entry) })),
    ...waiting.map(([id, texts]) => ({
      id,
      cells: { ...lines.show(lines.blank(id)), ...Object.fromEntries(texts.map(({ columnId, text }) => [columnId, text])) },
      closed: [],
    })),
  ];
}

/** Every cell that waits to be mended, each with its reason. */
export function refusedCells<Entry>(lines: SheetLines<Entry>, kept: readonly KeptEntry[]): PlanSheet["refused"] {
  const waiting = waitingLines(lines, kept);
  const ofStored = [...groupBy(kept, ({ rowId }) => rowId)].flatMap(([id, texts]) => {
    const entry = lines.entries.get(id);
    return entry === undefined ? [] : texts.map((text) => ({ ...text, reason: reasonFor(lines, entry, text) }));
  });
  const isKept = new Set(ofStored.map(({ rowId, columnId }) => `${rowId}\n${columnId}`));
  return [
    ...ofStored,
    ...faultsOf(lines).filter(({ rowId, columnId }) => !isKept.has(`${rowId}\n${columnId}`)),
    ...[...waiting].flatMap(([id, texts]) => refusedInNewLine(lines, id, texts)),
  ];
}

/** What looks wrong with stored lines though they were taken; with those of `only` alone where it is given. */
export function remarksOf<Entry>({ entries, remarksOn }: SheetLines<Entry>, only?: ReadonlySet<string>): PlanSheet["remarks"] {
  const asked = [...entries].filter(([id]) => only === undefined || only.has(id));
  return asked.flatMap(([rowId, entry]) => remarksOn(entry).map((text) => ({ rowId, text })));
}

function waitingLines<Entry>({ entries }: SheetLines<Entry>, kept: readonly KeptEntry[]): ReadonlyMap<string, readonly KeptEntry[]> {
  return groupBy(
    kept.filter(({ rowId }) => !entries.has(rowId)),
    ({ rowId }) => rowId,
  );
}

function faultsOf<Entry>({ entries, faultIn, show }: SheetLines<Entry>): PlanSheet["refused"] {
  return [...entries].flatMap(([rowId, entry]) => {
    const fault = faultIn(entry);
    return fault === undefined ? [] : [{ rowId, ...fault, text: show(entry)[fault.columnId] ?? "" }];
  });
}

/** What is missing is said in its cell; what was typed besides stands in the line, refused only where it is wrong itself. */
function refusedInNewLine<Entry>(lines: SheetLines<Entry>, rowId: string, texts: readonly KeptEntry[]): PlanSheet["refused"] {
  const { entry, refused } = enterTexts(lines, lines.blank(rowId), texts);
  const missing = lines.missingIn(entry);
  const isSaid = missing === undefined || refused.some(({ columnId }) => columnId === missing.columnId);
  return isSaid ? refused : [...refused, { rowId, text: "", ...missing }];
}

function reasonFor<Entry>({ enter }: SheetLines<Entry>, entry: Entry, { columnId, text }: KeptEntry): string {
  const entered = enter(entry, columnId, text);
  return entered.ok ? "Nội dung này nay nhận được; hãy nhấn F2 rồi Enter trong ô." : entered.failure;
}
