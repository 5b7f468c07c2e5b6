import type { Refusal } from "#contract/refusal.ts";
import { describeFileFailure } from "../files/file-failure.ts";
import type { DocumentFailure } from "../services/document-failure.ts";

/** What the window says of a document that could not be read or written: one sentence, and every mistake where there are several. */
export function refusalOfDocument(failure: DocumentFailure): Refusal {
  switch (failure.kind) {
    case "mistakes":
      return {
        kind: failure.kind,
        message: `Văn bản có ${failure.problems.length} chỗ cần sửa.`,
        mistakes: failure.problems.map(({ message, remedy, place }) => ({
          message,
          remedy,
          where: place.line === undefined ? place.path : `Dòng ${place.line}`,
        })),
      };
    case "file":
      return { kind: failure.failure.kind, message: describeFileFailure(failure.failure) };
    case "no-appendix":
      return { kind: failure.kind, message: "Văn bản không có phụ lục nên không có bảng tính để ghi; hãy chọn xuất ra DOCX." };
    case "source-format-unknown":
    case "target-format-unknown":
    case "target-is-source":
      return { kind: failure.kind, message: `Không dùng được tệp “${failure.path}”; hãy chọn tệp khác.` };
  }
}
