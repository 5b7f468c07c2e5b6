import type { Chart } from "#core/document/block.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { TABLE } from "#renderer/text/editor.ts";
import type { WordsShown } from "./static-inlines.ts";

/** Sent over the text by a chart that is pressed twice or entered. */
export const EDIT_CHART = "editchart";

/** A chart as the figures it shows; Word draws it. */
export function chartElement(
  { title, unit, categories, series, decimals }: Chart,
  { sourceOf }: Pick<WordsShown, "sourceOf">,
): HTMLElement {
  const block = document.createElement("div");
  block.className = "table-block chart-block";
  const caption = document.createElement("p");
  caption.className = "chart-title";
  caption.textContent = TABLE.chart(unit === undefined ? title : `${title} (${unit})`);
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const text of ["", ...series.map(({ name }) => name)]) {
    const cell = document.createElement("th");
    cell.textContent = text;
    head.append(cell);
  }
  const rows = table.createTBody();
  for (const [index, category] of categories.entries()) {
    const row = rows.insertRow();
    row.insertCell().textContent = category;
    for (const { values, facts } of series) {
      const value = values[index];
      const cell = row.insertCell();
      const refs = facts?.[index] ?? [];
      cell.className = refs.length === 0 ? "figure" : "figure bound";
      cell.title = sourceOf(refs);
      cell.textContent = value === undefined ? "" : formatNumber(value, decimals);
    }
  }
  block.append(caption, table);
  return block;
}
