import { describe, expect, it } from "vitest";
import { type Inline, plain } from "#core/document/inline.ts";
import { markdownFile, readBody, readFile } from "../../helpers/markdown-file.ts";

function inline(text: string): readonly Inline[] {
  const [block] = readBody(text);
  return block?.kind === "paragraph" ? block.content : [];
}

describe("emphasis", () => {
  it("is bold, italic or both", () => {
    expect(inline("**đậm** *nghiêng* ***cả hai***")).toEqual([
      { kind: "text", text: "đậm", bold: true },
      { kind: "text", text: " " },
      { kind: "text", text: "nghiêng", italic: true },
      { kind: "text", text: " " },
      { kind: "text", text: "cả hai", bold: true, italic: true },
    ]);
  });

  it("is one run where only a comment parts two of the same kind", () => {
    expect(inline("**đậm**<!-- -->**liền** và **a**<!-- -->*b*")).toEqual([
      { kind: "text", text: "đậmliền", bold: true },
      { kind: "text", text: " và " },
      { kind: "text", text: "a", bold: true },
      { kind: "text", text: "b", italic: true },
    ]);
  });

  it("leaves the blanks at its edges to the words beside it", () => {
    expect(inline("**đậm\\\n*tiếp*** sau")).toEqual([
      { kind: "text", text: "đậm", bold: true },
      { kind: "lineBreak" },
      { kind: "text", text: "tiếp", bold: true, italic: true },
      { kind: "text", text: " sau" },
    ]);
  });
});

describe("what only looks like Markdown", () => {
  const texts = [
    "gửi:Sở",
    "12:30",
    "Số:05/BC",
    "50%:60%",
    "::x",
    "a_b_c _x_ __y__",
    "1.772/1.772",
    "`mã`",
    "~~gạch~~",
    "&amp; &GT; R&D",
    "https://tiengiang.gov.vn a@b.vn www.x.vn",
    "[A](b) ![A](b) [x] ]",
    "2 * 3 * 4",
    "a < b > c",
    "{{ x }} {% if %} %y%",
    "(1) a) I.",
    ":ref :so :vb{id=a} :brow :texts :br[x]",
    "**Trong đó:**kinh phí",
  ];

  it.each(texts)("stays text: %s", (text) => {
    expect(inline(text)).toEqual(plain(text));
  });

  it("keeps emphasis and notes in what would have been an unknown directive", () => {
    expect(inline("gửi:Sở[**a**]{b}")).toEqual([
      { kind: "text", text: "gửi:Sở[" },
      { kind: "text", text: "a", bold: true },
      { kind: "text", text: "]{b}" },
    ]);
  });

  it("is taken at its word after a backslash", () => {
    expect(inline("\\*a\\* \\:ref[x] \\[^1] \\<b> \\\\")).toEqual(plain("*a* :ref[x] [^1] <b> \\"));
  });
});

describe("line breaks", () => {
  it("are a backslash at a line's end, or :br anywhere", () => {
    expect(inline("Một\\\nhai :br ba\nbốn")).toEqual([
      { kind: "text", text: "Một" },
      { kind: "lineBreak" },
      { kind: "text", text: "hai" },
      { kind: "lineBreak" },
      { kind: "text", text: "ba bốn" },
    ]);
  });
});

describe("directives", () => {
  it("are figures bound to facts, with their value where it is given", () => {
    expect(inline(':so[80,5%]{f="dvc@2022 dvc@2021" v="80.5"} và :so[9]{f=x}')).toEqual([
      { kind: "field", shown: "80,5%", facts: ["dvc@2022", "dvc@2021"], value: "80.5" },
      { kind: "text", text: " và " },
      { kind: "field", shown: "9", facts: ["x"] },
    ]);
  });

  it("are citations of registered documents", () => {
    expect(inline(':vb[Quyết định số 411/QĐ-TTg]{id="411-qd-ttg-2022"}')).toEqual([
      { kind: "citation", documentId: "411-qd-ttg-2022", shown: "Quyết định số 411/QĐ-TTg" },
    ]);
  });

  it("are references, bold where they stand in bold", () => {
    const document = readFile(markdownFile("Xem **:ref[a]**.\n\n:::appendix{#a}\n:::"));
    expect(document.body).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Xem " },
          { kind: "appendixRef", appendixId: "a", bold: true },
          { kind: "text", text: "." },
        ],
      },
    ]);
  });
});

describe("footnotes", () => {
  it("stand where they are called, with all their paragraphs", () => {
    expect(inline("Một[^a], hai.\n\n[^a]: Đoạn **một**\n\n    Đoạn hai")).toEqual([
      { kind: "text", text: "Một" },
      {
        kind: "footnote",
        content: [
          [
            { kind: "text", text: "Đoạn " },
            { kind: "text", text: "một", bold: true },
          ],
          plain("Đoạn hai"),
        ],
      },
      { kind: "text", text: ", hai." },
    ]);
  });

  it("may be called from the title, a cell and an appendix, and be defined anywhere", () => {
    const text = '| A[^1] |\n|-|\n| x[^2] |\n\n:::appendix{#p title="T[^3]"}\n[^1]: một\n\n[^2]: hai\n:::\n\n[^3]: ba';
    const document = readFile(markdownFile(text));
    expect(JSON.stringify(document).match(/"footnote"/g)).toHaveLength(3);
  });
});
