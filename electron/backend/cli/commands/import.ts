import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";
import { createProgressBar } from "../progress.ts";

/** Enters facts from files. */
export const importCommand: Command = {
  name: "import",
  about: "Nhập dữ liệu từ các tệp; sai một chỗ thì không nhập gì và báo mọi chỗ sai.",
  operands: ["TỆP.json|TỆP.csv"],
  isRepeatable: true,
  options: [DATA_OPTION, { name: "dry-run", required: false, about: "Chỉ tìm chỗ sai và đếm, không ghi." }],
  run: async (args, streams) => {
    const { importFacts } = await import("#backend/services/data-folder/import-facts.ts");
    const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
    const { importLines } = await import("../import-lines.ts");
    const isDryRun = args.options.has("dry-run");
    const request = { files: args.operands, isDryRun, onProgress: createProgressBar("Nhập dữ liệu") };
    const outcome = await withDataFolder(await dataFolderOf(args, streams), (database) => importFacts(database, request));
    return success(await reportDataOutcome(outcome, streams, importLines));
  },
};
