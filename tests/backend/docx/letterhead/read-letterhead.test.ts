import { Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readLetterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import { fullLetterhead, headLine, letterheadFile, sideBySide } from "../../../helpers/letterhead-file.ts";

/** The mistakes of a file, each as `place: message`. */
function mistakesOf(bytes: Uint8Array): readonly string[] {
  const read = readLetterhead(bytes);
  return read.ok ? [] : read.failure.map(({ place, message }) => `${place.path}: ${message}`);
}

/** The file of a plain letterhead with parts added or changed. */
async function altered(changes: Readonly<Record<string, (part: string) => string>>): Promise<Uint8Array> {
  const parts = unzipSync(await letterheadFile({ children: [new Paragraph("{{body}}")] }));
  for (const [path, change] of Object.entries(changes))
    parts[path] = strToU8(change(parts[path] === undefined ? "" : strFromU8(parts[path])));
  return zipSync(parts);
}

const relationship = (type: string, target: string) => (part: string) =>
  part.replace(
    "</Relationships>",
    `<Relationship Id="rId99" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  );

const RELATIONSHIPS = "word/_rels/document.xml.rels";

describe("a letterhead", () => {
  it("has its placeholders found under both names, though Word has split them into runs", async () => {
    const read = readLetterhead(await fullLetterhead());
    const found = read.ok ? Object.fromEntries(read.value.placeholders) : {};
    expect(found).toMatchObject({ superior: ["superior"], date: ["date"], title: ["title"], body: ["body"], recipients: ["recipients"] });
    expect(found.issuer?.toSorted()).toEqual(["cơ quan ban hành", "issuer"]);
    expect(read.ok ? [...read.value.filledParts].toSorted() : []).toEqual(["word/document.xml", "word/header1.xml"]);
  });

  it("has all its mistakes told at once, each with its paragraph", async () => {
    const file = await letterheadFile({
      header: [new TextRun("{{signature}}")],
      children: [
        headLine("{{isuer}}", " và {{", "{{title}}"),
        new Paragraph("Kính gửi: {{addressees}}"),
        new Paragraph(""),
        sideBySide([new Paragraph("{{body}}")], [new Paragraph("{{marks}}")]),
        new Paragraph("{{marks}}"),
      ],
    });
    expect(mistakesOf(file).toSorted()).toEqual([
      ": Chỗ điền {{marks}} đặt nhiều lần.",
      ": Có {{title}} mà không có {{kind}}.",
      "đoạn 1: Dấu {{ hoặc }} không thành cặp.",
      "đoạn 1: Không có chỗ điền tên “isuer”.",
      "đoạn 2: Chỗ điền “addressees” đứng chung đoạn với chữ khác.",
      "đoạn 4: Chỗ điền “body” đứng trong bảng, khung hoặc hộp chữ.",
      "đầu trang, đoạn 1: Chỗ điền “signature” đứng ở đầu trang, chân trang hoặc chú thích.",
    ]);
    expect(mistakesOf(await letterheadFile({ children: [headLine("{{issuer}}")] }))).toEqual([": Chưa có chỗ điền {{body}}."]);
  });

  it("may hold a link a reader clicks on", async () => {
    expect(mistakesOf(await altered({ [RELATIONSHIPS]: relationship("hyperlink", "mailto:vanthu@tiengiang.gov.vn") }))).toEqual([]);
  });
});

describe("a letterhead is refused", () => {
  it.each([
    ["a text", strToU8("{{body}}"), "Tệp không phải là tệp Word (.docx) nguyên vẹn."],
    ["an empty file", new Uint8Array(), "Tệp không phải là tệp Word (.docx) nguyên vẹn."],
    ["a file with a password", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "Tệp đặt mật khẩu hoặc là tệp .doc kiểu cũ."],
    ["another package", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "Tệp không phải là văn bản Word thông thường."],
    [
      "a package that unfolds to 60 MB",
      zipSync({ "a.bin": new Uint8Array(60 * 2 ** 20) }),
      "Tệp chứa quá nhiều hoặc quá lớn so với một trang mẫu.",
    ],
    ["a path out of the package", zipSync({ "../../a.xml": strToU8("<a/>") }), "Tệp chứa quá nhiều hoặc quá lớn so với một trang mẫu."],
    [
      "a thousand parts",
      zipSync(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}`, new Uint8Array()]))),
      "Tệp chứa quá nhiều hoặc quá lớn so với một trang mẫu.",
    ],
  ])("as %s", (_, bytes, message) => {
    expect(mistakesOf(bytes)).toEqual([`: ${message}`]);
  });

  it.each([
    [
      "entities of its own",
      { "word/document.xml": (xml: string) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}` },
      "Phần “word/document.xml” của tệp không đọc được.",
    ],
    [
      "tags that do not close",
      { "word/document.xml": (xml: string) => xml.replace("</w:body>", "") },
      "Phần “word/document.xml” của tệp bị hỏng hoặc lồng nhau quá sâu.",
    ],
    [
      "absurd nesting",
      { "word/document.xml": (xml: string) => xml.replace("<w:body>", `<w:body>${"<w:sdt>".repeat(500)}${"</w:sdt>".repeat(500)}`) },
      "Phần “word/document.xml” của tệp bị hỏng hoặc lồng nhau quá sâu.",
    ],
    ["macros", { "word/vbaProject.bin": () => "x" }, "Tệp có macro, điều khiển hoặc đối tượng nhúng."],
    [
      "a picture fetched from elsewhere",
      { [RELATIONSHIPS]: relationship("image", "http://a/b.png") },
      "Tệp lấy nội dung từ nơi khác khi mở: “http://a/b.png”.",
    ],
    [
      "a link to a file",
      { [RELATIONSHIPS]: relationship("hyperlink", "file:///C:/a.exe") },
      "Tệp lấy nội dung từ nơi khác khi mở: “file:///C:/a.exe”.",
    ],
    [
      "a template elsewhere",
      { "word/_rels/settings.xml.rels": () => relationship("attachedTemplate", "file:///C:/a.dotm")("</Relationships>") },
      "Tệp lấy nội dung từ nơi khác khi mở: “file:///C:/a.dotm”.",
    ],
    [
      "changes nobody has accepted",
      { "word/document.xml": (xml: string) => xml.replace("<w:body>", '<w:body><w:p><w:ins w:id="1" w:author="a"><w:r/></w:ins></w:p>') },
      "Tệp còn dấu vết sửa đổi chưa duyệt.",
    ],
  ])("for %s", async (_, changes, message) => {
    expect(mistakesOf(await altered(changes))).toContain(`: ${message}`);
  });
});
