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
  const starts = rows.filter((row, index) => index === 0 || isInterrupted(rows[index - 1] as number, row, subtotals));
  const ends = rows.filter((row, index) => index === rows.length - 1 || isInterrupted(row, rows[index + 1] as number, subtotals));
  return starts.map((first, index) => ({ first, last: ends[index] as number }));
}

function isInterrupted(from: number, to: number, subtotals: ReadonlySet<number>): boolean {
  for (let row = from + 1; row < to; row += 1) if (subtotals.has(row)) return true;
  return false;
}

function chunksOf(parts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(parts.length / MOST_ARGUMENTS);
  return Array.from({ length: count }, (_, index) => parts.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS));
}
