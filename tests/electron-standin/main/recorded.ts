/** Something the stand-in was asked to do outside the program, and did not. */
export interface Recorded {
  readonly call: string;
  readonly given: readonly unknown[];
}

/** What was asked so far, oldest first. Tests read it as `shell.recorded`; real Electron has no such list. */
export const recorded: Recorded[] = [];

/** Notes a call instead of doing it. */
export function record(call: string, ...given: readonly unknown[]): void {
  recorded.push({ call, given });
}
