import { type Result, success } from "#core/result.ts";
import type { OpenDatabase } from "../database/database-handle.ts";
import type { DraftingFailure } from "../services/drafting/drafting-failure.ts";
import type { CommandArguments } from "./arguments.ts";
import { EXIT, type ExitCode, type Streams } from "./command.ts";
import type { OptionSpec } from "./command-syntax.ts";
import { dataFolderOf, reportDataOutcome } from "./data-folder-command.ts";
import { describeDocumentFailure, onOneLine } from "./messages.ts";

export const JSON_OPTION: OptionSpec = { name: "json", required: false, about: "In kết quả thành một giá trị JSON." };

export const DOCUMENT_OPTION: OptionSpec = { name: "document", value: "MÃ", required: true, about: "Mã dự thảo, do lệnh draft in ra." };

/** What a command on drafts does in the data folder, and the lines it prints. */
interface DraftingWork<Value> {
  readonly work: (database: OpenDatabase) => Promise<Result<Value, DraftingFailure>>;
  readonly linesOf: (value: Value) => readonly string[];
  /** The work changes the data. */
  readonly isWriting?: true;
  /** What `--json` prints. */
  readonly jsonOf: (value: Value) => unknown;
}

/** Does the work in the data folder of the command line; prints its outcome, or why nothing was done, and gives the exit code. */
export async function runDrafting<Value>(args: CommandArguments, streams: Streams, drafting: DraftingWork<Value>): Promise<ExitCode> {
  const { withDataFolder, withDataFolderForWriting } = await import("../services/data-folder/open-data-folder.ts");
  const access = await dataFolderOf(args, streams);
  const open = drafting.isWriting ? withDataFolderForWriting : withDataFolder;
  const outcome = await open(access, async (database) => success(await drafting.work(database)));
  if (!outcome.ok) return reportDataOutcome(outcome, streams, () => []);
  const done = outcome.value;
  if (!done.ok) {
    (await linesOfFailure(done.failure)).forEach(streams.error);
    return EXIT.refused;
  }
  const lines = args.options.has("json") ? [JSON.stringify(drafting.jsonOf(done.value))] : drafting.linesOf(done.value);
  lines.forEach(streams.out);
  return EXIT.done;
}

/** One line for each mistake of a template, one line for anything else. */
export async function linesOfFailure(reason: DraftingFailure): Promise<readonly string[]> {
  if (reason.kind === "document") return describeDocumentFailure(reason.failure);
  const { describeDraftingFailure } = await import("../services/drafting/drafting-failure.ts");
  return [onOneLine(describeDraftingFailure(reason))];
}
