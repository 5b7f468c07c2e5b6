import { TARGET_FORMATS, targetFormatOf } from "#backend/services/document-format.ts";
import { renderDocument } from "#backend/services/render-document.ts";
import { present } from "#core/present.ts";
import { failure, success } from "#core/result.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import type { Command } from "../command.ts";
import { SOURCE_OPERAND } from "../command-syntax.ts";
import { reportOutcome } from "../report-outcome.ts";

/** Writes one document from text to a file of Word, Excel, Markdown or JSON. */
export const renderCommand: Command = {
  name: "render",
  about: "Ghi một văn bản ra tệp Word, bảng tính của các phụ lục, Markdown hoặc JSON.",
  operands: [SOURCE_OPERAND],
  options: [
    {
      name: "out",
      value: "TỆP",
      required: true,
      about: "Tệp ghi ra: .docx, .xlsx (nhiều phụ lục thì thành TỆP-phu-luc-1.xlsx, TỆP-phu-luc-2.xlsx…), .md hoặc .json.",
    },
    {
      name: "standard",
      value: "THỂ_THỨC",
      required: false,
      about: `Dùng thể thức này thay cho thể thức ghi trong tệp: ${STANDARD_IDS.join(", ")}.`,
    },
  ],
  run: async ({ operands: [sourcePath = ""], options }, streams) => {
    const targetPath = options.get("out") ?? "";
    if (targetFormatOf(targetPath) === undefined) {
      return failure({ kind: "target-format-unsuitable", given: targetPath, formats: TARGET_FORMATS });
    }
    const given = options.get("standard");
    const standard = STANDARD_IDS.find((id) => id === given);
    if (given !== undefined && standard === undefined) return failure({ kind: "standard-unknown", given });
    const request = { sourcePath, targetPath, ...present({ standard }) };
    return success(reportOutcome(await renderDocument(request), streams));
  },
};
