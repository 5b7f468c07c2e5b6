import fc from "fast-check";
import {
  type Cell,
  type CellParagraph,
  type Column,
  type ColumnGroup,
  type LeafColumn,
  leafColumns,
  type Table,
  type TableRow,
} from "#core/document/table.ts";
import { present } from "#core/present.ts";
import {
  arbitraryDecimal,
  arbitraryFacts,
  arbitraryInlines,
  arbitraryLine,
  arbitraryRowSource,
  type InlineChoice,
} from "./arbitrary-text.ts";

/** A valid table: plain, or with merged headers, groups, totals, spans, figures, bullets and notes. */
export function arbitraryTable(choice: InlineChoice): fc.Arbitrary<Table> {
  return fc.oneof(
    arbitraryPlainTable(choice),
    arbitraryColumns(choice).chain((columns) => arbitraryRichTable(columns, choice)),
  );
}

function arbitraryPlainTable(choice: InlineChoice): fc.Arbitrary<Table> {
  const content = fc.option(arbitraryInlines(choice), { nil: [] });
  return fc.integer({ min: 1, max: 3 }).chain((width) => {
    const align = fc.constantFrom(undefined, "left" as const, "center" as const, "right" as const);
    const column = fc
      .tuple(content, align)
      .map(([label, side]): LeafColumn => ({ label, holds: "text", ...(side ? { align: side } : {}) }));
    const cell = content.map((words): Cell => ({ kind: "text", paragraphs: words.length === 0 ? [] : [{ content: words }] }));
    const row = fc.array(cell, { minLength: width, maxLength: width }).map((cells): TableRow => ({ kind: "data", cells }));
    return fc
      .record({
        columns: fc.array(column, { minLength: width, maxLength: width }),
        rows: fc.array(row, { maxLength: 3 }),
        from: fc.option(arbitraryRowSource(), { nil: undefined, freq: 2 }),
      })
      .map((parts): Table => present({ kind: "table", ...parts }));
  });
}

function arbitraryColumns(choice: InlineChoice): fc.Arbitrary<readonly Column[]> {
  const label = fc.option(arbitraryInlines(choice), { nil: [] });
  const leaf = fc
    .record({
      label,
      holds: fc.constantFrom("text" as const, "number" as const, "index" as const),
      width: fc.constantFrom(undefined, 8, 20, 12.5),
      align: fc.constantFrom(undefined, "left" as const, "justify" as const, "right" as const),
      decimals: fc.constantFrom(undefined, 0, 1, 2, 3, 4),
      summed: fc.constantFrom(undefined, true as const),
    })
    .map(({ decimals, summed, ...rest }): LeafColumn => present({ ...rest, ...(rest.holds === "number" ? { decimals, summed } : {}) }));
  const group = fc.record({ label, columns: fc.array(leaf, { minLength: 1, maxLength: 2 }) }) satisfies fc.Arbitrary<ColumnGroup>;
  const deepGroup = fc.record({ label, columns: fc.tuple(leaf, group) });
  return fc.array(fc.oneof({ weight: 4, arbitrary: leaf }, group, deepGroup), { minLength: 1, maxLength: 3 });
}

function arbitraryRichTable(columns: readonly Column[], choice: InlineChoice): fc.Arbitrary<Table> {
  const cellColumns = leafColumns(columns).filter((column) => column.holds !== "index");
  return fc
    .record({
      unit: fc.option(arbitraryLine(), { nil: undefined }),
      columnNumbers: fc.constantFrom(undefined, true as const),
      groupLabels: fc.option(
        fc.array(fc.constantFrom("letter" as const, "roman" as const, "dotted" as const, "none" as const), { minLength: 1, maxLength: 3 }),
        { nil: undefined },
      ),
      indexRestart: fc.constantFrom(undefined, "group" as const, "table" as const),
      notes: fc.option(fc.array(arbitraryInlines(choice), { minLength: 1, maxLength: 2 }), { nil: undefined }),
      rows: fc.array(arbitraryRow(cellColumns, choice), { maxLength: 4 }),
      from: fc.option(arbitraryRowSource(), { nil: undefined }),
    })
    .map((parts): Table => present({ kind: "table", columns, ...parts }));
}

function arbitraryRow(columns: readonly LeafColumn[], choice: InlineChoice): fc.Arbitrary<TableRow> {
  const title = arbitraryInlines(choice);
  const group = fc
    .record({
      title,
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      unnumbered: fc.constantFrom(undefined, true as const),
      sums: fc.constantFrom(undefined, true as const),
    })
    .map((parts): TableRow => present({ kind: "group", ...parts }));
  const total = title.map((words): TableRow => ({ kind: "total", title: words }));
  const data = arbitraryCells(columns, choice).map((cells): TableRow => ({ kind: "data", cells }));
  return fc.oneof({ weight: 4, arbitrary: data }, group, total);
}

/** Cells from left to right; each takes one of the columns left, or some of them. */
function arbitraryCells(columns: readonly LeafColumn[], choice: InlineChoice): fc.Arbitrary<readonly Cell[]> {
  const [column, ...others] = columns;
  if (column === undefined) return fc.constant([]);
  return fc.integer({ min: 1, max: Math.min(3, columns.length) }).chain((span) => {
    const cell =
      span === 1 && column.holds === "number" ? fc.oneof(arbitraryNumber(), arbitraryWords(span, choice)) : arbitraryWords(span, choice);
    return fc.tuple(cell, arbitraryCells(others.slice(span - 1), choice)).map(([first, rest]) => [first, ...rest]);
  });
}

function arbitraryNumber(): fc.Arbitrary<Cell> {
  return fc
    .tuple(arbitraryDecimal(), fc.option(arbitraryFacts(), { nil: undefined }))
    .map(([value, facts]): Cell => present({ kind: "number", value, facts }));
}

function arbitraryWords(span: number, choice: InlineChoice): fc.Arbitrary<Cell> {
  const paragraph = fc
    .record({ content: arbitraryInlines(choice), bullet: fc.constantFrom(undefined, undefined, 1 as const, 2 as const) })
    .map((parts): CellParagraph => present(parts));
  return fc.array(paragraph, { maxLength: 3 }).map((paragraphs): Cell => ({ kind: "text", paragraphs, ...(span === 1 ? {} : { span }) }));
}
