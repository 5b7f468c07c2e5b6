import type { EnteredPlanCells, PlanRow, PlanSheet } from "#contract/planning.ts";
import type { CellEdit, CellKey } from "#renderer/components/grid/grid-column.ts";

/** The list with texts as they were typed, until the backend says what they mean. Lines nobody knows come at the end. */
export function withEdits(sheet: PlanSheet, edits: readonly CellEdit[]): PlanSheet {
  const typed = Map.groupBy(edits, ({ rowId }) => rowId);
  const isEdited = ({ rowId, columnId }: CellKey) => typed.get(rowId)?.some((edit) => edit.columnId === columnId) === true;
  const known = new Set(sheet.rows.map(({ id }) => id));
  const added = [...typed].filter(([id]) => !known.has(id)).map(([id, own]) => withTexts({ id, cells: {}, closed: [] }, own));
  return {
    ...sheet,
    rows: [...sheet.rows.map((row) => withTexts(row, typed.get(row.id) ?? [])), ...added],
    // The same list while nothing in it changes: lines that show the same are not drawn again.
    refused: sheet.refused.some(isEdited) ? sheet.refused.filter((cell) => !isEdited(cell)) : sheet.refused,
  };
}

/** The list after an answer: the lines it names as they stand now, without those that are gone. */
export function withAnswer(sheet: PlanSheet, { rows, goneIds, refused, remarks }: EnteredPlanCells): PlanSheet {
  const named = new Map(rows.map((row) => [row.id, row]));
  const gone = new Set(goneIds);
  const known = new Set(sheet.rows.map(({ id }) => id));
  return {
    ...sheet,
    rows: [
      ...sheet.rows.filter(({ id }) => !gone.has(id)).map((row) => named.get(row.id) ?? row),
      ...rows.filter(({ id }) => !known.has(id)),
    ],
    refused: sheet.refused.length + refused.length === 0 ? sheet.refused : refused,
    remarks: [...sheet.remarks.filter(({ rowId }) => !named.has(rowId) && !gone.has(rowId)), ...remarks],
  };
}

function withTexts(row: PlanRow, edits: readonly CellEdit[]): PlanRow {
  if (edits.length === 0) return row;
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(edits.map(({ columnId, text }) => [columnId, text])) } };
}
