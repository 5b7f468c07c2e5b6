import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { decodeText } from "../markdown/read/decode-text.ts";

/**
 * The value in the bytes of a JSON file (UTF-8, a byte order mark is allowed). Text that is no JSON is one mistake, with its line where it is
 * known.
 */
export function parseJsonBytes(bytes: Uint8Array): Result<unknown, readonly Problem[]> {
  const text = decodeText(bytes);
  return text.ok ? parseJson(text.value) : text;
}

function parseJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const remedy = "Hãy kiểm tra dấu phẩy, dấu ngoặc kép và các dấu đóng mở ngoặc.";
    return failure([{ place: placeOfSyntaxError(error, text), message: "Tệp không đúng cú pháp JSON.", remedy }]);
  }
}

// "Expected ',' or '}' after property value in JSON at position 20 (line 3 column 1)"; at the end of the text no place is named.
function placeOfSyntaxError(error: SyntaxError, text: string): Problem["place"] {
  const line = /\(line (\d+) column \d+\)$/.exec(error.message)?.[1];
  const lastLine = text.trimEnd().split("\n").length;
  if (line !== undefined) return { line: Math.min(Number(line), lastLine) };
  return error.message.startsWith("Unexpected end") ? { line: lastLine } : {};
}
