/** A stretch of text that stayed, went or came. */
export interface TextChange {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** One line of two versions beside each other; undefined where one has nothing there. */
export interface LinePair {
  readonly was: readonly TextChange[] | undefined;
  readonly is: readonly TextChange[] | undefined;
}

/** Two versions of a text line by line, like lines beside each other; in lines that were changed the words that differ are told apart. */
export function compareLines(was: readonly string[], is: readonly string[]): readonly LinePair[] {
  const steps = stepsBetween(was, is);
  const pairs: LinePair[] = [];
  const gone: string[] = [];
  const added: string[] = [];
  const settle = () => {
    const count = Math.max(gone.length, added.length);
    for (const index of Array.from({ length: count }).keys()) pairs.push(pairOf(gone[index], added[index]));
    gone.length = 0;
    added.length = 0;
  };
  for (const { kind, text } of steps) {
    if (kind === "gone") gone.push(text);
    else if (kind === "new") added.push(text);
    else {
      settle();
      pairs.push({ was: [{ kind, text }], is: [{ kind, text }] });
    }
  }
  settle();
  return pairs;
}

function pairOf(was: string | undefined, is: string | undefined): LinePair {
  if (was === undefined || is === undefined) {
    return {
      was: was === undefined ? undefined : [{ kind: "gone", text: was }],
      is: is === undefined ? undefined : [{ kind: "new", text: is }],
    };
  }
  const words = stepsBetween(wordsOf(was), wordsOf(is));
  return { was: words.filter(({ kind }) => kind !== "new"), is: words.filter(({ kind }) => kind !== "gone") };
}

/** Words with the blanks behind them, so that put together they are the line again. */
function wordsOf(line: string): readonly string[] {
  return line.match(/\S+\s*|\s+/g) ?? [];
}

/** The shortest way from one list to the other, by the longest common part of what lies between equal starts and ends. */
function stepsBetween(was: readonly string[], is: readonly string[]): readonly TextChange[] {
  const start = commonStart(was, is);
  const end = commonStart(was.slice(start).toReversed(), is.slice(start).toReversed());
  const same = (texts: readonly string[]) => texts.map((text): TextChange => ({ kind: "same", text }));
  const middle = middleSteps(was.slice(start, was.length - end), is.slice(start, is.length - end));
  return [...same(is.slice(0, start)), ...middle, ...same(is.slice(is.length - end))];
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  const differs = left.findIndex((text, index) => text !== right[index]);
  return differs === -1 ? left.length : differs;
}

function middleSteps(was: readonly string[], is: readonly string[]): readonly TextChange[] {
  const lengthAt = commonLengths(was, is);
  const steps: TextChange[] = [];
  const at = { row: 0, column: 0 };
  while (at.row < was.length || at.column < is.length) {
    const kind = nextStep(was[at.row], is[at.column], lengthAt(at.row + 1, at.column) >= lengthAt(at.row, at.column + 1));
    steps.push({ kind, text: (kind === "new" ? is[at.column] : was[at.row]) ?? "" });
    if (kind !== "new") at.row += 1;
    if (kind !== "gone") at.column += 1;
  }
  return steps;
}

function nextStep(old: string | undefined, next: string | undefined, isBetterWithout: boolean): TextChange["kind"] {
  if (old === next) return "same";
  if (old === undefined) return "new";
  return next === undefined || isBetterWithout ? "gone" : "new";
}

/** How many entries both lists have in common, in order, from a row of the one and a column of the other on. */
function commonLengths(was: readonly string[], is: readonly string[]): (row: number, column: number) => number {
  const width = is.length + 1;
  const lengths = new Uint32Array((was.length + 2) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = was.length - 1; row >= 0; row -= 1) {
    for (let column = is.length - 1; column >= 0; column -= 1) {
      const isSame = was[row] === is[column];
      lengths[row * width + column] = isSame
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  return lengthAt;
}
