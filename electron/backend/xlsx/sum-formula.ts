/** Excel takes at most 255 arguments, and 8,192 characters in a formula. */
const MOST_ARGUMENTS = 200;
const LONGEST_FORMULA = 8000;

/** Rows of a sheet, from 1, both included. */
interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The formula that adds up the given rows (from 1, ascending) of a column: `SUM(K8:K12,K14:K20)`. Rows between two of them are taken into
 * one range unless they stand in `subtotals`, whose sums would count twice. Undefined where the formula would be longer than Excel reads.
 */
export function sumFormula(columnLetter: string, rows: readonly number[], subtotals: ReadonlySet<number>): string | undefined {
  const parts = rangesOf(rows, subtotals).map(({ first, last }) =>
    first === last ? `${columnLetter}${first}` : `${columnLetter}${first}:${columnLetter}${last}`,
  );
  const sums = chunksOf(parts).map((chunk) => `SUM(${chunk.join(",")})`);
  const formula = sums.join("+");
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

function rangesOf(rows: readonly number[], subtotals: ReadonlySet<number>): readonly RowRange[] {
  const ranges: RowRange[] = [];
  for (const row of rows) {
    const current = ranges.at(-1);
    if (current !== undefined && !isInterrupted(current.last, row, subtotals))
      ranges[ranges.length - 1] = { first: current.first, last: row };
    else ranges.push({ first: row, last: row });
  }
  return ranges;
}

function isInterrupted(from: number, to: number, subtotals: ReadonlySet<number>): boolean {
  return Array.from({ length: to - from - 1 }, (_, offset) => from + 1 + offset).some((row) => subtotals.has(row));
}

function chunksOf(parts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(parts.length / MOST_ARGUMENTS);
  return Array.from({ length: count }, (_, index) => parts.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS));
}
