/** Why the database could not be opened, read, written, backed up or restored. `path` is the file or folder it is about. */
export type DatabaseFailure =
  | { readonly kind: "folder-missing"; readonly path: string }
  | { readonly kind: "folder-read-only"; readonly path: string }
  | { readonly kind: "folder-gone"; readonly path: string }
  | { readonly kind: "network-place"; readonly path: string }
  | { readonly kind: "open-elsewhere"; readonly path: string }
  | { readonly kind: "disk-full"; readonly path: string }
  | { readonly kind: "storage-failed"; readonly path: string; readonly code: string }
  | { readonly kind: "engine-too-old"; readonly found: string; readonly needed: string }
  | { readonly kind: "not-ours"; readonly path: string }
  | { readonly kind: "schema-newer"; readonly path: string; readonly found: number; readonly known: number }
  | { readonly kind: "schema-altered"; readonly path: string; readonly migration: number }
  | { readonly kind: "damaged"; readonly path: string; readonly details: readonly string[] }
  | { readonly kind: "damaged-without-backup"; readonly path: string }
  | { readonly kind: "backup-missing"; readonly path: string }
  | { readonly kind: "backup-damaged"; readonly path: string; readonly details: readonly string[] };

export type DatabaseFailureKind = DatabaseFailure["kind"];

type Sentences = { readonly [Kind in DatabaseFailureKind]: (failure: Extract<DatabaseFailure, { kind: Kind }>) => string };

const SENTENCES: Sentences = {
  "folder-missing": ({ path }) =>
    `Không tìm thấy thư mục dữ liệu ${quoted(path)}; hãy kiểm tra đường dẫn hoặc cắm lại ổ đĩa chứa thư mục đó.`,
  "folder-read-only": ({ path }) => `Thư mục dữ liệu ${quoted(path)} không cho phép ghi; hãy xin quyền ghi hoặc chọn thư mục khác.`,
  "folder-gone": ({ path }) =>
    `Cơ sở dữ liệu ${quoted(path)} không còn ở chỗ cũ (bị xóa, đổi tên hoặc rút ổ đĩa) nên thay đổi vừa rồi chưa được ghi; hãy để chương trình mở, đưa thư mục về chỗ cũ rồi làm lại.`,
  "network-place": ({ path }) =>
    `Thư mục dữ liệu ${quoted(path)} nằm trên ổ mạng, nơi dữ liệu dễ hỏng; hãy đặt thư mục dữ liệu trên ổ đĩa của máy này.`,
  "open-elsewhere": ({ path }) =>
    `Cơ sở dữ liệu ${quoted(path)} đang được một cửa sổ hoặc chương trình khác mở; hãy đóng chương trình đó rồi mở lại.`,
  "disk-full": ({ path }) =>
    `Ổ đĩa đã đầy nên thay đổi vừa rồi chưa được ghi vào ${quoted(path)}, dữ liệu trước đó còn nguyên; hãy giải phóng dung lượng rồi làm lại.`,
  "storage-failed": ({ path, code }) =>
    `Ổ đĩa báo lỗi (${code}) khi làm việc với ${quoted(path)}; hãy kiểm tra ổ đĩa, dây cắm rồi mở lại chương trình.`,
  "engine-too-old": ({ found, needed }) =>
    `Bộ máy cơ sở dữ liệu SQLite ${found} cũ hơn bản ${needed} cần có để dữ liệu được an toàn; hãy cài lại chương trình từ bộ cài đầy đủ.`,
  "not-ours": ({ path }) => `Tệp ${quoted(path)} không phải cơ sở dữ liệu của Thể Thức; hãy chọn đúng thư mục dữ liệu.`,
  "schema-newer": ({ path, found, known }) =>
    `Cơ sở dữ liệu ${quoted(path)} do bản Thể Thức mới hơn tạo ra (cấu trúc ${found}, bản này chỉ biết đến ${known}); hãy cài bản mới rồi mở lại.`,
  "schema-altered": ({ path, migration }) =>
    `Cấu trúc của cơ sở dữ liệu ${quoted(path)} không khớp với chương trình (ở bước nâng cấp ${migration}); hãy khôi phục từ một bản sao lưu hoặc báo người hỗ trợ.`,
  damaged: ({ path }) =>
    `Cơ sở dữ liệu ${quoted(path)} bị hỏng; hãy đóng rồi mở lại chương trình để dùng bản sao lưu mới nhất, tệp hỏng sẽ được giữ lại.`,
  "damaged-without-backup": ({ path }) =>
    `Cơ sở dữ liệu ${quoted(path)} bị hỏng và không có bản sao lưu nào dùng được; tệp được giữ nguyên, hãy chép bản sao lưu cất ở nơi khác vào thư mục “backups” rồi mở lại.`,
  "backup-missing": ({ path }) => `Không tìm thấy bản sao lưu ${quoted(path)}; hãy chọn bản khác trong danh sách.`,
  "backup-damaged": ({ path, details }) =>
    `Bản sao lưu ${quoted(path)} không dùng được (${details[0] ?? "không rõ lý do"}); hãy chọn bản sao lưu khác.`,
};

/** One Vietnamese sentence on one line: what happened, to which file or folder, and what to do. */
export function describeDatabaseFailure(failure: DatabaseFailure): string {
  const sentenceOf = SENTENCES[failure.kind] as (failure: DatabaseFailure) => string;
  return sentenceOf(failure).replace(/\p{Cc}+/gu, " ");
}

function quoted(path: string): string {
  return `“${path}”`;
}
