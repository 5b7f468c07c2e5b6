import { describeChangeFailure } from "../database/change-failure.ts";
import { formatMoment } from "../database/clock.ts";
import type { Recovery } from "../database/database-handle.ts";
import { describeFileFailure } from "../files/file-failure.ts";
import type { DataFailure } from "../services/data-folder/data-failure.ts";
import { describeProblem, onOneLine } from "./messages.ts";

/** Why nothing was done with a data folder, one line for each mistake: `ket-qua.csv:12: …`. */
export function describeDataFailure(reason: DataFailure): readonly string[] {
  return reason.kind === "mistakes"
    ? reason.problems.map((problem) => describeProblem(problem.file, problem))
    : [onOneLine(sentenceOf(reason))];
}

function sentenceOf(reason: Exclude<DataFailure, { kind: "mistakes" }>): string {
  switch (reason.kind) {
    case "database":
      return describeChangeFailure(reason.failure);
    case "file":
      return describeFileFailure(reason.failure);
    case "folder-foreign":
      return `Thư mục “${reason.path}” đã có tệp khác (“${reason.found}”); hãy chọn thư mục trống hoặc thư mục chưa có để chứa dữ liệu.`;
    case "folder-filled":
      return `Thư mục “${reason.path}” đã là thư mục dữ liệu; hãy dùng lệnh import để nhập thêm, hoặc chọn thư mục khác.`;
    case "folder-empty":
      return `Thư mục “${reason.path}” chưa có dữ liệu của Thể Thức; hãy kiểm tra đường dẫn hoặc tạo dữ liệu bằng lệnh init.`;
    case "backup-without-description":
      return `Bản sao lưu “${reason.path}” thiếu tệp mô tả “${reason.path}.json” đi kèm; hãy chép cả hai tệp về cùng một thư mục rồi làm lại.`;
    case "nothing-to-undo":
      return "Không còn thay đổi nào để hoàn tác; hãy xem các thay đổi bằng lệnh list changes.";
  }
}

/** What is said when a damaged or lost database was replaced by its newest backup. */
export function describeRecovery({ backup, quarantined, missing }: Recovery): string {
  const kept = quarantined === undefined ? "" : `, tệp hỏng được giữ ở “${quarantined}”`;
  const lost = missing === undefined ? "không rõ thay đổi nào bị mất" : `có ${missing.length} thay đổi sau đó cần nhập lại`;
  return onOneLine(`Cơ sở dữ liệu bị hỏng hoặc mất nên đã dùng bản sao lưu lúc ${formatMoment(backup.madeAt)}${kept}; ${lost}.`);
}
