import { type ChangeFailure, describeChangeFailure } from "../../database/change-failure.ts";

/** What is wrong with one field of a form: the name of the field, and one Vietnamese sentence. */
export interface FieldMistake {
  readonly field: string;
  readonly message: string;
}

/** Why a form was not taken. Nothing of it was written. */
export type FormFailure =
  | { readonly kind: "form"; readonly mistakes: readonly FieldMistake[] }
  /** What was issued is not changed any more. */
  | { readonly kind: "frozen"; readonly code: string }
  | { readonly kind: "missing"; readonly what: string }
  | { readonly kind: "database"; readonly failure: ChangeFailure };

/** One Vietnamese sentence; the mistakes of fields are told beside their fields as well. */
export function describeFormFailure(failure: FormFailure): string {
  switch (failure.kind) {
    case "form":
      return failure.mistakes.length === 1 && failure.mistakes[0] !== undefined
        ? failure.mistakes[0].message
        : `Có ${failure.mistakes.length} chỗ cần sửa; chưa có gì được ghi.`;
    case "frozen":
      return `Văn bản ${failure.code} đã ban hành nên không sửa, không xóa được; hãy ban hành văn bản mới để sửa đổi hoặc thay thế.`;
    case "missing":
      return `Không tìm thấy ${failure.what}, có lẽ đã bị xóa; hãy mở lại danh sách.`;
    case "database":
      return describeChangeFailure(failure.failure);
  }
}
