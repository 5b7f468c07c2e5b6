import { EXPORT_FORMATS, type ExportFormat } from "#backend/services/drafting/export-formats.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { UsageMistake } from "../arguments.ts";
import type { Command } from "../command.ts";
import { DATA_OPTION } from "../data-folder-command.ts";
import { DOCUMENT_OPTION, JSON_OPTION, runDrafting } from "../drafting-command.ts";
import { createProgressBar } from "../progress.ts";

/** Writes a draft, or a document as it was issued, as a document, its appendices as workbooks, and its text. */
export const exportCommand: Command = {
  name: "export",
  about: "Ghi dự thảo hoặc văn bản đã ban hành ra tệp Word, mỗi phụ lục ra một bảng tính, và tệp Markdown; in các tệp đã ghi.",
  operands: [],
  options: [
    DATA_OPTION,
    { ...DOCUMENT_OPTION, about: "Mã dự thảo do lệnh draft in ra, hoặc mã văn bản đã ban hành trong sổ (list documents)." },
    { name: "out", value: "THƯ_MỤC", required: true, about: "Thư mục ghi ra, được tạo khi chưa có." },
    { name: "format", value: "LOẠI", required: false, about: `Các loại tệp, cách nhau bằng dấu phẩy: ${EXPORT_FORMATS.join(",")}.` },
    {
      name: "letterhead",
      value: "ĐƠN_VỊ",
      required: false,
      about: "Ghi tệp Word vào mẫu giấy tiêu đề của đơn vị này; để trống thì vẽ phần đầu theo thể thức.",
    },
    JSON_OPTION,
  ],
  run: async (args, streams) => {
    const formats = formatsIn(args.options.get("format"));
    if (!formats.ok) return formats;
    const { exportEither } = await import("#backend/services/registering/export-issued.ts");
    const [draftId = "", outFolder = ""] = [args.options.get("document"), args.options.get("out")];
    const letterhead = args.options.get("letterhead");
    const bar = createProgressBar("Ghi văn bản");
    const request = { draftId, outFolder, formats: formats.value, onProgress: bar.report };
    const code = await runDrafting(args, streams, {
      work: async (database) => {
        const exported = await exportEither(database, { ...request, ...present({ letterhead }) });
        bar.close();
        return exported;
      },
      linesOf: ({ files }) => files,
      jsonOf: (exported) => exported,
    });
    return success(code);
  },
};

/** All formats where none is named. */
function formatsIn(given: string | undefined): Result<readonly ExportFormat[], UsageMistake> {
  if (given === undefined) return success(EXPORT_FORMATS);
  const names = given.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !EXPORT_FORMATS.some((format) => format === name));
  if (unknown !== undefined) return failure({ kind: "format-unknown", given: unknown, formats: EXPORT_FORMATS });
  return success(EXPORT_FORMATS.filter((format) => names.includes(format)));
}
