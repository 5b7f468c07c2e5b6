import type { DataFolderAccess } from "#backend/services/data-folder/open-data-folder.ts";
import { success } from "#core/result.ts";
import type { Command, ExitCode, Streams } from "../command.ts";
import { DATA_OPTION, dataFolderOf, reportDataOutcome } from "../data-folder-command.ts";
import { IMPORTS, type ImportOrder, importOrderOf } from "../import-as.ts";
import { createProgressBar } from "../progress.ts";

/** Enters facts from files, or keeps a file as the office's own template or letterhead. */
export const importCommand: Command = {
  name: "import",
  about: "Nhập dữ liệu hoặc mẫu của cơ quan từ tệp; sai một chỗ thì không nhập gì và báo mọi chỗ sai; in ra lệnh để hoàn tác.",
  operands: ["TỆP.json|TỆP.csv|TỆP.md|TỆP.docx"],
  isRepeatable: true,
  options: [
    DATA_OPTION,
    { name: "as", value: "LOẠI", required: false, about: `Nhập tệp làm: ${IMPORTS.join(", ")}; để trống thì nhập dữ liệu.` },
    { name: "code", value: "MÃ", required: false, about: "Mã của mẫu, dùng trong lệnh draft (cùng --as template)." },
    { name: "name", value: "TÊN", required: false, about: "Tên của mẫu; để trống thì lấy mã (cùng --as template)." },
    { name: "unit", value: "ĐƠN_VỊ", required: false, about: "Mã cơ quan dùng mẫu giấy tiêu đề (cùng --as letterhead)." },
    { name: "dry-run", required: false, about: "Chỉ tìm chỗ sai và đếm, không ghi." },
  ],
  run: async (args, streams) => {
    const order = importOrderOf(args);
    if (!order.ok) return order;
    const access = await dataFolderOf(args, streams);
    return success(await runImport(order.value, { access, streams, isDryRun: args.options.has("dry-run") }));
  },
};

interface ImportSetting {
  readonly access: DataFolderAccess;
  readonly streams: Streams;
  readonly isDryRun: boolean;
}

function runImport(order: ImportOrder, setting: ImportSetting): Promise<ExitCode> {
  switch (order.as) {
    case "facts":
      return importFactFiles(order.files, setting);
    case "template":
      return importTemplate(order, setting);
    case "letterhead":
      return importLetterhead(order, setting);
  }
}

async function importFactFiles(files: readonly string[], { access, streams, isDryRun }: ImportSetting): Promise<ExitCode> {
  const { importFacts } = await import("#backend/services/data-folder/import-facts.ts");
  const { withDataFolder } = await import("#backend/services/data-folder/open-data-folder.ts");
  const { importLines } = await import("../import-lines.ts");
  const { undoHint } = await import("../undo-lines.ts");
  const bar = createProgressBar("Nhập dữ liệu");
  const outcome = await withDataFolder(access, (database) => importFacts(database, { files, isDryRun, onProgress: bar.report }));
  bar.close();
  return reportDataOutcome(outcome, streams, (report) => [...importLines(report), ...undoHint(access.path, report.changeSetId)]);
}

async function importTemplate(
  order: Extract<ImportOrder, { as: "template" }>,
  { access, streams, isDryRun }: ImportSetting,
): Promise<ExitCode> {
  const { keepTemplate } = await import("#backend/services/templates/keep-template.ts");
  const { withDataFolderForWriting } = await import("#backend/services/data-folder/open-data-folder.ts");
  const { undoHint } = await import("../undo-lines.ts");
  const outcome = await withDataFolderForWriting(access, (database) => keepTemplate(database, { ...order, isDryRun }));
  return reportDataOutcome(outcome, streams, ({ code, changeSetId }) => [code, ...undoHint(access.path, changeSetId)]);
}

async function importLetterhead(
  order: Extract<ImportOrder, { as: "letterhead" }>,
  { access, streams, isDryRun }: ImportSetting,
): Promise<ExitCode> {
  const { keepLetterhead } = await import("#backend/services/letterheads/keep-letterhead.ts");
  const { withDataFolderForWriting } = await import("#backend/services/data-folder/open-data-folder.ts");
  const { undoHint } = await import("../undo-lines.ts");
  const outcome = await withDataFolderForWriting(access, (database) => keepLetterhead(database, { ...order, isDryRun }));
  return reportDataOutcome(outcome, streams, ({ unitId, changeSetId }) => [unitId, ...undoHint(access.path, changeSetId)]);
}
