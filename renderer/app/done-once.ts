/** What the data does not tell: that the pages of a draft were looked at, that files were made of it. */
export type DoneOnce = "pages" | "export";

/** Notes on this machine that something was done with a draft. */
export function noteDone(what: DoneOnce, draftId: string): void {
  localStorage.setItem(keyOf(what), draftId);
}

/** Whether it was done with one of these drafts; those of data made anew are others. */
export function wasDone(what: DoneOnce, draftIds: readonly string[]): boolean {
  const noted = localStorage.getItem(keyOf(what));
  return noted !== null && draftIds.includes(noted);
}

function keyOf(what: DoneOnce): string {
  return `done/${what}`;
}
