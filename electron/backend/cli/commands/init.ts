import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";
import { createProgressBar } from "../progress.ts";

/** Makes a data folder. */
export const initCommand: Command = {
  name: "init",
  about: "Tạo thư mục dữ liệu mới, có thể kèm dữ liệu của một cơ quan mẫu.",
  operands: [],
  options: [DATA_OPTION, { name: "sample", required: false, about: "Nhập dữ liệu của cơ quan mẫu (kết quả 2022, kế hoạch 2023)." }],
  run: async (args, streams) => {
    const { initDataFolder } = await import("#backend/services/data-folder/init-data-folder.ts");
    const { importLines } = await import("../import-lines.ts");
    const access = await dataFolderOf(args, streams);
    const bar = createProgressBar("Nhập dữ liệu mẫu");
    const outcome = await initDataFolder(access, { hasSample: args.options.has("sample"), onProgress: bar.report });
    bar.close();
    return success(await reportDataOutcome(outcome, streams, (report) => [access.path, ...importLines(report)]));
  },
};
