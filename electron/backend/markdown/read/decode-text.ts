import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { detectEncoding } from "#core/vietnamese/index.ts";
import { CONVERT_TO_UNICODE, OLD_ENCODINGS } from "./report-unreadable-text.ts";

const SAVE_AS_UTF_8 = "Lưu lại tệp với mã UTF-8 (trong Notepad: Save as, Encoding: UTF-8).";

/** Reads the bytes of a text file as UTF-8, its byte order mark dropped. Fails for UTF-16 and for bytes that are no UTF-8, naming the line. */
export function decodeText(bytes: Uint8Array): Result<string, readonly Problem[]> {
  if (isUtf16(bytes)) return failure([{ place: { line: 1 }, message: "Tệp lưu với mã UTF-16.", remedy: SAVE_AS_UTF_8 }]);
  try {
    return success(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return failure([notUtf8(bytes)]);
  }
}

/** A byte order mark of UTF-16, or zero bytes, which no text in UTF-8 has. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 200).includes(0);
}

/** The decoder tells only that a byte is wrong; the line is found by decoding leniently, an old encoding by reading a byte a letter. */
function notUtf8(bytes: Uint8Array): Problem {
  const line = firstBrokenLine(bytes);
  const encoding = detectEncoding(new TextDecoder("latin1").decode(bytes));
  if (encoding === "unicode" || encoding === "unknown")
    return { place: { line }, message: "Tệp có ký tự không thuộc mã UTF-8.", remedy: SAVE_AS_UTF_8 };
  return { place: { line }, message: `Tệp gõ bằng mã ${OLD_ENCODINGS[encoding]}, không phải Unicode.`, remedy: CONVERT_TO_UNICODE };
}

function firstBrokenLine(bytes: Uint8Array): number {
  const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
  return (
    Math.max(
      lines.findIndex((line) => line.includes("\uFFFD")),
      0,
    ) + 1
  );
}
