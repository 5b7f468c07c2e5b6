import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import { markdownFile, readBody, readFile } from "../../helpers/markdown-file.ts";

describe("headings", () => {
  it("have the level of their hash marks; six stand between four and five", () => {
    const body = readBody("# Phần\n\n## Mục\n\n### Một\n\n#### Một một\n\n###### Một một một\n\n##### a");
    expect(body.map((block) => (block.kind === "heading" ? block.level : block.kind))).toEqual([1, 2, 3, 4, 6, 5]);
  });

  it("run in where :text parts title and text", () => {
    expect(readBody("##### Về hạ tầng số: :text Đã chú trọng")).toEqual([
      { kind: "heading", level: 5, title: plain("Về hạ tầng số:"), text: plain("Đã chú trọng") },
    ]);
  });

  it("are numbered paragraphs where nothing stands before :text", () => {
    expect(readBody("### :text Quyết định này")).toEqual([{ kind: "paragraph", level: 3, content: plain("Quyết định này") }]);
  });

  it("may jump over a level", () => {
    expect(readBody("## Mục\n\n#### Điểm")).toHaveLength(2);
  });
});

describe("bullets", () => {
  it("take their level from the marker, not from the indent", () => {
    expect(readBody("- a\n+ b\n- c\n  + d\n    - e")).toEqual([
      { kind: "item", level: 1, content: plain("a") },
      { kind: "item", level: 2, content: plain("b") },
      { kind: "item", level: 1, content: plain("c") },
      { kind: "item", level: 2, content: plain("d") },
      { kind: "item", level: 1, content: plain("e") },
    ]);
  });

  it("go on over the end of a line, and leave further paragraphs standing after them", () => {
    expect(readBody("- Câu dài\n  xuống dòng\n\n  Đoạn sau\n- b")).toEqual([
      { kind: "item", level: 1, content: plain("Câu dài xuống dòng") },
      { kind: "paragraph", content: plain("Đoạn sau") },
      { kind: "item", level: 1, content: plain("b") },
    ]);
  });
});

describe("other blocks", () => {
  it("are centred paragraphs and page breaks", () => {
    expect(readBody("::center[QUYẾT ĐỊNH:]\n\n::page-break\n\nĐiều 1")).toEqual([
      { kind: "paragraph", align: "center", content: plain("QUYẾT ĐỊNH:") },
      { kind: "pageBreak" },
      { kind: "paragraph", content: plain("Điều 1") },
    ]);
  });

  it("do not come from comments", () => {
    expect(readBody("<!-- nhắc\n\nviệc -->\n\nMột <!-- ghi --> hai<!-- x -->")).toEqual([{ kind: "paragraph", content: plain("Một hai") }]);
  });

  it.each([
    "30. Ngày",
    "1) một",
    "* sao",
    "---",
    "===",
    "> trích",
    "a)",
    "I. Mục",
    "#Chuyển",
    "    bốn dấu cách",
    "::foo[x]",
    "[A](b)",
    "|a|",
  ])("are no more than a paragraph: %s", (text) => {
    expect(readBody(text)).toEqual([{ kind: "paragraph", content: plain(text.trim()) }]);
  });

  it("do not come from a rule under a line", () => {
    expect(readBody("Câu\n---\n\nBảng\n===")).toEqual([
      { kind: "paragraph", content: plain("Câu ---") },
      { kind: "paragraph", content: plain("Bảng ===") },
    ]);
  });
});

describe("appendices", () => {
  it("have id, title, orientation, note and content", () => {
    const text = `Xem :ref[chi-tieu].

:::appendix{#chi-tieu title="KẾT QUẢ :br THỰC HIỆN" orientation=landscape note="(Theo Công văn số 1)"}
### Mục
:::

:::appendix{#khac}
Nội dung
:::`;
    expect(readFile(markdownFile(text)).appendices).toEqual([
      {
        id: "chi-tieu",
        title: [{ kind: "text", text: "KẾT QUẢ" }, { kind: "lineBreak" }, { kind: "text", text: "THỰC HIỆN" }],
        orientation: "landscape",
        note: "(Theo Công văn số 1)",
        content: [{ kind: "heading", level: 3, title: plain("Mục") }],
      },
      { id: "khac", orientation: "portrait", content: [{ kind: "paragraph", content: plain("Nội dung") }] },
    ]);
  });

  it("keep ampersands and quotes of their title", () => {
    const [first, second] = readFile(
      markdownFile(':::appendix{#a title=\'SỞ XD&GT TỈNH "X"\'}\n:::\n\n:::appendix{#b title="&quot;X&quot; &amp;quot; R&D"}\n:::'),
    ).appendices;
    expect([first?.title, second?.title]).toEqual([plain('SỞ XD&GT TỈNH "X"'), plain('"X" &quot; R&D')]);
  });
});

describe("a file", () => {
  it("may end its lines the way of Windows and begin with a byte order mark", () => {
    const text = markdownFile("Một\nhai\n\nba");
    expect(readFile(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readFile(text));
  });

  it("is brought to composed letters", () => {
    expect(readBody("Tiền Giang".normalize("NFD"))).toEqual([{ kind: "paragraph", content: plain("Tiền Giang") }]);
  });
});
