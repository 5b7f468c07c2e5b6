import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { readTemplate } from "#backend/markdown/read-template.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { TemplateData } from "#core/templating/index.ts";
import { partyData, REPORT, templateData } from "../../helpers/template-data.ts";
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

const EMPTY: Partial<TemplateData> = { indicators: [], tasks: [], projects: [], documents: [] };

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
