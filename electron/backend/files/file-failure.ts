/**
 * Why a file could not be read or written. `path` is the path as the user gave it, `code` the operating system's own name for
 * a fault that has no kind of its own.
 */
export type FileFailure =
  | { readonly kind: "file-missing"; readonly path: string }
  | { readonly kind: "folder-missing"; readonly path: string }
  | { readonly kind: "folder-read-only"; readonly path: string }
  | { readonly kind: "file-read-only"; readonly path: string }
  | { readonly kind: "no-permission"; readonly path: string }
  | { readonly kind: "disk-full"; readonly path: string }
  | { readonly kind: "file-open-elsewhere"; readonly path: string }
  | { readonly kind: "name-invalid"; readonly path: string }
  | { readonly kind: "name-too-long"; readonly path: string }
  | { readonly kind: "is-folder"; readonly path: string }
  | { readonly kind: "not-a-file"; readonly path: string }
  | { readonly kind: "file-too-large"; readonly path: string; readonly maxBytes: number }
  | { readonly kind: "storage-failed"; readonly path: string; readonly code: string };

export type FileFailureKind = FileFailure["kind"];

type Sentences = { readonly [Kind in FileFailureKind]: (failure: Extract<FileFailure, { kind: Kind }>) => string };

const SENTENCES: Sentences = {
  "file-missing": ({ path }) => `Không tìm thấy tệp ${quoted(path)}; hãy kiểm tra lại tên tệp và thư mục.`,
  "folder-missing": ({ path }) => `Không có thư mục để ghi tệp ${quoted(path)}; hãy tạo thư mục đó trước hoặc chọn thư mục khác.`,
  "folder-read-only": ({ path }) => `Thư mục chứa tệp ${quoted(path)} không cho phép ghi; hãy chọn thư mục khác hoặc xin quyền ghi.`,
  "file-read-only": ({ path }) => `Tệp ${quoted(path)} được đặt chỉ đọc; hãy bỏ thuộc tính chỉ đọc hoặc ghi sang tên khác.`,
  "no-permission": ({ path }) => `Không có quyền đọc tệp ${quoted(path)}; hãy xin quyền đọc hoặc chép tệp sang thư mục của mình.`,
  "disk-full": ({ path }) => `Ổ đĩa đã đầy nên chưa ghi được tệp ${quoted(path)}; hãy giải phóng dung lượng hoặc ghi sang ổ khác.`,
  "file-open-elsewhere": ({ path }) => `Tệp ${quoted(path)} đang được chương trình khác (Word, Excel…) mở; hãy đóng tệp đó rồi làm lại.`,
  "name-invalid": ({ path }) =>
    `Tên tệp ${quoted(path)} không hợp lệ; hãy đặt tên không có các ký tự < > : " | ? * \\ và không trùng tên riêng của Windows (CON, NUL…).`,
  "name-too-long": ({ path }) => `Tên hoặc đường dẫn của tệp ${quoted(path)} quá dài; hãy đặt tên ngắn hơn.`,
  "is-folder": ({ path }) => `${quoted(path)} là một thư mục, không phải tệp; hãy ghi rõ tên tệp.`,
  "not-a-file": ({ path }) => `${quoted(path)} là thiết bị hoặc ống dẫn, không phải tệp thường; hãy chọn một tệp trên đĩa.`,
  "file-too-large": ({ path, maxBytes }) =>
    `Tệp ${quoted(path)} lớn hơn mức cho phép (${inMegabytes(maxBytes)}); hãy kiểm tra xem có chọn nhầm tệp không.`,
  "storage-failed": ({ path, code }) =>
    `Ổ đĩa hoặc mạng báo lỗi (${code}) khi làm việc với tệp ${quoted(path)}; hãy kiểm tra ổ đĩa, dây cắm, mạng rồi làm lại.`,
};

/** One Vietnamese sentence on one line: what happened, to which file, and what to do. */
export function describeFileFailure(failure: FileFailure): string {
  const sentenceOf = SENTENCES[failure.kind] as (failure: FileFailure) => string;
  return sentenceOf(failure);
}

/** A path as it may stand in a message: in quotes, and on one line whatever characters the name holds. */
function quoted(path: string): string {
  return `“${path.replace(/\p{Cc}+/gu, "\u{FFFD}")}”`;
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
