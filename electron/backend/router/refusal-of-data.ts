import type { Refusal } from "#contract/refusal.ts";
import { describeChangeFailure } from "../database/change-failure.ts";
import { describeFileFailure } from "../files/file-failure.ts";
import type { DataFailure } from "../services/data-folder/data-failure.ts";

/** What the window says of a failure with a data folder: one sentence, and every mistake where there are several. */
export function refusalOfData(failure: DataFailure): Refusal {
  if (failure.kind !== "mistakes") return { kind: failure.kind, message: sentenceOf(failure) };
  const mistakes = failure.problems.map(({ file, message, remedy, place }) => ({
    message,
    remedy,
    where: place.line === undefined ? file : `${file}, dòng ${place.line}`,
  }));
  return { kind: "mistakes", message: `Có ${mistakes.length} chỗ cần sửa; chưa có gì được ghi.`, mistakes };
}

function sentenceOf(failure: Exclude<DataFailure, { readonly kind: "mistakes" }>): string {
  switch (failure.kind) {
    case "database":
      return describeChangeFailure(failure.failure);
    case "file":
      return describeFileFailure(failure.failure);
    case "folder-foreign":
      return `Thư mục “${failure.path}” đã có tệp khác (“${failure.found}”); hãy chọn một thư mục trống.`;
    case "folder-filled":
      return `Thư mục “${failure.path}” đã có dữ liệu của Thể Thức; hãy mở thư mục ấy, hoặc chọn thư mục khác.`;
    case "folder-empty":
      return `Thư mục “${failure.path}” chưa có dữ liệu của Thể Thức; hãy chọn thư mục khác hoặc tạo dữ liệu mới.`;
    case "backup-without-description":
      return `Bản sao lưu “${failure.path}” thiếu tệp mô tả đi kèm; hãy chép cả hai tệp về cùng một thư mục rồi làm lại.`;
    case "nothing-to-undo":
      return "Không còn thay đổi nào để hoàn tác.";
  }
}
