import type { OfficialDocument } from "#core/document/official-document.ts";
import { parseDocument } from "#core/document/parse-document.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { decodeText } from "../markdown/read/decode-text.ts";

/**
 * Reads a document from the bytes of a JSON file (UTF-8, a byte order mark is allowed). Gives every mistake with its path in the
 * value; text that is no JSON is one mistake, with its line where it is known.
 */
export function readDocumentJson(bytes: Uint8Array): Result<OfficialDocument, readonly Problem[]> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  return value.ok ? parseDocument(value.value) : value;
}

/** A document as indented JSON; the keys stand in the order of the document model, so that equal documents give equal text. */
export function writeDocumentJson(document: OfficialDocument): string {
  // Read back before it is handed out: what is written here can be read again, and comes in the one order of keys.
  const checked = parseDocument(document);
  if (!checked.ok) throw new Error(`A document that cannot be read back: ${JSON.stringify(checked.failure)}`);
  return `${JSON.stringify(checked.value, undefined, 2)}\n`;
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
