/** One row of a table and the line of the file it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [";", "\t", ","] as const;

/**
 * The rows of a CSV file that hold anything, their cells without blanks at the ends. Cells may be quoted (`"a; b"`, `""` for a quote). The
 * separator is the one the first line uses most: Excel of Vietnam writes semicolons.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header = ""] = text.split(/\r?\n/);
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  const separator = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
  // A cell in quotes, or up to the next separator or line break; then what ends it.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"[^\\n${separator}]*|([^\\n${separator}]*))(${separator}|\\n|$)`, "y");
  const rows: CsvRow[] = [];
  const composed = text.replace(/\r\n?/g, "\n");
  let [cells, line, next]: [string[], number, number] = [[], 1, 1];
  while (cell.lastIndex < composed.length || cells.length > 0) {
    const [whole = "", quoted, plain = "", end = ""] = cell.exec(composed) ?? [];
    cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).normalize("NFC").trim());
    next += whole.split("\n").length - 1;
    if (end === separator) continue;
    if (cells.some((value) => value !== "")) rows.push({ line, cells });
    [cells, line] = [[], next];
  }
  return rows;
}
