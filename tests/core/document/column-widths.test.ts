import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidthsMm } from "#core/document/column-widths.ts";
import { plain } from "#core/document/inline.ts";
import type { Table } from "#core/document/table.ts";
import { layoutTable } from "#core/document/table-layout.ts";
import { textWidthMm } from "#core/typesetting/text-width.ts";
import { arbitraryTable } from "../../helpers/arbitrary-table.ts";

const SETTING = { roomMm: 165, sizePt: 12, sidesMm: 1.2, appendixName: () => "Phụ lục I" };

const tableWith = (words: string, indexShare: number): Table => ({
  kind: "table",
  columns: [
    { label: plain("TT"), holds: "index", width: indexShare },
    { label: plain("Nội dung"), holds: "text", width: 100 - indexShare },
  ],
  rows: Array.from({ length: 8 }, () => [
    { kind: "group" as const, level: 2 as const, title: plain("Nhóm") },
    { kind: "data" as const, cells: [{ kind: "text" as const, paragraphs: [{ content: plain(words) }] }] },
  ]).flat(),
});

const widthsOf = (table: Table) => columnWidthsMm(layoutTable(table), SETTING);

describe("the columns of a table", () => {
  it("keep the shares asked for where every word fits", () => {
    const [index, text] = widthsOf(tableWith("Một việc", 10));
    expect(index).toBeCloseTo(16.5, 6);
    expect(text).toBeCloseTo(148.5, 6);
  });

  it("make room for the label VIII, which real plans broke in two", () => {
    const [index] = widthsOf(tableWith("Một việc", 4));
    expect(index).toBeGreaterThanOrEqual(textWidthMm("VIII", { sizePt: 12, bold: true }) + 2.4);
  });

  it("keep their shares where a word is too long for any column", () => {
    const [index] = widthsOf(tableWith("https://dichvucong.gov.vn/".repeat(6), 4));
    expect(index).toBeCloseTo(6.6, 6);
  });

  it("add up to the room, whatever the table", () => {
    fc.assert(
      fc.property(arbitraryTable({ appendixIds: [] }), (table) => {
        const widths = widthsOf(table);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165, 6);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
