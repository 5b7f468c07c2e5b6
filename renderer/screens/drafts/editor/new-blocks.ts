import { plain } from "#core/document/inline.ts";
import type { DataRow, Table } from "#core/document/table.ts";

/** A table to begin with: running number, two columns of words, two rows. */
export function emptyTable(): Table {
  const row: DataRow = {
    kind: "data",
    cells: [
      { kind: "text", paragraphs: [] },
      { kind: "text", paragraphs: [] },
    ],
  };
  return {
    kind: "table",
    columns: [
      { label: plain("TT"), holds: "index", width: 1 },
      { label: plain("Nội dung"), holds: "text", width: 5 },
      { label: plain("Ghi chú"), holds: "text", width: 3 },
    ],
    rows: [row, row],
  };
}
