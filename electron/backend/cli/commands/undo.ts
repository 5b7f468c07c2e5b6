import { success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";
import { undoneLines } from "../undo-lines.ts";

/** Takes a change of the data folder back. */
export const undoCommand: Command = {
  name: "undo",
  about: "Hoàn tác một thay đổi của dữ liệu; in ra lệnh để làm lại.",
  operands: [],
  options: [
    DATA_OPTION,
    {
      name: "change-set",
      value: "MÃ",
      required: false,
      about: "Mã thay đổi, do lệnh list changes in ra; để trống thì hoàn tác thay đổi mới nhất.",
    },
  ],
  run: async (args, streams) => {
    const { undoChange } = await import("#backend/services/data-folder/undo-change.ts");
    const { withDataFolderForWriting } = await import("#backend/services/data-folder/open-data-folder.ts");
    const access = await dataFolderOf(args, streams);
    const outcome = await withDataFolderForWriting(access, (database) => undoChange(database, args.options.get("change-set")));
    return success(await reportDataOutcome(outcome, streams, (undone) => undoneLines(undone, access.path)));
  },
};
