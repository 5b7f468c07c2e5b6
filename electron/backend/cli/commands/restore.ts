import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";

/** Puts a backup in the place of the database. */
export const restoreCommand: Command = {
  name: "restore",
  about: "Khôi phục dữ liệu từ một bản sao lưu; in ra bản sao lưu của dữ liệu trước đó để quay lại.",
  operands: ["TỆP.sqlite"],
  options: [DATA_OPTION],
  run: async (args, streams) => {
    const { restoreData } = await import("#backend/services/data-folder/restore-data.ts");
    const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
    const [file = ""] = args.operands;
    const outcome = await withDataFolder(await dataFolderOf(args, streams), (database) => restoreData(database, file));
    return success(await reportDataOutcome(outcome, streams, (before) => [before]));
  },
};
