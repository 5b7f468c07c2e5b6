import { detectEncoding, type TextEncoding } from "#core/vietnamese/index.ts";
import type { Mistakes } from "./mistakes.ts";

/** How a clerk knows the old encodings: by their fonts. */
export const OLD_ENCODINGS: Readonly<Record<Exclude<TextEncoding, "unicode">, string>> = {
  tcvn3: "TCVN3 (phông .Vn…)",
  vni: "VNI (phông VNI-…)",
  viqr: "VIQR",
};

/** What to do with a text in an old encoding. */
export const CONVERT_TO_UNICODE = "Chuyển cả tệp sang Unicode dựng sẵn, ví dụ bằng Unikey (Công cụ, Ctrl+Shift+F6), rồi lưu với mã UTF-8.";

/** Notes characters no document may hold, line by line, and the first line whose letters are coded for an old font. */
export function reportUnreadableText(source: string, mistakes: Mistakes): void {
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) reportForbidden(line, index + 1, mistakes);
  if (detectEncoding(source) === "viqr") mistakes.add(1, `Tệp gõ bằng mã ${OLD_ENCODINGS.viqr}, không phải Unicode.`, CONVERT_TO_UNICODE);
  const old = lines.map((line) => oldEncodingOf(line));
  const first = old.findIndex((encoding) => encoding !== undefined);
  const encoding = old[first];
  if (encoding === undefined) return;
  const count = old.filter((found) => found !== undefined).length;
  const extent = count === 1 ? "Dòng này" : `Dòng này và ${count - 1} dòng sau`;
  mistakes.add(first + 1, `${extent} gõ bằng mã ${OLD_ENCODINGS[encoding]}, không phải Unicode.`, CONVERT_TO_UNICODE);
}

function reportForbidden(line: string, number: number, mistakes: Mistakes): void {
  const [found] = /[\uE000\uE001]|[^\P{Cc}\t]|\p{Cs}/u.exec(line) ?? [];
  if (found === undefined) return;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  mistakes.add(
    number,
    `Dòng có ký tự không dùng được (U+${code}), mắt thường không thấy.`,
    "Xóa ký tự ấy; nếu không tìm được thì gõ lại dòng.",
  );
}

/** Fewer such words on a line may be units and signs: `µm`, `m²`, `A × B`. */
const LEAST_MIXED_WORDS = 3;

function oldEncodingOf(line: string): Exclude<TextEncoding, "unicode"> | undefined {
  const mixed = line.split(/\s+/).filter((word) => /[A-Za-z][\u0080-\u00FF]|[\u0080-\u00FF][A-Za-z]/.test(word));
  const encoding = mixed.length < LEAST_MIXED_WORDS ? "unknown" : detectEncoding(line);
  return encoding === "unicode" || encoding === "unknown" ? undefined : encoding;
}
