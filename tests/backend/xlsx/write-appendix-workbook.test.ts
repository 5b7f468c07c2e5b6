import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeAppendixWorkbook, writeTableWorkbooks } from "#backend/xlsx/write-appendix-workbook.ts";
import { decimal } from "#core/decimal.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import { data, documentWith, figure, PROJECTS, words } from "./appendix-document.ts";
import { readSheet, readWorkbook, shownRows } from "./read-workbook.ts";

const projects = () => writeAppendixWorkbook(documentWith([PROJECTS]), 0).then(readSheet);
const paragraph = (text: string): Block => ({ kind: "paragraph", content: plain(text) });

describe("an appendix with a table", () => {
  it("stands on its sheet from the head to the notes, with live sums over data rows only", async () => {
    expect(shownRows(await projects())).toEqual([
      "Phụ lục",
      "DANH MỤC DỰ ÁN",
      "(Kèm theo Kế hoạch số 12/KH-UBND ngày 31 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Tiền Giang)",
      "ĐVT: triệu đồng",
      "TT | Tên dự án | Kinh phí",
      "Tổng mức | Năm 2023",
      "(1) | (2) | (3) | (4)",
      "I | Dự án chuyển tiếp | SUM(C9:C10)=7600 | SUM(D9:D10)=3400.5",
      "1 | Trung tâm dữ liệu | 5000 | 2000.5",
      "2 | Cải cách hành chính | 2600 | 1400",
      "II | Dự án mới | SUM(C13:C14,C16)=10700 | SUM(D13:D14,D16)=3700",
      "II.1 | Vốn đầu tư | SUM(C13:C14)=10000 | SUM(D13:D14)=3000",
      "1 | Giám sát an toàn thông tin |  | ",
      "2 | Truyền thanh không dây | 10000 | 3000",
      "II.2 | Vốn sự nghiệp | SUM(C16)=700 | SUM(D16)=700",
      "1 | Chữ ký số | 700 | 700",
      "Tổng cộng | SUM(C9:C10,C13:C14,C16)=18300 | SUM(D9:D10,D13:D14,D16)=7100.5",
      "Ghi chú: số liệu tính đến hết quý I.",
    ]);
  });

  it("merges the head over all columns and the header as the columns are grouped", async () => {
    const { model } = await projects();
    expect(model.merges).toEqual(
      expect.arrayContaining(["A1:D1", "A2:D2", "A3:D3", "A4:D4", "A5:A6", "B5:B6", "C5:D5", "A17:B17", "A18:D18"]),
    );
  });

  it("prints figures the Vietnamese way, in Times New Roman, framed and aligned", async () => {
    const sheet = await projects();
    expect(sheet.getCell("C9")).toMatchObject({ numFmt: "[$-42A]#,##0.0", alignment: { horizontal: "right", vertical: "middle" } });
    expect(sheet.getCell("C8")).toMatchObject({ numFmt: "[$-42A]#,##0.0", font: { name: "Times New Roman", size: 12, bold: true } });
    expect(sheet.getCell("A9")).toMatchObject({ numFmt: "0", alignment: { horizontal: "center" } });
    const body = Array.from({ length: 13 }, (_, row) => ["A", "B", "C", "D"].map((column) => sheet.getCell(`${column}${row + 5}`))).flat();
    expect(
      body.filter(
        ({ border, alignment, font }) => !(border?.top && border.left && alignment?.vertical && font?.name === "Times New Roman"),
      ),
    ).toEqual([]);
  });

  it("is set up for A4 paper: sideways, to the width of the page, header repeated, page numbers from the second page on", async () => {
    const sheet = await projects();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "5:7",
    });
    expect(sheet.pageSetup.margins).toEqual({ left: 1.1811, right: 0.5906, top: 0.7874, bottom: 0.7874, header: 0.3937, footer: 0.3937 });
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&14&P' });
    expect(sheet.headerFooter.firstHeader ?? "").toBe("");
    expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 7 }]);
  });

  it("names the cells of bound figures", async () => {
    const workbook = await readWorkbook(await writeAppendixWorkbook(documentWith([PROJECTS]), 0));
    expect(workbook.definedNames.getRanges("so_von_ttdl.2023").ranges).toEqual(["'Phụ lục'!$C$9"]);
  });

  it("keeps text that looks like a formula as text", async () => {
    const hostile = ["=1+1", "+84 273", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "_x0041_", "<b>&amp;"];
    const table = {
      kind: "table",
      columns: [{ label: plain("=A1"), holds: "text" }],
      rows: hostile.map((text) => data(words(text))),
    } as const;
    const sheet = await readSheet(await writeAppendixWorkbook(documentWith([table]), 0));
    const cells = ["=A1", ...hostile].map((_, index) => sheet.getCell(`A${index + 4}`));
    expect(cells.map((cell) => cell.formula)).toEqual(cells.map(() => undefined));
    expect(cells.map((cell) => cell.value)).toEqual(["=A1", ...hostile]);
  });

  it("sets emphasis inside a cell as rich text and tells rich texts apart", async () => {
    const cell = (verdict: string) =>
      ({
        kind: "text",
        paragraphs: [
          {
            content: [
              { kind: "text", text: verdict, bold: true },
              { kind: "text", text: ": 80%" },
            ],
          },
        ],
      }) as const;
    const table = {
      kind: "table",
      columns: [{ label: plain("Kết quả"), holds: "text" }],
      rows: [data(cell("ĐẠT")), data(cell("CHƯA ĐẠT"))],
    } as const;
    const sheet = await readSheet(await writeAppendixWorkbook(documentWith([table]), 0));
    expect(sheet.getCell("A5").value).toMatchObject({ richText: [{ text: "ĐẠT", font: { bold: true } }, { text: ": 80%" }] });
    expect(sheet.getCell("A6").text).toBe("CHƯA ĐẠT: 80%");
  });

  it("lists notes under the table behind raised marks in brackets", async () => {
    const noted = {
      kind: "text",
      paragraphs: [{ content: [...plain("80%"), { kind: "footnote", content: [plain("Số hồ sơ: 8/10."), plain("Nguồn: Sở TT&TT.")] }] }],
    } as const;
    const table = { kind: "table", columns: [{ label: plain("Kết quả"), holds: "text" }], rows: [data(noted)] } as const;
    const sheet = await readSheet(await writeAppendixWorkbook(documentWith([table]), 0));
    expect(sheet.getCell("A5").value).toMatchObject({ richText: [{ text: "80%" }, { text: "[1]", font: { vertAlign: "superscript" } }] });
    expect(shownRows(sheet).slice(5)).toEqual(["[1] Số hồ sơ: 8/10.", "Nguồn: Sở TT&TT."]);
  });

  it("widens a column to its widest figure, so that none shows as ####", async () => {
    const columns = [
      { label: plain("Tên"), holds: "text", width: 99 },
      { label: plain("Vốn"), holds: "number", width: 1 },
    ] as const;
    const sheet = await readSheet(
      await writeAppendixWorkbook(documentWith([{ kind: "table", columns, rows: [data(words("a"), figure("1234567890.5"))] }]), 0),
    );
    expect(sheet.getColumn(2).width).toBeGreaterThan(11);
  });
});

describe("an appendix of several parts", () => {
  it("has a sheet for each table, with the prose before it, and a chart as the table of its figures", async () => {
    const chart: Block = {
      kind: "chart",
      type: "column",
      title: "Hồ sơ trực tuyến",
      unit: "%",
      categories: ["2021", "2022"],
      series: [{ name: "Cấp tỉnh", values: [decimal("41.2"), decimal("80.5")] }],
    };
    const workbook = await readWorkbook(
      await writeAppendixWorkbook(documentWith([paragraph("Mở đầu"), PROJECTS, chart, paragraph("Kết thúc")]), 0),
    );
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục (1)", "Phụ lục (2)"]);
    const [first, second] = workbook.worksheets.map(shownRows);
    expect(first).toContain("Mở đầu");
    expect(second?.slice(3)).toEqual(["Hồ sơ trực tuyến", "ĐVT: %", " | Cấp tỉnh", "2021 | 41.2", "2022 | 80.5", "Kết thúc./."]);
  });

  it("of prose alone is a sheet of wrapped rows with its headings", async () => {
    const prose: readonly Block[] = [
      { kind: "heading", level: 2, title: plain("Kết quả") },
      { kind: "heading", level: 3, title: plain("Hạ tầng") },
      { kind: "heading", level: 5, title: plain("Về mạng:"), text: plain("Đã phủ sóng.") },
      { kind: "pageBreak" },
      { kind: "item", level: 1, content: plain("Cấp tỉnh") },
      { kind: "paragraph", level: 3, content: plain("Tiếp tục thực hiện") },
    ];
    const bytes = await writeAppendixWorkbook(documentWith(prose, { orientation: "portrait" }), 0);
    const sheet = await readSheet(bytes);
    expect(shownRows(sheet).slice(3)).toEqual([
      "I. KẾT QUẢ",
      "1. Hạ tầng",
      "a) Về mạng: Đã phủ sóng.",
      "- Cấp tỉnh",
      "2. Tiếp tục thực hiện./.",
    ]);
    expect(sheet.getCell("A4").font).toMatchObject({ bold: true, size: 14 });
    expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('<brk id="6"');
    expect(sheet.pageSetup).toMatchObject({ orientation: "portrait" });
    expect(sheet.views).toMatchObject([{ state: "normal" }]);
  });

  it("gives a workbook where it holds a table", async () => {
    const document = documentWith([PROJECTS]);
    const [appendix] = document.appendices;
    if (appendix === undefined) throw new Error("no appendix");
    const three = {
      ...document,
      appendices: [appendix, { ...appendix, id: "van", content: [paragraph("Văn")] }, { ...appendix, id: "ba" }],
    };
    expect((await writeTableWorkbooks(three)).map(({ appendixIndex }) => appendixIndex)).toEqual([0, 2]);
    await expect(writeAppendixWorkbook(document, 5)).rejects.toThrow("No appendix");
  });
});

describe("the rows of a sheet", () => {
  it("are as high as their text needs, merged or not", async () => {
    const long = "Xây dựng và vận hành hệ thống thông tin báo cáo của tỉnh, kết nối với hệ thống của Chính phủ. ".repeat(4);
    const sheet = await readSheet(
      await writeAppendixWorkbook(documentWith([paragraph(long), { ...PROJECTS, rows: [data(words(long), figure(1), figure(2))] }]), 0),
    );
    expect(sheet.getRow(1).height).toBeCloseTo(20, 0);
    expect(sheet.getRow(4).height).toBeCloseTo(6 + 4 * 17.43 + 2.5, 0);
    expect(sheet.getRow(9).height).toBeCloseTo(6 * 15.14 + 2.5, 0);
  });

  it("stay whole up to the height Excel allows", async () => {
    const lines = (count: number) => Array.from({ length: count }, () => "dòng").join("\n");
    const rowsFor = async (count: number) => {
      const table = { kind: "table", columns: [{ label: [], holds: "text" }], rows: [data(words(lines(count)))] } as const;
      const sheet = await readSheet(await writeAppendixWorkbook(documentWith([table]), 0));
      return Array.from({ length: sheet.rowCount - 4 }, (_, index) => sheet.getRow(index + 5).height);
    };
    expect(await rowsFor(26)).toEqual([396.25]);
    expect(await rowsFor(27)).toEqual([123.75, 123.75, 123.75, 48]);
  });

  it("go on below where a text is higher than Excel allows, without a line between and without losing a word", async () => {
    const story = Array.from({ length: 600 }, (_, index) => `từ${index}`).join(" ");
    const table = {
      ...PROJECTS,
      rows: [...PROJECTS.rows.slice(0, 1), data(words(story), figure(5), figure(6)), data(words("sau"), figure(7), figure(8))],
    };
    const sheet = await readSheet(await writeAppendixWorkbook(documentWith([table]), 0));
    const rows = shownRows(sheet).slice(7, -1);
    const last = 7 + rows.length;
    expect(rows.map((row) => row.replace(/từ.*từ\d+/, "…"))).toEqual([
      `I | Dự án chuyển tiếp | SUM(C9:C${last})=12 | SUM(D9:D${last})=14`,
      "1 | … | 5 | 6",
      ...rows.slice(2, -1).map(() => " | … |  | "),
      "2 | sau | 7 | 8",
    ]);
    const parts = rows.slice(1, -1).map((_, index) => sheet.getCell(`B${9 + index}`));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((cell) => cell.text).join(" ")).toBe(story);
    expect(parts.map(({ border }) => [border.top !== undefined, border.bottom !== undefined])).toEqual([
      [true, false],
      ...parts.slice(1, -1).map(() => [false, false]),
      [false, true],
    ]);
    const heights = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1).height);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409 / 3);
  });
});
