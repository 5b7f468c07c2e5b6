import { strFromU8, unzipSync } from "fflate";
import type { Problem } from "#core/problem.ts";
import { problemAt } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";

/** The parts of a Word file by their paths: texts are XML, everything else is bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/** A letterhead is a page or two; a package that unfolds to more is no letterhead. */
const MOST_PARTS = 300;
const MOST_BYTES = 40 * 2 ** 20;

const SAVE_AS_DOCX = "Mở tệp bằng Word và lưu lại dạng “Word Document (*.docx)”, không đặt mật khẩu.";

/**
 * Opens a Word file from outside. Sizes are looked at before anything is unfolded, and no entry is let grow beyond the size it declares. Fails
 * where it is no such file, is locked by a password, unfolds to too much, or its XML defines entities of its own.
 */
export function openPackage(bytes: Uint8Array): Result<PackageParts, readonly Problem[]> {
  const files = unzipped(bytes);
  if (!files.ok) return files;
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, content] of Object.entries(files.value)) {
    if (path.endsWith("/")) continue;
    if (!isXml(path)) {
      parts.set(path, content);
      continue;
    }
    const xml = decodeXml(content);
    if (xml === undefined || xml.includes("<!DOCTYPE") || xml.includes("<!ENTITY"))
      return refused(`Phần “${path}” của tệp không đọc được.`);
    parts.set(path, xml);
  }
  return success(parts);
}

function unzipped(bytes: Uint8Array): Result<Readonly<Record<string, Uint8Array>>, readonly Problem[]> {
  // A file with a password, and a .doc of old, is a compound file: D0 CF 11 E0.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refused("Tệp đặt mật khẩu hoặc là tệp .doc kiểu cũ.");
  const sizes = new Map<string, number>();
  const state = { isAbsurd: false };
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        state.isAbsurd ||= sizes.has(name) || !isPlainPath(name);
        sizes.set(name, originalSize);
        return false;
      },
    });
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (state.isAbsurd || sizes.size > MOST_PARTS || total > MOST_BYTES)
      return refused("Tệp chứa quá nhiều hoặc quá lớn so với một trang mẫu.");
    return success(unzipSync(bytes));
  } catch {
    // Whatever the library cannot unfold is no package; there is nothing more to tell of it.
    return refused("Tệp không phải là tệp Word (.docx) nguyên vẹn.");
  }
}

function isPlainPath(path: string): boolean {
  return !/^\/|\\|(^|\/)\.\.(\/|$)/.test(path);
}

/** Word writes UTF-8; other encodings are not read by docx either. */
function decodeXml(content: Uint8Array): string | undefined {
  const text = strFromU8(content);
  return text.includes("\u0000") || text.includes("\uFFFD") ? undefined : text.replace(/^\uFEFF/, "");
}

function isXml(path: string): boolean {
  return path.endsWith(".xml") || path.endsWith(".rels");
}

function refused(message: string): Result<never, readonly Problem[]> {
  return failure([problemAt("", message, SAVE_AS_DOCX)]);
}
