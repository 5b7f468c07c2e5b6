import { systemErrorCodeOf } from "../files/system-error.ts";
import type { Streams } from "./command.ts";

/** The process's own output and error stream. */
export function createConsoleStreams(): Streams {
  // `… | head -1` closes the pipe before we are done; nobody is left to tell.
  process.stdout.on("error", ignoreClosedPipe);
  process.stderr.on("error", ignoreClosedPipe);
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

function ignoreClosedPipe(error: Error): void {
  if (systemErrorCodeOf(error) !== "EPIPE") throw error;
}
