import { type ChangeFailure, describeChangeFailure } from "#backend/database/change-failure.ts";
import type { PlainDate } from "#core/plain-date.ts";
import { formatSlashDate } from "#core/vietnamese/index.ts";
import type { DocumentFailure } from "../document-failure.ts";

/** Why a document could not be drafted, refreshed or exported. `known` are the names there are. */
export type DraftingFailure =
  | { readonly kind: "template-unknown"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "plan-unknown"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "period-malformed"; readonly given: string }
  | { readonly kind: "period-outside-plan"; readonly given: string; readonly planTitle: string; readonly planPeriod: string }
  | { readonly kind: "unit-unknown"; readonly given: string }
  | { readonly kind: "unit-not-standing"; readonly unitName: string; readonly day: PlainDate }
  | { readonly kind: "signatory-missing"; readonly unitName: string; readonly day: PlainDate }
  | {
      readonly kind: "authority-unknown";
      readonly given: string;
      readonly unitName: string;
      readonly day: PlainDate;
      readonly known: readonly string[];
    }
  | { readonly kind: "draft-unknown"; readonly given: string }
  /** It was issued: what it said then is not changed any more. */
  | { readonly kind: "draft-issued"; readonly title: string }
  | { readonly kind: "letterhead-missing"; readonly given: string; readonly known: readonly string[] }
  | { readonly kind: "draft-without-plan"; readonly title: string }
  | { readonly kind: "document"; readonly failure: DocumentFailure }
  | { readonly kind: "storage"; readonly failure: ChangeFailure };

/** One Vietnamese sentence: what went wrong and what to do. Mistakes of a document are told one by one elsewhere. */
export function describeDraftingFailure(failure: Exclude<DraftingFailure, { readonly kind: "document" }>): string {
  switch (failure.kind) {
    case "template-unknown":
      return `Không có mẫu “${failure.given}”; các mẫu có là: ${listed(failure.known)}.`;
    case "plan-unknown":
      return `Không có kế hoạch “${failure.given}”; các kế hoạch có là: ${listed(failure.known)}.`;
    case "period-malformed":
      return `Không hiểu kỳ “${failure.given}”; hãy viết như 2023, 2023-Q1, 2023-H1, 2023-M09, 2023-03 hoặc 2019..2024.`;
    case "period-outside-plan":
      return `Kỳ ${failure.given} nằm ngoài kế hoạch “${failure.planTitle}” (${failure.planPeriod}); hãy chọn kỳ của kế hoạch hoặc kế hoạch khác.`;
    case "unit-unknown":
      return `Không có cơ quan, đơn vị mã “${failure.given}”; hãy chọn mã có trong danh mục đơn vị.`;
    case "unit-not-standing":
      return `Không rõ cơ quan nào thay ${failure.unitName} vào ngày ${formatSlashDate(failure.day)}; hãy ghi đơn vị tiếp nhận trong danh mục.`;
    case "signatory-missing":
      return `${failure.unitName} chưa có người ký vào ngày ${formatSlashDate(failure.day)}; hãy ghi thẩm quyền ký của cơ quan.`;
    case "authority-unknown":
      return `${failure.unitName} không có thẩm quyền ký “${failure.given}” vào ngày ${formatSlashDate(failure.day)}; các thẩm quyền có là: ${listed(failure.known)}.`;
    case "draft-unknown":
      return `Không có dự thảo “${failure.given}”; hãy kiểm tra lại mã được cho khi soạn.`;
    case "draft-issued":
      return `Dự thảo “${failure.title}” đã ban hành nên không sửa được nữa; hãy soạn văn bản mới để sửa đổi hoặc thay thế.`;
    case "letterhead-missing":
      return `Đơn vị “${failure.given}” chưa có mẫu giấy tiêu đề; các đơn vị đã có là: ${listed(failure.known)}.`;
    case "draft-without-plan":
      return `Dự thảo “${failure.title}” không gắn với kế hoạch và kỳ nào nên không có số liệu để cập nhật.`;
    case "storage":
      return describeChangeFailure(failure.failure);
  }
}

/** So many names are told; more would not be read. */
const MOST_NAMES = 12;

function listed(names: readonly string[]): string {
  if (names.length === 0) return "chưa có mục nào";
  return `${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? " …" : ""}`;
}
