import type { Chart, Paragraph } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { LeafColumn, Table } from "#core/document/table.ts";
import { present } from "#core/present.ts";

/** The figures of a chart as a table, a row for each category: a sheet shows what the chart was drawn from. */
export function chartTable({ unit, categories, series }: Chart): Table {
  const values: readonly LeafColumn[] = series.map(({ name }) => ({ label: plain(name), holds: "number" }));
  return {
    kind: "table",
    columns: [{ label: [], holds: "text" }, ...values],
    rows: categories.map((category, index) => ({
      kind: "data",
      cells: [
        { kind: "text", paragraphs: [{ content: plain(category) }] },
        ...series.map((row) => {
          const value = row.values[index];
          return value === undefined ? ({ kind: "text", paragraphs: [] } as const) : ({ kind: "number", value } as const);
        }),
      ],
    })),
    ...present({ unit }),
  };
}

/** The title of a chart, centred over its table. */
export function chartTitle({ title }: Chart): Paragraph {
  const content: readonly Inline[] = title === "" ? [] : [{ kind: "text", text: title, bold: true }];
  return { kind: "paragraph", align: "center", content };
}
