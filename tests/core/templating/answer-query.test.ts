import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import type { Block, Chart } from "#core/document/block.ts";
import type { Field } from "#core/document/inline.ts";
import { answerQueries, type Refreshed, refreshDocument } from "#core/templating/index.ts";
import { officialDocument } from "../../helpers/official-document.ts";
import { countFact, INDICATORS, PROJECTS, TASKS, templateData } from "../../helpers/template-data.ts";

function field(shown: string, ref: string, more: Partial<Field> = {}): Field {
  return { kind: "field", shown, facts: [ref], ...more };
}

describe("what a query finds", () => {
  const answers = answerQueries(templateData());

  it.each([
    ["dem:tasks?isDone=false", { value: "2" }],
    ["dem:tasks.lead;uniq", { value: "2" }],
    ["dem:tasks?evidence", { value: "0" }],
    ["dem:previous.tasks", { value: "0" }],
    ["ten:tasks?isDone=false;sort=name.name", { text: "Rà soát chế độ báo cáo và Tập huấn tổ công nghệ số" }],
    ["tong:projects.budget", { value: "18395", unit: "triệu đồng", decimals: 0 }],
    ["tong:projects?group~Dự_án_mới.total", { value: "38060" }],
  ])("%s", (ref, fact) => {
    expect(answers.factOf(ref)).toMatchObject({ ref, ...fact });
  });

  it.each([
    ["ten:tasks?isDone=true&isLate=true.name", "Danh sách không còn mục nào."],
    ["tong:projects.disbursed", "Bộ lọc “sum” không có số liệu nào để cộng."],
    ["dem:tasks?ten=x", "Bộ lọc “where” hỏi trường “ten”, danh sách này không có."],
  ])("%s cannot be answered: %s", (ref, message) => {
    expect(() => answers.factOf(ref)).toThrow(message);
  });

  it("is told with every entry and what it adds", () => {
    expect(answers.answerTo("tong:projects?group=Dự_án_mới.budget")).toEqual({
      fact: expect.objectContaining({ value: "14995" }),
      members: [{ entry: PROJECTS[1], fact: PROJECTS[1]?.budget }, { entry: PROJECTS[2] }],
    });
    expect(answers.answerTo("dvc-toan-trinh@2023-Q1")).toBeUndefined();
    expect(answers.answerTo("dem:tasks?ten=x")).toBeUndefined();
  });
});

describe("refreshing what was counted", () => {
  const before = officialDocument({
    title: [
      { kind: "text", text: "Có " },
      field("01", "dem:tasks?isDone=true", { form: "count", value: decimal(1) }),
      { kind: "text", text: "/" },
      field("3", "dem:tasks", { form: "count:1", value: decimal(3) }),
      { kind: "text", text: ": " },
      field("Xây dựng kho dữ liệu dùng chung", "ten:tasks?isDone=true.name"),
      { kind: "text", text: "; " },
      field("18.395", "tong:projects.budget", { form: "sum", value: decimal(18395) }),
    ],
  });
  const allDone = TASKS.map((task) => ({ ...task, isDone: true }));
  const more = [...PROJECTS, { name: "Thêm", budget: countFact("them@2023", "5", "triệu đồng") }];

  it("counts, names and adds up anew, with what has been added since", () => {
    const answers = answerQueries(templateData({ tasks: allDone, projects: more }));
    const { document, changes } = refreshDocument(before, new Map(), answers);
    expect(changes.map((change) => (change.kind === "changed" ? [change.path, change.was, change.is] : change))).toEqual([
      ["title[1]", "01", "03"],
      [
        "title[5]",
        "Xây dựng kho dữ liệu dùng chung",
        "Xây dựng kho dữ liệu dùng chung, Tập huấn tổ công nghệ số và Rà soát chế độ báo cáo",
      ],
      ["title[7]", "18.395", "18.400"],
    ]);
    expect(refreshDocument(document, new Map(), answers).changes).toEqual([]);
  });

  it("says when nothing is left to name, and keeps the words", () => {
    const answers = answerQueries(templateData({ tasks: TASKS.map((task) => ({ ...task, isDone: false })) }));
    expect(refreshDocument(before, new Map(), answers).changes).toMatchObject([
      { kind: "changed", path: "title[1]", is: "00" },
      { kind: "stuck", path: "title[5]", reason: "Danh sách không còn mục nào." },
    ]);
  });

  it("takes counts for gone where nothing is known to count", () => {
    expect(refreshDocument(before, new Map()).changes.map(({ kind }) => kind)).toEqual(["missing", "missing", "missing", "missing"]);
  });
});

describe("refreshing tables and charts from data", () => {
  const chart: Chart = {
    kind: "chart",
    type: "column",
    title: "Kết quả",
    decimals: 1,
    categories: ["A", "B", "Gõ tay"],
    series: [{ name: "Quý I", values: ["80.5", "1264", "7"].map(decimal), facts: [["dvc-toan-trinh@2023-Q1"], ["gone"], []] }],
    from: { query: "indicators?result", rows: INDICATORS.slice(0, 3).map(({ name }) => name) },
  };
  const table: Block = {
    kind: "table",
    columns: [{ label: [], holds: "text" }],
    rows: [],
    from: { query: "tasks?isDone~false", rows: ["Tập huấn tổ công nghệ số", "Việc cũ", "Việc cũ"] },
  };

  function refreshed(blocks: readonly Block[], changes = {}): Refreshed {
    const answers = answerQueries(templateData(changes));
    return refreshDocument(
      officialDocument({ body: blocks }),
      new Map([["dvc-toan-trinh@2023-Q1", countFact("x", "81.25", "%")]]),
      answers,
    );
  }

  it("brings points up to their facts and leaves typed ones alone", () => {
    const { document, changes } = refreshed([chart]);
    expect(changes).toEqual([
      { kind: "changed", path: "body[0].series[0].values[0]", was: "80,5", is: "81,3", facts: ["dvc-toan-trinh@2023-Q1"] },
      { kind: "missing", path: "body[0].series[0].values[1]", was: "1.264,0", facts: ["gone"] },
    ]);
    expect(document.body).toMatchObject([{ series: [{ values: ["81.25", "1264", "7"] }] }]);
  });

  it("tells the rows that would come and go, and keeps those there are", () => {
    const { document, changes } = refreshed([table]);
    expect(changes).toEqual([{ kind: "rows", path: "body[0]", added: ["Rà soát chế độ báo cáo"], removed: ["Việc cũ", "Việc cũ"] }]);
    expect(document.body).toEqual([table]);
    expect(refreshed([chart], { indicators: [] }).changes).toContainEqual({
      kind: "rows",
      path: "body[0]",
      added: [],
      removed: chart.from?.rows,
    });
  });

  it("tells nothing of a source that is no query", () => {
    const odd = ["la", "tasks?ten=x"].map((query) => ({ ...table, from: { query, rows: ["a"] } }));
    expect(refreshed(odd).changes).toEqual([]);
  });
});
