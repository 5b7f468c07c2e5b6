import type { Problem } from "#core/problem.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import { describeFileFailure } from "../files/file-failure.ts";
import type { DocumentFailure } from "../services/document-failure.ts";
import { SOURCE_FORMATS, TARGET_FORMATS } from "../services/document-format.ts";
import type { UsageMistake } from "./arguments.ts";

/** One line on what is wrong with the command line and what is meant. `commands` are the names that exist. */
export function describeUsageMistake(mistake: UsageMistake, commands: readonly string[]): string {
  return onOneLine(usageSentence(mistake, commands));
}

function usageSentence(mistake: UsageMistake, commands: readonly string[]): string {
  switch (mistake.kind) {
    case "command-missing":
      return `Chưa ghi lệnh; các lệnh có là: ${commands.join(", ")}.`;
    case "command-unknown":
      return `Không có lệnh “${mistake.given}”; các lệnh có là: ${commands.join(", ")}.`;
    case "option-unknown":
      return `Không có tùy chọn “${mistake.given}”; hãy xem các tùy chọn ở cách dùng dưới đây.`;
    case "option-repeated":
      return `Tùy chọn “${mistake.given}” được ghi hai lần; hãy ghi một lần.`;
    case "option-missing":
      return `Thiếu tùy chọn “--${mistake.name}”; hãy ghi thêm theo cách dùng dưới đây.`;
    case "value-missing":
      return `Tùy chọn “${mistake.given}” thiếu giá trị; hãy ghi giá trị ngay sau tùy chọn.`;
    case "value-unexpected":
      return `Tùy chọn “${mistake.given}” không nhận giá trị; hãy bỏ phần sau dấu bằng.`;
    case "operand-missing":
      return `Thiếu ${mistake.name}; hãy ghi tên tệp theo cách dùng dưới đây.`;
    case "operand-unexpected":
      return `Thừa “${mistake.given}”; hãy xem cách dùng dưới đây, tên tệp hoặc thư mục có dấu cách phải đặt trong ngoặc kép.`;
    case "standard-unknown":
      return `Không có thể thức “${mistake.given}”; các thể thức có là: ${STANDARD_IDS.join(", ")}.`;
    case "format-unknown":
      return `Không ghi được loại tệp “${mistake.given}”; các loại có là: ${mistake.formats.join(", ")}.`;
    case "list-unknown":
      return `Không có danh sách “${mistake.given}”; các danh sách có là: ${mistake.lists.join(", ")}.`;
    case "import-unknown":
      return `Không nhập được loại “${mistake.given}”; các loại có là: ${mistake.imports.join(", ")}.`;
    case "option-unsuitable":
      return `Tùy chọn “--${mistake.name}” chỉ dùng cùng ${mistake.suits}; hãy bỏ đi hoặc ghi thêm tùy chọn ấy.`;
    case "code-malformed":
      return `Mã mẫu “${mistake.given}” không dùng được; hãy đặt mã chỉ gồm chữ cái không dấu, chữ số và dấu gạch ngang, ví dụ bao-cao-quy.`;
    case "source-format-unsuitable":
      return `Không nhập được tệp “${mistake.given}”; tên tệp phải kết thúc bằng ${listOfExtensions(mistake.formats)}.`;
    case "target-format-unsuitable":
      return `Lệnh này không ghi được tệp “${mistake.given}”; tên tệp phải kết thúc bằng ${listOfExtensions(mistake.formats)}.`;
  }
}

/** Why a document was refused, one line for each mistake: `ke-hoach.md:12: …`. */
export function describeDocumentFailure(reason: DocumentFailure): readonly string[] {
  return reason.kind === "mistakes"
    ? reason.problems.map((problem) => describeProblem(reason.path, problem))
    : [onOneLine(documentSentence(reason))];
}

function documentSentence(reason: Exclude<DocumentFailure, { kind: "mistakes" }>): string {
  switch (reason.kind) {
    case "file":
      return describeFileFailure(reason.failure);
    case "source-format-unknown":
      return `${reason.path}: Không đọc được loại tệp này; hãy dùng tệp ${listOfExtensions(SOURCE_FORMATS)}.`;
    case "target-format-unknown":
      return `${reason.path}: Không ghi được loại tệp này; hãy đặt tên tệp kết thúc bằng ${listOfExtensions(TARGET_FORMATS)}.`;
    case "target-is-source":
      return `${reason.path}: Tệp kết quả trùng với tệp nguồn; hãy đặt tên khác để không mất tệp nguồn.`;
    case "no-appendix":
      return `${reason.path}: Văn bản không có phụ lục nên không có bảng tính để ghi; hãy ghi ra tệp .docx hoặc thêm phụ lục.`;
  }
}

/** One mistake of a file on one line: file, line or path in the value, what is wrong, what to do. */
export function describeProblem(path: string, { place, message, remedy }: Problem): string {
  const where = [path, place.line ?? place.path].filter((part) => part !== undefined && part !== "").join(":");
  return onOneLine(`${where}: ${message} ${remedy}`);
}

/** What is said of a bug: an id to ask with, and where the details are or how to have them written. */
export function describeUnexpected(id: string, logPath: string | undefined): string {
  return logPath === undefined
    ? `Lỗi không mong đợi (mã ${id}); hãy đặt biến môi trường THE_THUC_DEBUG=1, chạy lại và gửi tệp nhật ký cho người phát triển.`
    : `Lỗi không mong đợi (mã ${id}); chi tiết ghi ở “${logPath}”, hãy gửi tệp này cho người phát triển.`;
}

/** Text from a file may hold line breaks and terminal codes; a message is one line of plain characters. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function listOfExtensions(formats: readonly string[]): string {
  const extensions = formats.map((format) => `.${format}`);
  return extensions.length < 2 ? extensions.join("") : `${extensions.slice(0, -1).join(", ")} hoặc ${extensions.at(-1)}`;
}
