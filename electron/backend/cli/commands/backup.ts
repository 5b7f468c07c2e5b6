import { failure, success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";

/** Makes a verified copy of the database. */
export const backupCommand: Command = {
  name: "backup",
  about: "Sao lưu dữ liệu và kiểm tra lại bản sao lưu.",
  operands: [],
  options: [
    DATA_OPTION,
    { name: "out", value: "TỆP.sqlite", required: false, about: "Chép thêm bản sao lưu ra tệp này (kèm TỆP.sqlite.json)." },
  ],
  run: async (args, streams) => {
    const target = args.options.get("out");
    if (target !== undefined && !target.endsWith(".sqlite")) {
      return failure({ kind: "target-format-unsuitable", given: target, formats: ["sqlite"] });
    }
    const { backUpData } = await import("#backend/services/data-folder/back-up-data.ts");
    const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
    const outcome = await withDataFolder(await dataFolderOf(args, streams), (database) => backUpData(database, target));
    return success(await reportDataOutcome(outcome, streams, (path) => [path]));
  },
};
