import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, decimal } from "#core/decimal.ts";
import { plain } from "#core/document/inline.ts";
import { type Cell, type GroupRow, type LeafColumn, leafColumns, type Table, type TableRow } from "#core/document/table.ts";
import { layoutLongTable, layoutTable } from "#core/document/table-layout.ts";
import type { LaidCell, LaidRow } from "#core/document/table-rows.ts";

const INDEX: LeafColumn = { label: plain("TT"), holds: "index" };
const TASK: LeafColumn = { label: plain("Nhiệm vụ"), holds: "text" };
const LEAD: LeafColumn = { label: plain("Chủ trì"), holds: "text" };
const MONEY: LeafColumn = { label: plain("Kinh phí"), holds: "number", decimals: 0, summed: true };

const words = (text: string, span?: number): Cell => ({
  kind: "text",
  paragraphs: [{ content: plain(text) }],
  ...(span === undefined ? {} : { span }),
});
const figure = (value: number | string): Cell => ({ kind: "number", value: decimal(value) });
const data = (...cells: readonly Cell[]): TableRow => ({ kind: "data", cells });
const group = (title: string, more: Partial<GroupRow> = {}): TableRow => ({ kind: "group", level: 1, title: plain(title), ...more });
const total: TableRow = { kind: "total", title: plain("Tổng cộng") };
const tableOf = (rows: readonly TableRow[], more: Partial<Table> = {}): Table => ({
  kind: "table",
  columns: [INDEX, TASK, LEAD, MONEY],
  rows,
  ...more,
});

function printed(cell: LaidCell): string {
  const text =
    cell.kind === "text"
      ? cell.paragraphs.map(({ content }) => content.map((inline) => (inline.kind === "text" ? inline.text : "")).join("")).join("/")
      : cell.shown;
  return cell.colSpan === 1 ? text : `${text}×${cell.colSpan}`;
}
const drawn = (table: Table) => layoutTable(table).body.map((row) => row.cells.map(printed).join(" | "));

describe("the rows of a table", () => {
  it("number data rows anew under every group, print figures the Vietnamese way and carry sums", () => {
    const rows = [
      group("Hạ tầng số", { sums: true }),
      data(words("Trung tâm dữ liệu"), words("Sở TT&TT"), figure(7600)),
      data(words("Mạng diện rộng"), words("Sở TT&TT"), figure(30460)),
      group("Chính quyền số"),
      data(words("Cổng dịch vụ công"), words("Văn phòng"), words("")),
      total,
    ];
    expect(drawn(tableOf(rows))).toEqual([
      "A | Hạ tầng số×2 | 38.060",
      "1 | Trung tâm dữ liệu | Sở TT&TT | 7.600",
      "2 | Mạng diện rộng | Sở TT&TT | 30.460",
      "B | Chính quyền số×3",
      "1 | Cổng dịch vụ công | Văn phòng | ",
      "Tổng cộng×3 | 38.060",
    ]);
  });

  it("let the running numbers go through all groups where told", () => {
    const row = data(words("a"), words("b"), figure(1));
    expect(drawn(tableOf([group("Một"), row, group("Hai"), row], { indexRestart: "table" })).map((line) => line.slice(0, 1))).toEqual([
      "A",
      "1",
      "B",
      "2",
    ]);
  });

  it("put a group's label before its title where no index column opens the table", () => {
    expect(drawn(tableOf([group("Xã hội số")], { columns: [TASK, LEAD] }))).toEqual(["A. Xã hội số×2"]);
    expect(drawn(tableOf([group("Khác", { unnumbered: true })], { columns: [TASK, LEAD] }))).toEqual(["Khác×2"]);
  });

  it("give the title of an unnumbered group the whole row", () => {
    expect(drawn(tableOf([group("Khác", { unnumbered: true })]))).toEqual(["Khác×4"]);
  });

  it("merge a cell with the columns to its right", () => {
    expect(drawn(tableOf([data(words("Đang lập dự án", 2), figure(5)), data(words("a"), words("Chưa bố trí", 2))]))).toEqual([
      "1 | Đang lập dự án×2 | 5",
      "2 | a | Chưa bố trí×2",
    ]);
  });

  it("fill a row that is too short and refuse one that is too long", () => {
    expect(drawn(tableOf([data(words("a"))]))).toEqual(["1 | a |  | "]);
    expect(() => layoutTable(tableOf([data(words("a"), words("b"), figure(1), figure(2))]))).toThrow("more cells");
  });

  it("give the title the room even where the sums begin at once", () => {
    expect(drawn(tableOf([group("Một", { sums: true }), data(figure(2), figure(3)), total], { columns: [INDEX, MONEY, MONEY] }))).toEqual([
      "A. Một | 2 | 3",
      "1 | 2 | 3",
      "Tổng cộng | 2 | 3",
    ]);
    expect(drawn(tableOf([data(figure(2), figure(3)), total], { columns: [MONEY, MONEY] }))).toEqual(["2 | 3", "Tổng cộng | 3"]);
  });

  it("print figures with the digits of their column, or with their own", () => {
    const decimals = (places?: number): LeafColumn => ({
      label: [],
      holds: "number",
      summed: true,
      ...(places === undefined ? {} : { decimals: places }),
    });
    const rows = [data(words("a"), figure("12.5")), data(words("b"), figure("1000.25")), total];
    expect(drawn(tableOf(rows, { columns: [TASK, decimals(1)] }))).toEqual(["a | 12,5", "b | 1.000,3", "Tổng cộng | 1.012,8"]);
    expect(drawn(tableOf(rows, { columns: [TASK, decimals()] }))).toEqual(["a | 12,5", "b | 1.000,25", "Tổng cộng | 1.012,75"]);
  });

  it("stand out when they open a group or close the table", () => {
    const looks = layoutTable(tableOf([group("Một"), group("Hai", { level: 3 }), data(words("a"), words("b"), figure(1)), total])).body;
    expect(looks.map(({ kind, bold, italic }) => [kind, bold, italic])).toEqual([
      ["group", true, false],
      ["group", true, true],
      ["data", false, false],
      ["total", true, false],
    ]);
  });
});

describe("sums", () => {
  const sumsIn = (row: LaidRow | undefined) =>
    row?.cells.flatMap((cell) => (cell.kind === "sum" ? [{ value: cell.value, sumOf: cell.sumOf }] : []));

  it("add the data rows of a group with all groups inside it, each once", () => {
    const rows = [
      group("I", { sums: true }),
      group("I.1", { level: 2, sums: true }),
      data(words("a"), words("b"), figure(1)),
      group("I.2", { level: 2, sums: true }),
      data(words("a"), words("b"), figure(10)),
      group("II", { sums: true }),
      data(words("a"), words("b"), figure(100)),
      total,
    ];
    const { body } = layoutTable(tableOf(rows));
    expect(sumsIn(body[0])).toEqual([{ value: "11", sumOf: [2, 4] }]);
    expect(sumsIn(body[1])).toEqual([{ value: "1", sumOf: [2] }]);
    expect(sumsIn(body[3])).toEqual([{ value: "10", sumOf: [4] }]);
    expect(sumsIn(body[5])).toEqual([{ value: "100", sumOf: [6] }]);
    expect(sumsIn(body[7])).toEqual([{ value: "111", sumOf: [2, 4, 6] }]);
  });

  it("are exact", () => {
    const rows = [data(words("a"), words("b"), figure("0.1")), data(words("a"), words("b"), figure("0.2")), total];
    expect(sumsIn(layoutTable(tableOf(rows)).body[2])).toEqual([{ value: "0.3", sumOf: [0, 1] }]);
  });

  it("stay blank where there is nothing to add", () => {
    const rows = [group("I", { sums: true }), data(words("a"), words("b"), words("chưa xác định")), total];
    expect(drawn(tableOf(rows))).toEqual(["A | I×2 | ", "1 | a | b | chưa xác định", "Tổng cộng×3 | "]);
  });

  it("find a figure behind merged cells", () => {
    expect(sumsIn(layoutTable(tableOf([data(words("a", 2), figure(4)), total])).body[1])).toEqual([{ value: "4", sumOf: [0] }]);
  });
});

const column: fc.Arbitrary<LeafColumn> = fc
  .record({ label: fc.constant(plain("x")), holds: fc.constantFrom("index", "text", "number") })
  .map((drafted) => (drafted.holds === "number" ? { ...drafted, summed: true } : drafted));

/** A table of random columns whose rows fit it, with spans. */
const anyTable: fc.Arbitrary<Table> = fc.array(column, { minLength: 1, maxLength: 8 }).chain((columns) => {
  const held = columns.filter((leaf) => leaf.holds !== "index").length;
  const cells = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: held }).map((spans) => {
    const fitting = spans.filter((_, index) => spans.slice(0, index + 1).reduce((sum, span) => sum + span, 0) <= held);
    return fitting.map((span) => (span === 1 ? figure(span) : words("x", span)));
  });
  const row = fc.oneof(
    cells.map((list): TableRow => data(...list)),
    fc
      .record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), sums: fc.boolean() })
      .map(({ level, sums }) => group("g", { level, ...(sums ? { sums: true as const } : {}) })),
    fc.constant(total),
  );
  return fc.array(row, { maxLength: 12 }).map((rows): Table => ({ kind: "table", columns, rows }));
});

describe("every laid out row", () => {
  it("covers each column exactly once", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const places = leafColumns(table.columns).map((_, place) => place);
        for (const row of layoutTable(table).body) {
          expect(row.cells.flatMap((cell) => Array.from({ length: cell.colSpan }, (_, offset) => cell.column + offset))).toEqual(places);
        }
      }),
    );
  });

  it("is the same when laid out by itself, on every walk", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const long = layoutLongTable(table);
        expect({ ...long, body: [...long.body] }).toEqual(layoutTable(table));
        expect([...long.body]).toEqual([...long.body]);
      }),
    );
  });

  it("has totals equal to the figures of the data rows, whatever the groups", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { body } = layoutTable({ ...table, rows: [...table.rows, total] });
        for (const cell of body.at(-1)?.cells ?? []) {
          if (cell.kind !== "sum") continue;
          const figures = body.flatMap((row) => row.cells.filter((other) => other.kind === "number" && other.column === cell.column));
          expect(cell.value).toBe(String(figures.length) as Decimal);
          expect(cell.sumOf).toEqual([...body.keys()].filter((index) => body[index]?.kind === "data"));
        }
      }),
    );
  });
});
