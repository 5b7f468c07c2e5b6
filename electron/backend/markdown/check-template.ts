import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { checkTemplate } from "#core/templating/index.ts";
import { decodeText } from "./read/decode-text.ts";

/** What every document must say in its front matter, so that a template without it can never be filled. */
const REQUIRED = ["standard", "kind", "issuer", "place", "title", "signature", "recipients"];

/** Gives the text of a template (`templates/README.md`), or all mistakes that show before it is filled, in the order of their lines. */
export function checkTemplateBytes(bytes: Uint8Array): Result<string, readonly Problem[]> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const problems = [...frontMatterProblems(text.value), ...checkTemplate(text.value)];
  return problems.length > 0 ? failure(problems) : success(text.value);
}

function frontMatterProblems(text: string): readonly Problem[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) {
    const remedy = "Bắt đầu tệp bằng một dòng ---, rồi các khóa standard, kind, issuer…, rồi một dòng --- nữa.";
    return [{ place: { line: 1 }, message: "Mẫu không có phần đầu giữa hai dòng ---.", remedy }];
  }
  const front = lines.slice(1, end);
  return REQUIRED.filter((key) => !front.some((line) => new RegExp(`(^|%\\})${key}\\s*:`).test(line))).map((key) => ({
    place: { line: end + 1 },
    message: `Phần đầu của mẫu thiếu khóa “${key}”.`,
    remedy: `Thêm một dòng ${key}: … trước dòng --- thứ hai.`,
  }));
}
