import type { Result } from "#core/result.ts";
import type { CommandArguments, UsageMistake } from "./arguments.ts";
import type { CommandSyntax } from "./command-syntax.ts";

/** The exit code of the process: 1 covers mistakes in the input and failures of the disk. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command writes; each call is one line. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** One command of the command line: its syntax, a Vietnamese line on what it does, and the work. */
export interface Command extends CommandSyntax {
  readonly about: string;
  /** Does the work and gives the exit code; values no syntax can catch (a standard that does not exist) are mistakes of usage. */
  readonly run: (args: CommandArguments, streams: Streams) => Promise<Result<ExitCode, UsageMistake>>;
}
