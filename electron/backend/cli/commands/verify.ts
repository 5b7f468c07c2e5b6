import { success } from "#core/result.ts";
import { type Command, EXIT } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";

/** Looks over the database and its backups. */
export const verifyCommand: Command = {
  name: "verify",
  about: "Kiểm tra cơ sở dữ liệu và mọi bản sao lưu, không sửa gì.",
  operands: [],
  options: [DATA_OPTION],
  run: async (args, streams) => {
    const { verifyData } = await import("#backend/services/data-folder/verify-data.ts");
    const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
    const { healthLines } = await import("../health-lines.ts");
    const outcome = await withDataFolder(await dataFolderOf(args, streams), verifyData);
    if (!outcome.ok) return success(await reportDataOutcome(outcome, streams, () => []));
    const { sound, broken } = healthLines(outcome.value);
    sound.forEach(streams.out);
    broken.forEach(streams.error);
    return success(broken.length === 0 ? EXIT.done : EXIT.refused);
  },
};
