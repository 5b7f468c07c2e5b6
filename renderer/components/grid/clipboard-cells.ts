/** A cell of a pasted table. `isCovered`: it lies under a cell merged over several, and says nothing of its own. */
export interface PastedCell {
  readonly text: string;
  readonly isCovered: boolean;
}

/** Rows of equal length. */
export type PastedTable = readonly (readonly PastedCell[])[];

/** Larger blocks are refused before they are laid out: no sheet an office keeps comes near. */
export const MOST_PASTED_CELLS = 200_000;

/**
 * The cells on a clipboard: of the HTML that Word, a page or a sheet with merged cells put there, else of tab-separated text, in which a sheet says the
 * very same in a fraction of the time. Text comes as NFC. Undefined for more cells than are taken at once.
 */
export function readClipboard(data: Pick<DataTransfer, "getData">): PastedTable | undefined {
  const [html, plain] = [data.getData("text/html"), data.getData("text/plain")];
  const table = html.includes("<table") && !(isPlainSheet(html) && plain !== "") ? readHtmlTable(html) : readTabbedText(plain);
  return table !== undefined && table.reduce((sum, row) => sum + row.length, 0) > MOST_PASTED_CELLS ? undefined : table;
}

/** What a sheet (this program's own, Excel, LibreOffice Calc) copied, with no cell merged over others. Word's text breaks lines within its cells. */
function isPlainSheet(html: string): boolean {
  return (
    /schemas-microsoft-com:office:excel|<meta name="generator" content="LibreOffice/.test(html) &&
    !/(?:row|col)span=["']?(?!1\b)/i.test(html)
  );
}

/** Tab-separated text as Excel writes it: cells with line breaks stand in quotes. */
export function readTabbedText(text: string): PastedTable {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\t" && end !== "") rows.push([]);
    if (end === "") break;
  }
  // A block ends with a line break of its own.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return evened(rows.map((row) => row.map((cell) => ({ text: cleanText(cell), isCovered: false }))));
}

/** The cells of the first table of some HTML; merged cells fill their first place, the rest is covered. */
function readHtmlTable(html: string): PastedTable | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return [];
  const rows: PastedCell[][] = [];
  for (const [index, source] of [...table.rows].filter((row) => !isProp(row)).entries()) {
    rows[index] ??= [];
    for (const cell of source.cells) {
      const free = firstFree(rows[index]);
      if (!isReasonable(cell)) return undefined;
      cover(rows, { row: index, column: free }, cell);
    }
  }
  return evened(rows.map((row) => Array.from(row, (cell) => cell ?? EMPTY)));
}

/** Excel ends a table with a hidden row that only holds its columns apart. */
function isProp(row: HTMLTableRowElement): boolean {
  return /display:\s*none/i.test(row.getAttribute("style") ?? "") && row.textContent?.trim() === "";
}

const EMPTY: PastedCell = { text: "", isCovered: false };

function firstFree(row: readonly PastedCell[]): number {
  const gap = Array.from({ length: row.length }, (_, index) => row[index]).indexOf(undefined as never);
  return gap < 0 ? row.length : gap;
}

function isReasonable({ rowSpan, colSpan }: HTMLTableCellElement): boolean {
  return rowSpan * colSpan <= MOST_PASTED_CELLS;
}

function cover(rows: PastedCell[][], place: { readonly row: number; readonly column: number }, cell: HTMLTableCellElement): void {
  for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1) {
    rows[place.row + down] ??= [];
    const row = rows[place.row + down] ?? [];
    for (let right = 0; right < Math.max(1, cell.colSpan); right += 1) {
      const isFirst = down === 0 && right === 0;
      row[place.column + right] = { text: isFirst ? cleanText(textOf(cell)) : "", isCovered: !isFirst };
    }
  }
}

/** In HTML a line ends where it says so (`<br>`, a paragraph); the line ends of its source are blanks. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  const texts = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? "").replace(/\s+/g, " ");
  for (const end of copy.querySelectorAll("br")) end.replaceWith("\n");
  for (const block of copy.querySelectorAll("p, div, li")) block.append("\n");
  return copy.textContent ?? "";
}

function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00A0\t]/g, " ")
    .replace(/ *\r?\n */g, "\n")
    .trim();
}

function evened(rows: readonly (readonly PastedCell[])[]): PastedTable {
  const length = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: length - row.length }, () => EMPTY)]);
}

/** A block of texts as tab-separated text that Excel reads back. */
export function writeTabbedText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quotedWhereNeeded).join("\t"));
  // An empty last line would be taken for the end of the one before.
  return lines.at(-1) === "" ? `${lines.join("\r\n")}\r\n` : lines.join("\r\n");
}

/** As Excel does: a quote mark within a text needs none around it. */
function quotedWhereNeeded(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
