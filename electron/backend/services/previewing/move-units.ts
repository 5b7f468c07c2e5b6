import type { PlacedPage } from "./page-starts.ts";
import type { LaidPage } from "./paint-page.ts";
import type { SectionUnits } from "./section-units.ts";

type LaidBlock = LaidPage["body"][number];

/** A page whose units come `shift` later in the section than they did, blocks and rows counted as they are now. */
export function moveUnits({ laid, start }: PlacedPage, before: SectionUnits, now: SectionUnits, shift: number): PlacedPage {
  const body = laid.body.map((block) => movedBlock(block, before, now, shift));
  return { laid: { ...laid, body }, start: { ...start, unit: start.unit + shift } };
}

function movedBlock(block: LaidBlock, before: SectionUnits, now: SectionUnits, shift: number): LaidBlock {
  const first = before.firstOf[block.index] ?? 0;
  const opening = before.units[first];
  if (opening === undefined) return block;
  // Of a table some of whose rows were changed the rows behind them have moved, and the table itself as they tell.
  const unitOfRow = (row: number) => (opening.row === 0 ? first : first + row - opening.row);
  const lastRow = block.type === "table" ? Math.max(opening.row, ...block.rows.map(({ index }) => index)) : 0;
  const index = now.units[unitOfRow(lastRow) + shift]?.block ?? block.index;
  if (block.type === "paragraph" || opening.row === 0) return { ...block, index };
  const rowOf = (row: number) => (row < opening.row ? row : (now.units[unitOfRow(row) + shift]?.row ?? row));
  return { ...block, index, rows: block.rows.map((row) => ({ ...row, index: rowOf(row.index) })) };
}
