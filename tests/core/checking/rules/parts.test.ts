import { describe, expect, it } from "vitest";
import { checkDocument } from "#core/checking/check-document.ts";
import { appendixMissing } from "#core/checking/rules/appendix-missing.ts";
import { appendixNotNamed } from "#core/checking/rules/appendix-not-named.ts";
import { archiveLineMissing } from "#core/checking/rules/archive-line-missing.ts";
import { emptyHeading } from "#core/checking/rules/empty-heading.ts";
import { numberAndDateMissing } from "#core/checking/rules/number-and-date-missing.ts";
import { partsMissing } from "#core/checking/rules/parts-missing.ts";
import { unwritable } from "#core/checking/rules/unwritable.ts";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import { appendix, draftDocument, officialDocument, paragraph } from "../../../helpers/official-document.ts";
import { findingsOf, quotesIn, words } from "../findings-of.ts";

const reference = (appendixId: string): Inline => ({ kind: "appendixRef", appendixId });
const heading = (level: HeadingLevel, title: string): Block => ({ kind: "heading", level, title: plain(title) });

describe("parts of a document", () => {
  it("that are missing are told plainly, each once, with the clause that asks for them", () => {
    const { lines } = officialDocument().signature;
    const document = officialDocument({ place: " ", title: [], recipients: [], signature: { lines, name: "" } });
    const found = checkDocument(document, [partsMissing, unwritable]);
    expect(found.map(({ place }) => place.path)).toEqual(["place", "title", "signature.name", "recipients"]);
    expect(found.every(({ clause, severity }) => severity === "error" && clause?.startsWith("Nghị định 30/2020/NĐ-CP") === true)).toBe(
      true,
    );
  });

  it("that keep it from being written are errors with what to do", () => {
    const [found] = findingsOf(unwritable, { closing: "" });
    expect(found).toMatchObject({
      severity: "error",
      place: { path: "closing" },
      message: "Chỗ này để trống. Viết nội dung, hoặc bỏ hẳn mục này.",
    });
    expect(findingsOf(unwritable, {})).toEqual([]);
  });

  it("are whole in a complete document", () => {
    expect(findingsOf(partsMissing, {})).toEqual([]);
  });

  it("that come with issuing are only remembered", () => {
    expect(checkDocument(draftDocument(), [numberAndDateMissing])).toMatchObject([{ severity: "style", place: { path: "number" } }]);
    const { date: _date, ...numbered } = officialDocument();
    expect(checkDocument(numbered, [numberAndDateMissing])).toMatchObject([{ place: { path: "date" } }]);
    expect(findingsOf(numberAndDateMissing, {})).toEqual([]);
  });

  it("among them: the line that says where it is kept", () => {
    expect(findingsOf(archiveLineMissing, { recipients: ["Như trên", "Lưu trữ viên"] })).toEqual([]);
    expect(findingsOf(archiveLineMissing, { recipients: ["Như trên"] })).toMatchObject([
      { severity: "warning", place: { path: "recipients" } },
    ]);
    expect(findingsOf(archiveLineMissing, { recipients: ["Như trên", "Lưu Văn phòng Tỉnh ủy"] })).toEqual([]);
  });
});

describe("an appendix", () => {
  const [first, second] = [appendix("a"), appendix("b")];

  it("that the text never names is found", () => {
    const found = findingsOf(appendixNotNamed, { appendices: [first, second], body: [{ kind: "paragraph", content: [reference("a")] }] });
    expect(found).toMatchObject([{ place: { path: "appendices[1]" }, message: expect.stringContaining("Phụ lục II") }]);
  });

  it.each(["chi tiết tại Phụ lục II", "(các phụ lục kèm theo)", "danh mục đính kèm theo Kế hoạch này", "xem phụ lục."])(
    "is named by “%s”",
    (text) => {
      const body: readonly Block[] = [...words(text), { kind: "paragraph", content: [reference("a")] }];
      expect(findingsOf(appendixNotNamed, { appendices: [first, second], body })).toEqual([]);
    },
  );

  it("of another document does not name ours", () => {
    const body = words("theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP");
    expect(findingsOf(appendixNotNamed, { appendices: [first, second], body })).toMatchObject([{ place: { path: "appendices[1]" } }]);
  });

  it("that is referred to must be there, and is told once", () => {
    const body: readonly Block[] = [{ kind: "paragraph", content: [...plain("xem "), reference("x")] }];
    expect(checkDocument(officialDocument({ body }), [appendixMissing, unwritable])).toMatchObject([
      { rule: "appendix-missing", place: { path: "body[0].content", at: 4 } },
    ]);
  });

  it.each([
    ["(Phụ lục III kèm theo)", 2],
    ["theo Phụ lục 3 đính kèm.", 2],
    ["chi tiết tại phụ lục I kèm theo Kế hoạch này", 0],
  ])("that %s names must be there", (text, count) => {
    const appendices = [first, second].slice(0, count);
    expect(findingsOf(appendixMissing, { appendices, body: words(text) })).toHaveLength(1);
  });

  it.each(["(Phụ lục II kèm theo)", "Phụ lục IV kèm theo Nghị định số 30/2020/NĐ-CP", "Phụ lục VI của Thông tư"])(
    "is there, or another's, in “%s”",
    (text) => {
      expect(findingsOf(appendixMissing, { appendices: [first, second], body: words(text) })).toEqual([]);
    },
  );
});

describe("a heading", () => {
  it("without anything under it is found, at the end and before another of its rank", () => {
    const body = [heading(2, "MỤC TIÊU"), heading(3, "Chung"), heading(3, "Cụ thể"), paragraph("Chữ"), heading(2, "TỔ CHỨC THỰC HIỆN")];
    expect(quotesIn(emptyHeading, ...body)).toEqual(["Chung", "TỔ CHỨC THỰC HIỆN"]);
  });

  it("is followed by what is under it, page breaks aside", () => {
    const body: readonly Block[] = [
      heading(2, "MỤC TIÊU"),
      { kind: "pageBreak" },
      heading(3, "Chung"),
      heading(5, "Điểm"),
      { kind: "item", level: 1, content: plain("Chữ") },
      heading(3, "Cụ thể"),
      { kind: "paragraph", level: 5, content: plain("Một đoạn đánh số") },
    ];
    expect(quotesIn(emptyHeading, ...body)).toEqual([]);
  });

  it("that is a numbered sentence, or runs on, needs nothing under it", () => {
    const running: Block = { kind: "heading", level: 3, title: plain("Hạ tầng"), text: plain("Đã xong") };
    expect(
      quotesIn(emptyHeading, heading(3, "Giao Sở Tài chính bố trí kinh phí."), running, heading(3, `${"Các sở, ban, ngành ".repeat(8)}`)),
    ).toEqual([]);
  });
});
