import { type DatabaseFailure, describeDatabaseFailure } from "#backend/database/database-failure.ts";

/** Why results were not brought together. */
export type ConsolidatingFailure =
  | { readonly kind: "indicator-unknown"; readonly given: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "database"; readonly failure: DatabaseFailure };

/** One Vietnamese sentence: what was not done, and what to do. */
export function describeConsolidatingFailure(failure: ConsolidatingFailure): string {
  switch (failure.kind) {
    case "indicator-unknown":
      return `Không có chỉ tiêu mã “${failure.given}” nên chưa tổng hợp; hãy chọn chỉ tiêu có trong danh mục.`;
    case "cancelled":
      return "Đã dừng tổng hợp theo yêu cầu, dữ liệu vẫn nguyên như trước; hãy chạy lại khi cần.";
    case "database":
      return describeDatabaseFailure(failure.failure);
  }
}
