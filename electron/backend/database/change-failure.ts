import { formatMoment } from "./clock.ts";
import { type DatabaseFailure, describeDatabaseFailure } from "./database-failure.ts";
import type { ChangeSetSummary } from "./database-handle.ts";
import type { RecordedTable } from "./schema.ts";

/** Which row a change was about. */
export interface RowPlace {
  readonly table: RecordedTable;
  readonly id: string;
}

/** Why a change set was not carried out. Nothing of it was written. */
export type ChangeFailure =
  | DatabaseFailure
  | ({ readonly kind: "row-missing" } & RowPlace)
  | ({ readonly kind: "changed-meanwhile" } & RowPlace)
  | ({ readonly kind: "row-in-use" } & RowPlace)
  | ({ readonly kind: "reference-missing" } & RowPlace)
  | ({ readonly kind: "duplicate" } & RowPlace)
  | { readonly kind: "change-set-missing"; readonly id: string }
  | { readonly kind: "undo-conflict"; readonly rows: readonly RowPlace[]; readonly later: readonly ChangeSetSummary[] };

/** What the rows of a table are called in the field. */
const ROW_NAMES: { readonly [Table in RecordedTable]: string } = {
  units: "cơ quan, đơn vị",
  unit_successors: "đơn vị kế thừa",
  documents: "văn bản",
  document_relations: "quan hệ giữa văn bản",
  people: "người ký",
  signing_authorities: "thẩm quyền ký",
  plans: "kế hoạch",
  indicators: "chỉ tiêu",
  targets: "mục tiêu",
  target_conditions: "điều kiện của mục tiêu",
  tasks: "nhiệm vụ",
  task_evidence: "văn bản minh chứng",
  projects: "dự án",
  project_money: "kinh phí dự án",
  assignments: "phân công",
  reporting_regimes: "chế độ báo cáo",
  periods: "kỳ báo cáo",
  results: "kết quả thực hiện",
  result_parts: "số liệu thành phần",
  sub_results: "kết quả của điều kiện",
  area_reports: "kết quả theo lĩnh vực",
  templates: "mẫu văn bản",
  letterheads: "mẫu giấy tiêu đề",
  drafts: "dự thảo",
  draft_versions: "bản lưu của dự thảo",
  issued_snapshots: "bản ban hành",
  settings: "thiết lập",
};

/** One Vietnamese sentence on one line: what was not done, why, and what to do. */
export function describeChangeFailure(failure: ChangeFailure): string {
  switch (failure.kind) {
    case "row-missing":
      return `Không tìm thấy ${rowName(failure)} cần sửa, có lẽ đã bị xóa; hãy mở lại danh sách để xem tình trạng mới nhất.`;
    case "changed-meanwhile":
      return `Mục ${rowName(failure)} này đã được sửa ở chỗ khác trong lúc chờ nên chưa ghi; hãy xem lại nội dung mới rồi sửa tiếp.`;
    case "row-in-use":
      return `Mục ${rowName(failure)} này đang được dữ liệu khác dùng đến nên chưa xóa được; hãy bỏ các chỗ dùng đó trước.`;
    case "reference-missing":
      return `Mục ${rowName(failure)} trỏ tới dữ liệu không còn nữa nên chưa ghi được; hãy mở lại danh sách rồi chọn lại.`;
    case "duplicate":
      return `Đã có ${rowName(failure)} với cùng mã hoặc cùng tên gọi nên chưa ghi; hãy đặt mã khác hoặc sửa mục đã có.`;
    case "change-set-missing":
      return "Không tìm thấy thay đổi cần hoàn tác; hãy mở lại danh sách thay đổi.";
    case "undo-conflict":
      return `Chưa hoàn tác được vì ${listRows(failure.rows)} đã được sửa sau đó${listLater(failure.later)}; hãy hoàn tác các thay đổi ấy trước.`;
    default:
      return describeDatabaseFailure(failure);
  }
}

function rowName({ table }: RowPlace): string {
  return ROW_NAMES[table];
}

function listRows(rows: readonly RowPlace[]): string {
  const names = [...new Set(rows.map(rowName))];
  return names.map((name) => `${rows.filter((row) => rowName(row) === name).length} ${name}`).join(", ");
}

function listLater(later: readonly ChangeSetSummary[]): string {
  if (later.length === 0) return "";
  return ` (${later.map(({ reason, madeAt, actor }) => `“${reason}” của ${actor} lúc ${formatMoment(madeAt)}`).join("; ")})`;
}
