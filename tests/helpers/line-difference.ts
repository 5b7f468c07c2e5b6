/** Lines shown around a change, and the most a report shows in all. */
const CONTEXT = 2;
const MOST_LINES = 60;

interface Edit {
  readonly mark: " " | "-" | "+";
  readonly line: string;
  /** The number of the line in the expected text, from 1. */
  readonly at: number;
}

/**
 * What a reviewer reads when two texts differ: changed lines with `-` (expected) and `+` (actual), each stretch under the number of its
 * first line, two lines around it. Undefined for equal texts.
 */
export function lineDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const edits = editsBetween(expected.split("\n"), actual.split("\n"));
  const shown = edits.map((_, index) => edits.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ mark }) => mark !== " "));
  const lines = edits.flatMap(({ mark, line, at }, index) => {
    if (!shown[index]) return [];
    return [...(shown[index - 1] ? [] : [`@ dòng ${at}`]), `${mark} ${line}`];
  });
  const rest = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`… và ${rest} dòng nữa`] : [])].join("\n");
}

function editsBetween(expected: readonly string[], actual: readonly string[]): readonly Edit[] {
  const head = expected.findIndex((line, index) => line !== actual[index]);
  const same = head === -1 ? expected.length : head;
  const room = Math.min(expected.length, actual.length) - same;
  const tail = Array.from({ length: room }, (_, index) => index).find((back) => expected.at(-1 - back) !== actual.at(-1 - back)) ?? room;
  const kept = (line: string, at: number): Edit => ({ mark: " ", line, at: at + 1 });
  return [
    ...expected.slice(0, same).map(kept),
    ...changedMiddle(expected.slice(same, expected.length - tail), actual.slice(same, actual.length - tail), same),
    ...expected.slice(expected.length - tail).map((line, index) => kept(line, expected.length - tail + index)),
  ];
}

/** What both ends share is already cut off; the rest follows the longest common subsequence. */
function changedMiddle(expected: readonly string[], actual: readonly string[], offset: number): readonly Edit[] {
  const lengths = commonLengths(expected, actual);
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const edits: Edit[] = [];
  let row = 0;
  let column = 0;
  while (row < expected.length || column < actual.length) {
    const [before, after] = [expected[row], actual[column]];
    const at = offset + row + 1;
    if (before !== undefined && before === after) {
      edits.push({ mark: " ", line: before, at });
      row += 1;
      column += 1;
    } else if (before !== undefined && (after === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      edits.push({ mark: "-", line: before, at });
      row += 1;
    } else {
      edits.push({ mark: "+", line: after ?? "", at });
      column += 1;
    }
  }
  return edits;
}

/** How many lines the rests of both texts have in common, by where the rests begin: the textbook table. */
function commonLengths(expected: readonly string[], actual: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: expected.length + 1 }, () => new Uint32Array(actual.length + 1));
  for (let row = expected.length - 1; row >= 0; row -= 1) {
    const [line, below] = [lengths[row] as Uint32Array, lengths[row + 1] as Uint32Array];
    for (let column = actual.length - 1; column >= 0; column -= 1) {
      const [right, corner, under] = [line[column + 1] ?? 0, below[column + 1] ?? 0, below[column] ?? 0];
      line[column] = expected[row] === actual[column] ? corner + 1 : Math.max(under, right);
    }
  }
  return lengths;
}
