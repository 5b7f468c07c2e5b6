import { describe, expect, it } from "vitest";
import type { Cell, Table } from "#core/document/table.ts";
import {
  expandTableSource,
  type IndicatorView,
  type ProjectView,
  type SourceLeaf,
  type TableSource,
  type TemplateData,
} from "#core/templating/index.ts";
import { percentFact, templateData } from "../../helpers/template-data.ts";

/** The table of one source with these columns. */
function expanded(
  source: string,
  columns: readonly (Partial<SourceLeaf> & { readonly field: string })[],
  data: Partial<TemplateData>,
): Table {
  const leaves = columns.map(({ field, ...look }): SourceLeaf => ({ label: [], value: { name: field, line: 1 }, ...look }));
  const settings: TableSource = {
    source: { name: source, line: 1 },
    where: [],
    group: [],
    groupSums: false,
    columns: leaves,
    settings: {},
  };
  return tableOf(settings, data);
}

function tableOf(settings: TableSource, data: Partial<TemplateData>): Table {
  const table = expandTableSource(settings, templateData(data));
  if (!table.ok) throw new Error(table.failure.map(({ message }) => message).join(" "));
  return table.value;
}

/** Each cell of the first row as its paragraphs; what is bold stands between stars. */
function firstRow(table: Table): readonly (readonly string[])[] {
  const [row] = table.rows;
  return row?.kind === "data" ? row.cells.map(paragraphsOf) : [];
}

function paragraphsOf(cell: Cell): readonly string[] {
  if (cell.kind === "number") return [cell.value];
  return cell.paragraphs.map(({ content, bullet }) => {
    const words = content.map((one) => {
      const text = one.kind === "text" ? one.text : "shown" in one ? one.shown : "";
      return "bold" in one ? `*${text}*` : text;
    });
    return `${bullet === undefined ? "" : "- "}${words.join("")}`;
  });
}

const NOT_MET = { ref: "hs@2022/danh-gia", text: "CHƯA ĐẠT" };

const INDICATOR: IndicatorView = {
  code: "hs",
  name: "Tỷ lệ hồ sơ trực tuyến",
  target: percentFact("hs@2022/muc-tieu", "30", { qualifier: "tối thiểu", decimals: 0 }),
  result: percentFact("hs@2022", "7.1"),
  verdict: NOT_MET,
};

const accountOf = (changes: Partial<IndicatorView>) =>
  firstRow(expanded("indicators", [{ field: "account" }], { indicators: [{ ...INDICATOR, ...changes }] }))[0];

describe("the account of an indicator", () => {
  it("is the verdict in bold before the words of the office, whose bullets follow", () => {
    const narrative = "mới có {{ f['to-cong-nghe@2022'] | with_unit }}.\n- Cấp tỉnh chậm.";
    expect(accountOf({ narrative })).toEqual(["*CHƯA ĐẠT*: mới có 1.264 tổ.", "- Cấp tỉnh chậm."]);
  });

  it("gives each paragraph the verdict of one condition, in their order, and none where it cannot be judged", () => {
    const conditions = [{ verdict: { ref: "hs@2022/danh-gia/chinh", text: "ĐẠT" } }, { verdict: NOT_MET }, { verdict: null }];
    const narrative = "tỷ lệ: 100%.\n\ngiao dịch: 1%.\n\nNội dung khác chưa thống kê.";
    expect(accountOf({ conditions, narrative })).toEqual([
      "*ĐẠT* về tỷ lệ: 100%.",
      "*CHƯA ĐẠT* về giao dịch: 1%.",
      "Nội dung khác chưa thống kê.",
    ]);
  });

  it("begins with a capital where there is no verdict", () => {
    expect(accountOf({ verdict: null, narrative: "mới phê duyệt." })).toEqual(["Mới phê duyệt."]);
  });

  it("is verdict and figure where the office has no words, without a second “đạt”", () => {
    expect(accountOf({})).toEqual(["CHƯA ĐẠT: 7,1%"]);
    expect(accountOf({ result: percentFact("hs@2022", "60", { decimals: 0, isEstimate: true }) })).toEqual(["CHƯA ĐẠT: ước 60%"]);
  });
});

describe("a column of a table from data", () => {
  it("begins its cells with a capital and keeps the fact", () => {
    const table = expanded("indicators", [{ field: "target", upperInitial: true }], { indicators: [INDICATOR] });
    expect(firstRow(table)).toEqual([["Tối thiểu 30%"]]);
    expect(table.rows[0]).toMatchObject({ cells: [{ paragraphs: [{ content: [{ facts: ["hs@2022/muc-tieu"] }] }] }] });
  });

  it("prints other words for a text where it is told to", () => {
    const words = { "Dự án mới": "DA mới" };
    const printed = (stage: string) => firstRow(expanded("projects", [{ field: "stage", words }], { projects: [{ name: "A", stage }] }));
    expect([printed("Dự án mới"), printed("Nhiệm vụ mới")]).toEqual([[["DA mới"]], [["Nhiệm vụ mới"]]]);
  });

  it.each([
    { investor: "Sở Nội vụ", goal: "Mục tiêu", spans: [1, 1, 1] },
    { investor: null, goal: "Mục tiêu", spans: [2, 1] },
    { investor: null, goal: null, spans: [3] },
  ])("spreads over what has nothing to say: $investor, $goal", ({ investor, goal, spans }) => {
    const project: ProjectView = { name: "A", lead: "Sở Tài chính", investor, goal };
    const table = expanded("projects", [{ field: "lead", spread: true }, { field: "investor" }, { field: "goal" }], {
      projects: [project],
    });
    const [row] = table.rows;
    expect(row?.kind === "data" && row.cells.map((cell) => (cell.kind === "text" ? (cell.span ?? 1) : 1))).toEqual(spans);
  });
});

describe("groups of projects on two levels", () => {
  const groups = (projects: readonly ProjectView[]) => {
    const [part, group] = [
      { name: "part", line: 1 },
      { name: "group", line: 1 },
    ];
    const columns: readonly SourceLeaf[] = [{ label: [], value: { name: "name", line: 1 } }];
    const source = { name: "projects", line: 1 };
    const table = tableOf({ source, where: [], group: [part, group], groupSums: false, columns, settings: {} }, { projects });
    return table.rows.map((row) =>
      row.kind === "group" ? `${row.level} ${row.title.map((one) => ("text" in one ? one.text : "")).join("")}` : row.kind,
    );
  };

  it("open no row for a group that is called as its part", () => {
    const projects = [
      { name: "A", part: "Chuyển tiếp", group: "Chuyển tiếp" },
      { name: "B", part: "Năm 2023", group: "Vốn đầu tư" },
      { name: "C", part: "Năm 2023", group: "Vốn sự nghiệp" },
    ];
    expect(groups(projects)).toEqual(["1 Chuyển tiếp", "data", "1 Năm 2023", "2 Vốn đầu tư", "data", "2 Vốn sự nghiệp", "data"]);
  });
});
