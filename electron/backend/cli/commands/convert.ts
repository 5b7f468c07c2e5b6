import { targetFormatOf } from "#backend/services/document-format.ts";
import { renderDocument } from "#backend/services/render-document.ts";
import { failure, success } from "#core/result.ts";
import type { Command } from "../command.ts";
import { SOURCE_OPERAND } from "../command-syntax.ts";
import { reportOutcome } from "../report-outcome.ts";

/** Writes any document the program can read as Markdown. */
export const convertCommand: Command = {
  name: "convert",
  about: "Chuyển một văn bản đọc được sang tệp Markdown.",
  operands: [SOURCE_OPERAND],
  options: [{ name: "out", value: "TỆP.md", required: true, about: "Tệp Markdown ghi ra." }],
  run: async ({ operands: [sourcePath = ""], options }, streams) => {
    const targetPath = options.get("out") ?? "";
    if (targetFormatOf(targetPath) !== "md") return failure({ kind: "target-format-unsuitable", given: targetPath, formats: ["md"] });
    return success(reportOutcome(await renderDocument({ sourcePath, targetPath }), streams));
  },
};
