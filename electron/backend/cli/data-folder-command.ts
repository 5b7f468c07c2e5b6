import type { Result } from "#core/result.ts";
import type { DataFailure } from "../services/data-folder/data-failure.ts";
import type { DataFolderAccess } from "../services/data-folder/open-data-folder.ts";
import type { CommandArguments } from "./arguments.ts";
import { EXIT, type ExitCode, type Streams } from "./command.ts";
import type { OptionSpec } from "./command-syntax.ts";

export const DATA_OPTION: OptionSpec = { name: "data", value: "THƯ_MỤC", required: true, about: "Thư mục dữ liệu." };

/** The data folder a command line names, worked on as the user of this machine. */
export async function dataFolderOf({ options }: CommandArguments, streams: Streams): Promise<DataFolderAccess> {
  const { createDatabaseEnvironment } = await import("../services/data-folder/database-environment.ts");
  const { describeRecovery } = await import("./describe-data-failure.ts");
  return {
    path: options.get("data") ?? "",
    environment: createDatabaseEnvironment(),
    onRecovery: (recovery) => streams.error(describeRecovery(recovery)),
  };
}

/** Prints the lines of a success, or why nothing was done; gives the exit code. */
export async function reportDataOutcome<Value>(
  outcome: Result<Value, DataFailure>,
  streams: Streams,
  linesOf: (value: Value) => readonly string[],
): Promise<ExitCode> {
  if (outcome.ok) {
    linesOf(outcome.value).forEach(streams.out);
    return EXIT.done;
  }
  const { describeDataFailure } = await import("./describe-data-failure.ts");
  describeDataFailure(outcome.failure).forEach(streams.error);
  return EXIT.refused;
}
