import { describe, expect, it } from "vitest";
import { expandTableSource, fillTemplate, type TableSource } from "#core/templating/index.ts";
import { templateData } from "../../helpers/template-data.ts";

const RESULT = "{{ plans['nhiem-vu-797-2022'].tasks[0].result }}";

const figuresOf = (template: string, data = templateData()) => fillTemplate(template, data).values.filter(({ kind }) => kind === "figure");

/** The data with one task of the other plan, whose result is said in these words. */
const saying = (result: string) => templateData({ plans: { "nhiem-vu-797-2022": { tasks: [{ name: "Lập tổ", result }] } } });

const TABLE: TableSource = {
  source: { name: "plans.nhiem-vu-797-2022.tasks", line: 3 },
  where: [],
  group: [],
  groupSums: false,
  columns: [{ label: [], value: { name: "result", line: 5 } }],
  settings: {},
};

describe("figures in the words of the office", () => {
  it("are bound to their facts where a template prints the words", () => {
    expect(figuresOf(RESULT)).toEqual([
      { kind: "figure", shown: "1.264 tổ", facts: ["to-cong-nghe@2022"], form: "with_unit", value: "1264" },
    ]);
  });

  it("are bound in paragraphs of their own and in footnotes", () => {
    const parts = RESULT.replace(" }}", " | blocks }}") + RESULT.replace(" }}", " | footnote }}");
    expect(figuresOf(parts)).toHaveLength(2);
  });

  it("and documents are bound in the cells of a table", () => {
    const table = expandTableSource(TABLE, templateData());
    expect(table).toMatchObject({
      ok: true,
      value: {
        rows: [
          { cells: [{ paragraphs: [{ content: [{}, { kind: "field", facts: ["to-cong-nghe@2022"] }, {}] }] }] },
          { cells: [{ paragraphs: [{ bullet: 1, content: [{ kind: "citation", documentId: "411-qd-ttg-2022" }] }, { bullet: 1 }] }] },
        ],
      },
    });
  });

  it("whose key nobody knows are mistakes, in the text and in a table", () => {
    const data = saying("Có {{ f['khong-co@2022'] }} tổ");
    const message = "Trong lời văn có {{ f['khong-co@2022'] }}: Không có số liệu nào mang khóa “khong-co@2022”.";
    expect(fillTemplate(`\n${RESULT}`, data).problems).toMatchObject([{ place: { line: 2 }, message }]);
    expect(expandTableSource(TABLE, data)).toMatchObject({ ok: false, failure: [{ place: { line: 3 }, message }] });
  });

  it("are all that is read in words: tags and other names stay text", () => {
    const words = "{{ office.name }} {% if x %} {{ i['dvc-toan-trinh'] }} {{ f }}";
    expect(fillTemplate(RESULT, saying(words)).values).toEqual([{ kind: "text", text: words }]);
  });
});

describe("another plan", () => {
  it("nobody keeps is a mistake, in the text and in a table", () => {
    expect(fillTemplate("{{ plans['khong-co'].tasks | count }}", templateData()).problems).toMatchObject([
      { message: "Không có kế hoạch nào mang mã “khong-co”." },
    ]);
    const table = { ...TABLE, source: { name: "plans.khong-co.tasks", line: 3 } };
    expect(expandTableSource(table, templateData())).toMatchObject({
      ok: false,
      failure: [{ place: { line: 3 }, message: "Không có kế hoạch nào mang mã “khong-co”." }],
    });
  });
});
