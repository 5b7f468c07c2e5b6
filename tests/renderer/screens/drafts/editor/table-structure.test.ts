import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { plain } from "#core/document/inline.ts";
import { type Cell, leafColumns, type Table } from "#core/document/table.ts";
import { validateTable } from "#core/document/validation/validate-table.ts";
import {
  columnAt,
  isEmptyColumn,
  pathOfLeaf,
  withColumnBeside,
  withGroup,
  withKind,
  withLabel,
  withLook,
  withoutColumn,
  withoutGroup,
} from "#renderer/screens/drafts/editor/table-columns-edit.ts";
import {
  hasTotal,
  withColumnNumbers,
  withGroupRow,
  withRowBeside,
  withRowMoved,
  withTotal,
  withUnit,
} from "#renderer/screens/drafts/editor/table-rows-edit.ts";

const words = (text: string, span?: number): Cell => ({
  kind: "text",
  paragraphs: text === "" ? [] : [{ content: plain(text) }],
  ...(span === undefined ? {} : { span }),
});
const figure = (value: string, ...facts: string[]): Cell => ({
  kind: "number",
  value: decimal(value),
  ...(facts.length === 0 ? {} : { facts }),
});

/** TT | Chỉ tiêu | Năm 2022 (Mục tiêu | Kết quả) */
const TABLE: Table = {
  kind: "table",
  columns: [
    { label: plain("TT"), holds: "index" },
    { label: plain("Chỉ tiêu"), holds: "text" },
    {
      label: plain("Năm 2022"),
      columns: [
        { label: plain("Mục tiêu"), holds: "text" },
        { label: plain("Kết quả"), holds: "number", decimals: 1 },
      ],
    },
  ],
  rows: [
    { kind: "group", level: 2, title: plain("Chính quyền số") },
    { kind: "data", cells: [words("Hồ sơ"), words("tối thiểu 80%"), figure("81.5", "ho-so@2022")] },
    { kind: "data", cells: [words("Cổng"), words("Chưa đo", 2)] },
  ],
  from: { query: "indicators", rows: ["Hồ sơ", "Cổng"] },
};

function cellsOf(table: Table): readonly (readonly string[])[] {
  return table.rows.flatMap((row) => (row.kind === "data" ? [row.cells.map(textOf)] : []));
}

function textOf(cell: Cell): string {
  if (cell.kind === "number") return cell.value;
  const text = cell.paragraphs
    .flatMap(({ content }) => content.map((one) => ("text" in one ? one.text : "shown" in one ? one.shown : "")))
    .join("|");
  return cell.span === undefined ? text : `${text}×${cell.span}`;
}

function labels({ columns }: Table): readonly string[] {
  return leafColumns(columns).map(({ label }) => label.map((one) => ("text" in one ? one.text : "")).join(""));
}

function isSound(table: Table): boolean {
  return validateTable("table", table, { appendixIds: [] }).length === 0;
}

describe("columns of a table", () => {
  it("come beside a column under the same header, with a cell in every row", () => {
    const right = withColumnBeside(TABLE, [1], "after");
    expect([labels(right), cellsOf(right)]).toEqual([
      ["TT", "Chỉ tiêu", "", "Mục tiêu", "Kết quả"],
      [
        ["Hồ sơ", "", "tối thiểu 80%", "81.5"],
        ["Cổng", "", "Chưa đo×2"],
      ],
    ]);
    const within = withColumnBeside(TABLE, [2, 0], "after");
    expect([labels(within), cellsOf(within)]).toEqual([
      ["TT", "Chỉ tiêu", "Mục tiêu", "", "Kết quả"],
      [
        ["Hồ sơ", "tối thiểu 80%", "", "81.5"],
        ["Cổng", "Chưa đo×3"],
      ],
    ]);
    expect(columnAt(within.columns, [2])).toMatchObject({ label: plain("Năm 2022") });
    expect(labels(withColumnBeside(TABLE, [0], "before"))[0]).toBe("");
  });

  it("go with their cells; what reached over them shrinks, and a header with nothing under it goes too", () => {
    const without = withoutColumn(TABLE, [2, 1]);
    expect(cellsOf(without)).toEqual([
      ["Hồ sơ", "tối thiểu 80%"],
      ["Cổng", "Chưa đo"],
    ]);
    expect(labels(withoutColumn(without, [2, 0]))).toEqual(["TT", "Chỉ tiêu"]);
    expect(labels(withoutColumn(TABLE, [2]))).toEqual(["TT", "Chỉ tiêu"]);
    const last = withoutColumn(withoutColumn(TABLE, [2]), [1]);
    expect(labels(last)).toEqual(["TT", "Chỉ tiêu"]);
  });

  it("are named, grouped and taken out of their group", () => {
    expect(labels(withLabel(TABLE, [2, 1], plain("Thực hiện"))).at(-1)).toBe("Thực hiện");
    const grouped = withGroup(TABLE, [2, 0]);
    expect(columnAt(grouped.columns, [2, 0])).toMatchObject({ label: [], columns: [{}, {}] });
    expect(withoutGroup(grouped, [2, 0])).toEqual(TABLE);
    expect(withGroup(TABLE, [2])).toEqual(TABLE);
    expect(labels(withoutGroup(TABLE, [2]))).toEqual(labels(TABLE));
    expect(pathOfLeaf(TABLE.columns, 3)).toEqual([2, 1]);
  });

  it("turn figures into words and back with their facts", () => {
    const asWords = withKind(TABLE, [2, 1], "text");
    expect(asWords.rows[1]).toMatchObject({
      cells: [{}, {}, { paragraphs: [{ content: [{ kind: "field", shown: "81,5", facts: ["ho-so@2022"] }] }] }],
    });
    expect(withLook(withKind(asWords, [2, 1], "number"), [2, 1], { decimals: 1 })).toEqual(TABLE);
    expect(columnAt(withKind(TABLE, [2, 1], "text").columns, [2, 1])).toEqual({ label: plain("Kết quả"), holds: "text" });
  });

  it("count rows only when they are empty, and hold cells again afterwards", () => {
    expect(withKind(TABLE, [1], "index")).toBe(TABLE);
    const empty = withColumnBeside(TABLE, [1], "before");
    expect([isEmptyColumn(empty, [1]), isEmptyColumn(TABLE, [2])]).toEqual([true, false]);
    const counted = withKind(empty, [1], "index");
    expect(cellsOf(counted)).toEqual(cellsOf(TABLE));
    expect(cellsOf(withKind(counted, [1], "text"))).toEqual(cellsOf(empty));
  });

  it("stay as wide as their rows, whatever is done to them", () => {
    const step = fc.tuple(fc.nat(6), fc.nat(20));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const made = steps.reduce((table, [change, leaf]) => {
          const path = pathOfLeaf(table.columns, leaf % leafColumns(table.columns).length) ?? [0];
          const changes = [
            () => withColumnBeside(table, path, "before"),
            () => withColumnBeside(table, path, "after"),
            () => withoutColumn(table, path),
            () => withGroup(table, path),
            () => withoutGroup(table, path.slice(0, 1)),
            () => withKind(table, path, (["text", "number", "index"] as const)[leaf % 3] ?? "text"),
            () => withoutColumn(table, path.slice(0, 1)),
          ];
          return changes[change]?.() ?? table;
        }, TABLE);
        return isSound(made);
      }),
    );
  });
});

describe("rows of a table", () => {
  it("come above and below, move, and keep where they came from", () => {
    const above = withRowBeside(TABLE, 2, "above");
    expect([cellsOf(above)[1], above.from]).toEqual([["", "×2"], TABLE.from]);
    expect(cellsOf(withRowMoved(TABLE, 2, -1))).toEqual([cellsOf(TABLE)[1], cellsOf(TABLE)[0]]);
    expect(withRowMoved(TABLE, 2, 1)).toBe(TABLE);
    expect(withGroupRow(TABLE, 2).rows[2]).toMatchObject({ kind: "group", level: 2 });
  });

  it("end in sums that add up the columns of figures, as long as they are wanted", () => {
    const summed = withTotal(TABLE, true);
    expect(summed.rows.at(-1)).toEqual({ kind: "total", title: plain("Tổng cộng") });
    expect([hasTotal(summed), columnAt(summed.columns, [2, 1])]).toEqual([
      true,
      { label: plain("Kết quả"), holds: "number", decimals: 1, summed: true },
    ]);
    expect(withTotal(summed, false).rows).toEqual(TABLE.rows);
    expect(isSound(summed)).toBe(true);
  });

  it("stand under a unit and column numbers", () => {
    expect(withUnit(withColumnNumbers(TABLE, true), "triệu đồng")).toMatchObject({ columnNumbers: true, unit: "triệu đồng" });
    expect(withUnit(withColumnNumbers(withUnit(TABLE, "%"), false), "")).toEqual(TABLE);
  });
});
