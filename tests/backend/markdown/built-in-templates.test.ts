import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { readTemplate } from "#backend/markdown/read-template.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { ReportView, TemplateData } from "#core/templating/index.ts";
import { day, partyData, REPORT, templateData } from "../../helpers/template-data.ts";
import { ooxmlFaults } from "../../helpers/validate-ooxml.ts";

const FOLDER = join(import.meta.dirname, "../../../templates");
const TEMPLATES = readdirSync(FOLDER).filter((name) => name.endsWith(".md") && name !== "README.md");

const NARRATIVES = {
  opening: "Lời mở đầu.",
  overview: "Đánh giá chung.",
  direction: "Đã chỉ đạo sát.\n\n- Họp hằng tháng;",
  results: "Kết quả khác.",
  limitations: "Còn chậm.",
  causes: "Thiếu nhân lực.",
  lessons: "Phải kiểm tra thường xuyên.",
  purpose: "- Mục đích.",
  solutions: "- Giải pháp.",
  nextTasks: "- Tiếp tục.",
  proposals: "Đề nghị hỗ trợ.",
  content: "Nội dung.",
  closing: "Kết thúc",
};

const EMPTY: Partial<TemplateData> = { indicators: [], tasks: [], projects: [], documents: [], areas: [] };

const PERIODS = [
  { key: "2023-03", kind: "month", label: "tháng 3 năm 2023" },
  { key: "2023-Q1", kind: "quarter", label: "quý I năm 2023" },
  { key: "2023-H1", kind: "halfYear", label: "6 tháng đầu năm 2023" },
  { key: "2023-M09", kind: "nineMonths", label: "9 tháng đầu năm 2023" },
  { key: "2023", kind: "year", label: "năm 2023" },
  { key: "2019..2024", kind: "span", label: "giai đoạn 2019 - 2024" },
] as const;

function filled(name: string, data: TemplateData): OfficialDocument {
  const document = readTemplate(readFileSync(join(FOLDER, name), "utf8"), data);
  if (!document.ok) throw new Error(document.failure.map(({ place, message }) => `${name}:${place.line}: ${message}`).join("\n"));
  return document.value;
}

const SIDES = [
  { side: "State", data: templateData },
  { side: "Party", data: partyData },
] as const;

describe.each(TEMPLATES)("%s", (name) => {
  describe.each(SIDES)("of the $side", ({ data }) => {
    it.each([
      { what: "all data", changes: { previous: REPORT, text: NARRATIVES, legalBases: REPORT.documents ?? [] } },
      { what: "data without words", changes: { previous: REPORT } },
      { what: "words without data", changes: { ...EMPTY, text: NARRATIVES } },
      { what: "nothing but plan and period", changes: EMPTY },
    ])("makes a valid document of $what", ({ changes }) => {
      expect(validateDocument(filled(name, data(changes)))).toEqual([]);
    });

    it("makes a valid file for Word", async () => {
      const document = filled(name, data({ previous: REPORT, text: NARRATIVES }));
      expect(await ooxmlFaults([{ name: `${name}.docx`, bytes: await writeDocx(document) }])).toEqual([]);
    });
  });

  it.each(PERIODS)("names $label", (period) => {
    expect(validateDocument(filled(name, templateData({ period })))).toEqual([]);
  });
});

/** The words of the headings and paragraphs of a body, one line each. */
function linesOf({ body }: OfficialDocument): readonly string[] {
  return body.flatMap((block) => {
    if (block.kind === "heading") return [`${"#".repeat(block.level)} ${wordsOf(block.title)}`];
    return block.kind === "paragraph" || block.kind === "item" ? [wordsOf(block.content)] : [];
  });
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "appendixRef") return `[${piece.appendixId}]`;
      return "shown" in piece ? piece.shown : "";
    })
    .join("");
}

describe("what the built-in templates say", () => {
  it("a report counts what was reached and names what was not", () => {
    const document = filled("state-periodic-report.md", templateData());
    expect(document.appendices.map(({ id }) => id)).toEqual(["chi-tieu", "nhiem-vu", "du-an", "van-ban"]);
    expect(linesOf(document)).toContain(
      "Trong 04 chỉ tiêu được giao có 03 chỉ tiêu đã có kết quả, 02 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt, 01 chỉ tiêu chưa đủ căn cứ đánh giá (chi tiết tại [chi-tieu]). Cụ thể:",
    );
    expect(linesOf(document)).toContain(
      "Số tổ công nghệ số cộng đồng ước đạt 1.264 tổ, tăng 14,9% so với quý IV năm 2022; mục tiêu giao: đạt 1.500 tổ – CHƯA ĐẠT.",
    );
    expect(linesOf(document)).toContain("Đến nay đã hoàn thành 01/03 nhiệm vụ; 01 nhiệm vụ quá hạn (chi tiết tại [nhiem-vu]).");
  });

  it("a report leaves out every block that has no data", () => {
    const document = filled("state-periodic-report.md", templateData(EMPTY));
    expect(document.appendices).toEqual([]);
    expect(linesOf(document).filter((line) => line.startsWith("#"))).toEqual(["## KẾT QUẢ THỰC HIỆN", "### Thực hiện các chỉ tiêu"]);
  });

  it("the first part of a year's plan is last year's result, the second its own targets", () => {
    const lastYear: ReportView = { ...REPORT, period: { key: "2022", kind: "year", label: "năm 2022" } };
    const document = filled("state-year-plan.md", templateData({ previous: lastYear }));
    expect(linesOf(document).filter((line) => line.startsWith("# "))).toEqual([
      "# KẾT QUẢ THỰC HIỆN NĂM 2022",
      "# KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2023",
    ]);
    expect(document.appendices.map(({ id }) => id)).toEqual(["ket-qua-chi-tieu", "ket-qua-nhiem-vu", "du-an"]);
  });

  describe("a thematic plan", () => {
    const place = (name: string, lead: string, where: string) => ({ name, lead, place: where });
    const lead = "Sở Thông tin và Truyền thông";
    const places = ["nhóm I Phần A", "nhóm III Phần B", "nhóm III Phần B", "nhóm II Phần C", "nhóm V Phần C"];
    const linesWith = (count: number) =>
      linesOf(filled("state-thematic-plan.md", templateData({ tasks: places.slice(0, count).map((one) => place("Việc", lead, one)) })));

    it("tells every lead how many tasks it has, and in which groups of the appendix", () => {
      expect(linesWith(3)).toContain(`### ${lead}`);
      expect(linesWith(3).join("\n")).toContain("Chủ trì 03 nhiệm vụ thuộc nhóm I Phần A và nhóm III Phần B tại ");
    });

    it("names no groups to a lead that has tasks in many", () => {
      expect(linesWith(5).join("\n")).toContain("Chủ trì 05 nhiệm vụ tại ");
    });

    it("tells those who lead indicators alone how many they watch", () => {
      expect(linesWith(1).join("\n")).toMatch(/### Văn phòng UBND tỉnh\nTheo dõi, đôn đốc 01 chỉ tiêu tại /);
    });

    it("says every target as a sentence", () => {
      const lines = linesWith(1);
      expect(lines).toContain("Tỷ lệ dịch vụ công trực tuyến toàn trình tối thiểu 80%.");
      expect(lines).toContain("Ban hành kế hoạch của đơn vị.");
    });
  });

  it("a review of the whole plan is a tổng kết, any other a sơ kết", () => {
    const span = { key: "2019..2024", kind: "span", label: "giai đoạn 2019 - 2024", to: day("2024-12-31") } as const;
    const titleFor = (to: string): string =>
      wordsOf(filled("party-review.md", partyData({ period: span, plan: { title: "chuyển đổi số", to: day(to) } })).title);
    expect(titleFor("2024-12-31")).toBe("Tổng kết thực hiện Kế hoạch chuyển đổi số, giai đoạn 2019 - 2024");
    expect(titleFor("2030-12-31")).toBe("Sơ kết thực hiện Kế hoạch chuyển đổi số, giai đoạn 2019 - 2024");
  });
});

describe("a document without places to be filled", () => {
  it.each(["bao-cao", "cong-van", "ke-hoach", "to-trinh"])("is the same read as a template: %s", (name) => {
    const text = readFileSync(join(import.meta.dirname, `../../golden/${name}.md`), "utf8").replace(/\{[{%]/g, "");
    expect(readTemplate(text, templateData())).toEqual(readMarkdown(text));
  });
});
