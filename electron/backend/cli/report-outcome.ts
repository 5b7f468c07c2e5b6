import type { Result } from "#core/result.ts";
import type { DocumentFailure } from "../services/document-failure.ts";
import { EXIT, type ExitCode, type Streams } from "./command.ts";
import { describeDocumentFailure } from "./messages.ts";

/** Prints the paths written, one a line, or why nothing was written; gives the exit code. */
export function reportOutcome(outcome: Result<readonly string[], DocumentFailure>, streams: Streams): ExitCode {
  if (outcome.ok) {
    outcome.value.forEach(streams.out);
    return EXIT.done;
  }
  describeDocumentFailure(outcome.failure).forEach(streams.error);
  return outcome.failure.kind === "target-is-source" ? EXIT.wrongUsage : EXIT.refused;
}
