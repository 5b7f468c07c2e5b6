/** Ids of lines that do not exist yet: each stays with its line, from the empty one at the end of the grid to the record it becomes. */
export interface NewRowIds {
  /** The id of a line behind the last, counted from 0; `taken` are ids that have become lines. */
  readonly at: (index: number, taken: ReadonlySet<string>) => string;
}

/** Makes ids as they are asked for. */
export function createNewRowIds(make: () => string): NewRowIds {
  const free: string[] = [];
  const seen: { taken: ReadonlySet<string> | undefined } = { taken: undefined };
  return {
    at: (index, taken) => {
      if (seen.taken !== taken) {
        seen.taken = taken;
        free.splice(0, free.length, ...free.filter((id) => !taken.has(id)));
      }
      while (free.length <= index) free.push(make());
      return free[index] ?? make();
    },
  };
}
