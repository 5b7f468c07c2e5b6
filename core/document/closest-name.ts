/**
 * The name of `names` a slip of the pen away from `written` (letter case ignored, at most two letters missing, added or changed, and
 * fewer than half of them); undefined when none is near.
 */
export function closestName(written: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({ name, distance: distanceBetween(written.toLowerCase(), name.toLowerCase()) }));
  const nearest = distances.reduce((best, next) => (next.distance < best.distance ? next : best), { name: "", distance: 3 });
  return nearest.distance < Math.min(3, nearest.name.length / 2) ? nearest.name : undefined;
}

/** Levenshtein: the least number of letters to add, drop or change. */
function distanceBetween(left: string, right: string): number {
  const lastRow = [...left].reduce<readonly number[]>(
    (above, letter, row) => nextRow(above, letter, row + 1, [...right]),
    Array.from({ length: [...right].length + 1 }, (_, column) => column),
  );
  return lastRow.at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, row: number, letters: readonly string[]): readonly number[] {
  const done = [row];
  for (const [column, other] of letters.entries()) {
    const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
    done.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (done[column] ?? 0) + 1));
  }
  return done;
}
