import { describe, expect, it } from "vitest";
import { applyFix } from "#core/checking/apply-fix.ts";
import { checkDocument } from "#core/checking/check-document.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { officialDocument, paragraph } from "../../helpers/official-document.ts";

function fixedOnce(document: OfficialDocument): OfficialDocument | undefined {
  return checkDocument(document)
    .filter(({ fix }) => fix !== undefined)
    .map((finding) => applyFix(document, finding))[0];
}

describe("a fix", () => {
  it("replaces the quote and nothing else", () => {
    const document = officialDocument({ body: [paragraph("Một"), paragraph("Kết quả của của tỉnh")] });
    expect(fixedOnce(document)?.body).toEqual([paragraph("Một"), paragraph("Kết quả của tỉnh")]);
  });

  it("reaches lines, cells and notes", () => {
    expect(fixedOnce(officialDocument({ recipients: ["Các các sở", "Lưu: VT"] }))?.recipients).toEqual(["Các sở", "Lưu: VT"]);
    const note: Inline = { kind: "footnote", content: [plain("với với dân")] };
    const [block] = fixedOnce(officialDocument({ body: [{ kind: "paragraph", content: [...plain("Chữ"), note] }] }))?.body ?? [];
    expect(block).toMatchObject({ content: [{ text: "Chữ" }, { content: [[{ text: "với dân" }]] }] });
  });

  it("runs over pieces of different emphasis", () => {
    const content: readonly Inline[] = [
      { kind: "text", text: "của", bold: true },
      { kind: "text", text: " của tỉnh" },
    ];
    expect(fixedOnce(officialDocument({ body: [{ kind: "paragraph", content }] }))?.body[0]).toMatchObject({
      content: [{ text: "của", bold: true }, { text: " tỉnh" }],
    });
  });

  it("never changes a figure, and does nothing where the words are gone", () => {
    const figure: Inline = { kind: "field", shown: "của tỉnh", facts: ["a"] };
    expect(fixedOnce(officialDocument({ body: [{ kind: "paragraph", content: [...plain("của "), figure] }] }))).toBeUndefined();
    const document = officialDocument({ body: [paragraph("Kết quả của của tỉnh")] });
    const found = checkDocument(document);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      const { fix: _fix, ...without } = finding;
      expect(applyFix({ ...document, body: [paragraph("Chữ khác")] }, finding)).toBeUndefined();
      expect(applyFix({ ...document, body: [] }, finding)).toBeUndefined();
      expect(applyFix(document, without)).toBeUndefined();
    }
  });
});
