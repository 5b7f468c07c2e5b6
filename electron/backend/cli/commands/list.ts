import type { ListedRecord } from "#backend/services/data-folder/list-records.ts";
import { failure, success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";
import { onOneLine } from "../messages.ts";

/** The values of a record, a tab between two, all on one line. */
function recordLine(record: ListedRecord): string {
  return Object.values(record)
    .map((value) => onOneLine(String(value ?? "")))
    .join("\t");
}

/** Shows what a data folder holds. */
export const listCommand: Command = {
  name: "list",
  about: "Liệt kê mẫu, kế hoạch, chỉ tiêu, kỳ báo cáo, văn bản, dự thảo, cơ quan, đơn vị hoặc các thay đổi đã ghi.",
  operands: ["templates|plans|indicators|periods|documents|drafts|units|changes"],
  options: [DATA_OPTION, { name: "json", required: false, about: "In một giá trị JSON để chương trình khác đọc." }],
  run: async (args, streams) => {
    const { LISTS, listRecords } = await import("#backend/services/data-folder/list-records.ts");
    const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
    const [given = ""] = args.operands;
    const list = LISTS.find((one) => one === given);
    if (list === undefined) return failure({ kind: "list-unknown", given, lists: LISTS });
    const outcome = await withDataFolder(await dataFolderOf(args, streams), (database) => listRecords(database, list));
    const isJson = args.options.has("json");
    return success(await reportDataOutcome(outcome, streams, (records) => (isJson ? [JSON.stringify(records)] : records.map(recordLine))));
  },
};
