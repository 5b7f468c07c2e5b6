import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { LeafColumn, Table } from "#core/document/table.ts";
import { layColumns } from "#core/document/table-columns.ts";

const tableOf = (...columns: readonly Omit<LeafColumn, "label">[]): Table => ({
  kind: "table",
  columns: columns.map((column) => ({ label: plain("x"), ...column })),
  rows: [],
});
const sharesOf = (table: Table) => layColumns(table).map((column) => column.share);

describe("the columns of a table", () => {
  it("share the room as their widths are to each other", () => {
    expect(sharesOf(tableOf({ holds: "index", width: 8 }, { holds: "text", width: 60 }, { holds: "number", width: 12 }))).toEqual([
      0.1, 0.75, 0.15,
    ]);
  });

  it("without a width take what is usual for what they hold", () => {
    expect(sharesOf(tableOf({ holds: "index" }, { holds: "text" }, { holds: "number" }, { holds: "text" }))).toEqual([
      1 / 11,
      4 / 11,
      2 / 11,
      4 / 11,
    ]);
    expect(sharesOf(tableOf({ holds: "text", width: 60 }, { holds: "number" }))).toEqual([60 / 90, 30 / 90]);
    expect(sharesOf(tableOf({ holds: "text", width: 0 }, { holds: "text" }))).toEqual([0.5, 0.5]);
  });

  it("align words left, figures right, running numbers in the middle, unless told otherwise", () => {
    const table = tableOf({ holds: "index" }, { holds: "text" }, { holds: "number" }, { holds: "text", align: "justify" });
    expect(layColumns(table).map((column) => column.align)).toEqual(["center", "left", "right", "justify"]);
  });

  it("add up only where they hold figures", () => {
    expect(layColumns(tableOf({ holds: "text", summed: true }, { holds: "number", summed: true })).map((column) => column.summed)).toEqual([
      false,
      true,
    ]);
  });

  it("have shares that add up to the whole", () => {
    const width = fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined });
    const column = fc.record({ holds: fc.constantFrom("index" as const, "text" as const, "number" as const), width });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 14 }), (columns) => {
        const given = columns.map(({ holds, width }) => ({ holds, ...(width === undefined ? {} : { width }) }));
        expect(sharesOf(tableOf(...given)).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
