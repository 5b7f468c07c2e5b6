import { describe, expect, it } from "vitest";
import { readMarkdown, readMarkdownBytes } from "#backend/markdown/read-markdown.ts";
import { markdownFile } from "../../helpers/markdown-file.ts";

const FILE = markdownFile("Nội dung.");

function messageOf(bytes: Uint8Array): string | undefined {
  const reading = readMarkdownBytes(bytes);
  return reading.ok ? undefined : reading.failure.map(({ place, message }) => `${place.line}: ${message}`).join("\n");
}

describe("the bytes of a file", () => {
  it("are read as UTF-8, with a byte order mark or without", () => {
    const bytes = new TextEncoder().encode(FILE);
    expect(readMarkdownBytes(bytes)).toEqual(readMarkdown(FILE));
    expect(readMarkdownBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual(readMarkdown(FILE));
  });

  it.each([
    { name: "little-endian, marked", bytes: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le") },
    { name: "little-endian, unmarked", bytes: (text: string) => Buffer.from(text, "utf16le") },
    { name: "big-endian, marked", bytes: (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16() },
  ])("are refused as UTF-16 ($name)", ({ bytes }) => {
    expect(messageOf(bytes(FILE))).toBe("1: Tệp lưu với mã UTF-16.");
  });

  it("are refused by the line on which they are no UTF-8", () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(FILE), 0x61, 0xff, 0x0a]);
    expect(messageOf(bytes)).toBe("14: Tệp có ký tự không thuộc mã UTF-8.");
  });

  it("are told to be TCVN3 where they are", () => {
    const bytes = Buffer.from("KÕ ho¹ch chuyÓn ®æi sè cña tØnh\nPh¸t triÓn h¹ tÇng sè\n", "latin1");
    expect(messageOf(bytes)).toBe("1: Tệp gõ bằng mã TCVN3 (phông .Vn…), không phải Unicode.");
  });
});
