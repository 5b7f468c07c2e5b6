import { decimalPlacesOf } from "#core/decimal.ts";
import type { GridColumn } from "./grid-column.ts";
import { figureIn } from "./row-order.ts";

/** A cell as it is copied. */
export interface CopiedCell {
  readonly text: string;
  readonly kind: GridColumn<never>["kind"];
}

/**
 * A block of cells as the HTML Excel reads: figures with their value and as many decimals as they show, everything else as text, so that Excel makes
 * no date of `1/2` and no formula of `=`. Line ends stay within their cell.
 */
export function writeHtmlTable(rows: readonly (readonly CopiedCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`).join("\n");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>br{mso-data-placement:same-cell}</style></head>
<body><table border="1">
${body}
</table></body></html>`;
}

function htmlCell({ text, kind }: CopiedCell): string {
  const figure = kind === "number" ? figureIn(text) : undefined;
  if (figure === undefined) return `<td style="mso-number-format:'\\@'">${htmlText(text)}</td>`;
  return `<td align="right" x:num="${figure}" style="mso-number-format:'${numberFormat(text, decimalPlacesOf(figure))}'">${htmlText(text)}</td>`;
}

/** As many decimals as are shown, `12,50` too; thousands parted where they are. In these formats a point is always the decimal mark. */
function numberFormat(text: string, least: number): string {
  const decimals = Math.max(least, text.includes(",") ? text.length - text.indexOf(",") - 1 : 0);
  const whole = text.includes(".") ? "#\\,##0" : "0";
  return decimals === 0 ? whole : `${whole}\\.${"0".repeat(decimals)}`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Blanks in a row would become one. */
function htmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/ {2,}/g, (blanks) => `<span style="mso-spacerun:yes">${"&nbsp;".repeat(blanks.length)}</span>`)
    .replaceAll("\n", "<br>");
}
