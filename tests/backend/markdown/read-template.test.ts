import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTemplate } from "#backend/markdown/read-template.ts";
import { decimal } from "#core/decimal.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Table } from "#core/document/table.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import type { TemplateData } from "#core/templating/index.ts";
import { NASTY_STRINGS } from "../../helpers/arbitrary-text.ts";
import { INDICATORS, percentFact, templateData } from "../../helpers/template-data.ts";

const FRONT = `---
standard: {{ standard }}
kind: BC
issuer: {{ office.issuer }}
issuerName: {{ office.name }}
abbreviation: {{ office.abbreviation }}
place: {{ office.place }}
title: Báo cáo {{ title }}
signature: { position: [CHỦ TỊCH], name: "{{ signatory.name }}" }
recipients: {{ recipients }}
---
`;

function read(body: string, changes: Partial<TemplateData> = {}): OfficialDocument {
  const document = readTemplate(`${FRONT}\n${body}`, templateData({ title: "quý I", ...changes }));
  if (!document.ok) throw new Error(document.failure.map(({ place, message }) => `${place.line}: ${message}`).join("\n"));
  return document.value;
}

function mistakes(template: string, changes: Partial<TemplateData> = {}): readonly string[] {
  const document = readTemplate(template, templateData({ title: "quý I", ...changes }));
  return document.ok ? [] : document.failure.map(({ place, message }) => `${place.line}: ${message}`);
}

describe("values in a document", () => {
  it("are fields with their facts in running text, emphasis kept", () => {
    expect(read("Tỷ lệ **đạt {{ i['dvc-toan-trinh'] | result }}**.").body).toEqual([
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Tỷ lệ " },
          { kind: "text", text: "đạt", bold: true },
          { kind: "text", text: " " },
          { kind: "field", shown: "80,5%", facts: ["dvc-toan-trinh@2023-Q1"], value: "80.5", bold: true },
          { kind: "text", text: "." },
        ],
      },
    ]);
  });

  it("are lists where a list is the whole value", () => {
    expect(read("Nội dung").letterhead.issuer).toEqual(["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"]);
  });

  it("are cells of figures in a column of numbers", () => {
    const [table] = read(`\`\`\`table
columns: [ { label: Chỉ tiêu }, { label: Kết quả, holds: number, decimals: 1 } ]
rows:
{% for indicator in indicators %}
  - [ "{{ indicator.name }}", "{{ indicator.result }}" ]
{% endfor %}
\`\`\``).body as readonly Table[];
    expect(table?.rows.map((row) => (row.kind === "data" ? row.cells[1] : undefined))).toMatchObject([
      { kind: "number", value: "80.5", facts: ["dvc-toan-trinh@2023-Q1"] },
      { kind: "number", value: "1264" },
      { kind: "text", paragraphs: [{ content: [{ kind: "field", shown: "Hoàn thành" }] }] },
      { kind: "text", paragraphs: [] },
    ]);
  });

  it("become paragraphs and bullets where a narrative stands alone", () => {
    expect(read("{{ i['dvc-toan-trinh'].narrative | blocks }}").body).toEqual([
      { kind: "paragraph", content: plain("Đã kết nối cổng dịch vụ.") },
      { kind: "item", level: 1, content: plain("Cấp tỉnh hoàn thành;") },
      { kind: "item", level: 2, content: plain("cấp huyện đang làm.") },
    ]);
  });

  it("leave out a paragraph and a bullet of which nothing is known", () => {
    expect(read("{{ text.results }}\n\n- {{ text.causes }}\n- còn lại").body).toEqual([
      { kind: "item", level: 1, content: plain("còn lại") },
    ]);
  });

  it("fill charts with exact figures", () => {
    const lines =
      "type: column\ntitle: Kết quả\ncategories: {{ indicators | map: 'name' | sort | first }}\nseries: [ { name: Quý I, values: [ \"{{ i['dvc-toan-trinh'] | result }}\" ] } ]";
    expect(read(`\`\`\`chart\n${lines}\n\`\`\``).body).toMatchObject([{ kind: "chart", series: [{ values: ["80.5"] }] }]);
  });

  it("are footnotes that keep the facts caught in them", () => {
    const [block] = read("Đạt{% capture note %}Gồm {{ i['dvc-toan-trinh'] | fraction }} hồ sơ.{% endcapture %}{{ note | footnote }}.").body;
    expect(block).toMatchObject({
      content: [
        { text: "Đạt" },
        {
          kind: "footnote",
          content: [[{ text: "Gồm " }, { shown: "1.610/2.000", facts: ["dvc-toan-trinh@2023-Q1"] }, { text: " hồ sơ." }]],
        },
        { text: "." },
      ],
    });
  });

  it("stand in footnotes, titles and attributes", () => {
    const document = read(
      'Nội dung[^1].\n\n[^1]: Đạt {{ i[\'dvc-toan-trinh\'] | result }}.\n\n:::appendix{#a title="{{ period.label | upper }}" note="({{ title }})"}\nx\n:::',
    );
    expect(document.title).toEqual(plain("Báo cáo quý I"));
    expect(document.appendices[0]).toMatchObject({ title: plain("QUÝ I NĂM 2023"), note: "(quý I)" });
    expect(JSON.stringify(document.body)).toContain('"shown":"80,5%"');
  });
});

describe("a table from data", () => {
  const table = (lines: string, changes: Partial<TemplateData> = {}): Table => {
    const [block] = read(`\`\`\`table\n${lines}\n\`\`\``, changes).body;
    if (block?.kind !== "table") throw new Error("No table");
    return block;
  };

  it("groups, adds sums and a total, and keeps the facts of its figures", () => {
    const { rows } = table(
      "source: projects\ngroup: group\ngroupSums: true\ntotals: Tổng cộng\ncolumns: [ { label: TT, value: index }, { label: Tên, value: name }, { label: Vốn, value: total, decimals: 0, sum: true } ]",
    );
    expect(rows).toMatchObject([
      { kind: "group", level: 1, title: plain("Dự án chuyển tiếp"), sums: true },
      { kind: "data", cells: [{ kind: "text" }, { kind: "number", value: "7600", facts: ["trung-tam@tong"] }] },
      { kind: "group", title: plain("Dự án mới") },
      { kind: "data", cells: [{ kind: "text" }, { kind: "number", value: "38060", facts: ["so-hoa@tong"] }] },
      { kind: "data", cells: [{ kind: "text" }, { kind: "text", paragraphs: [] }] },
      { kind: "total", title: plain("Tổng cộng") },
    ]);
  });

  it("picks rows by conditions and prints verdict, figure and fraction", () => {
    const { rows } = table(
      "source: indicators\nwhere: { isMet: true, area: Chính quyền số }\ncolumns: [ { label: Kết quả, value: assessment } ]",
    );
    expect(rows).toHaveLength(1);
    const text = (content: readonly Inline[]): string =>
      content.map((piece) => (piece.kind === "field" ? piece.shown : "text" in piece ? piece.text : "")).join("");
    const [row] = rows;
    const cell = row?.kind === "data" ? row.cells[0] : undefined;
    expect(cell?.kind === "text" && cell.paragraphs.map(({ content }) => text(content ?? []))).toEqual(["ĐẠT: 80,5% (1.610/2.000)"]);
  });

  it("tells unknown sources and fields with their lines in the template", () => {
    expect(mistakes(`${FRONT}\n\`\`\`table\nsource: task\ncolumns: [ { label: A, value: name } ]\n\`\`\``)).toEqual([
      "14: Không có nguồn dữ liệu “task”.",
    ]);
    expect(
      mistakes(`${FRONT}\n\`\`\`table\nsource: tasks\nwhere: { ara: x }\ngroup: lad\ncolumns:\n  - { label: A, value: nam }\n\`\`\``),
    ).toEqual([
      "15: Nguồn “tasks” không có trường “ara”.",
      "16: Nguồn “tasks” không có trường “lad”.",
      "18: Nguồn “tasks” không có trường “nam”.",
    ]);
  });
});

describe("a chart from data", () => {
  const fence = (lines: string): string => `\`\`\`chart\ntype: column\ntitle: Kết quả\n${lines}\n\`\`\``;

  it("keeps the fact of every point and leaves out what is not known or is words", () => {
    expect(read(fence("source: indicators\nlabel: name\nvalue: result")).body).toEqual([
      {
        kind: "chart",
        type: "column",
        title: "Kết quả",
        categories: ["Tỷ lệ dịch vụ công trực tuyến toàn trình", "Số tổ công nghệ số cộng đồng"],
        series: [{ name: "Kết quả", values: ["80.5", "1264"], facts: [["dvc-toan-trinh@2023-Q1"], ["to-cong-nghe@2023-Q1"]] }],
        from: { query: "indicators", rows: INDICATORS.map(({ name }) => name) },
      },
    ]);
  });

  it("has a point in each of several series for every category", () => {
    const series = "series: [ { name: Trước, value: lastYear }, { name: Nay, value: result } ]";
    expect(read(fence(`source: indicators\nwhere: { area: Chính quyền số }\nlabel: code\n${series}`)).body).toMatchObject([
      {
        categories: ["dvc-toan-trinh"],
        series: [{ values: ["80.5"] }, { values: ["80.5"] }],
        from: { query: "indicators?area~Chính_quyền_số" },
      },
    ]);
  });

  it("keeps the facts of figures that are filled in one by one", () => {
    const series = 'series: [ { name: A, values: [ "{{ i[\'dvc-toan-trinh\'] | result }}", "7" ] } ]';
    expect(read(fence(`categories: [a, b]\n${series}`)).body).toMatchObject([{ series: [{ facts: [["dvc-toan-trinh@2023-Q1"], []] }] }]);
  });

  it.each([
    ["source: chi-tieu\nlabel: name\nvalue: result", ["16: Không có nguồn dữ liệu “chi-tieu”."]],
    [
      "source: indicators\nlabel: nam\nvalue: resul",
      ["17: Nguồn “indicators” không có trường “nam”.", "18: Nguồn “indicators” không có trường “resul”."],
    ],
    ["source: indicators\nlabel: name", ["14: Thiếu “value”."]],
    ["source: indicators\nwhere: { code: la }\nlabel: name\nvalue: result", ["16: Biểu đồ không có số liệu nào để vẽ."]],
  ])("tells its mistakes with their lines: %s", (lines, told) => {
    expect(mistakes(`${FRONT}\n${fence(lines)}`)).toEqual(told);
  });
});

describe("a template with ten mistakes", () => {
  it("is told all ten, each with its line", () => {
    const template = `${FRONT.replace("kind: BC", "kind: BCC")}
Kết quả {{ i['dvc'] | result }}.

{% for task in task %}
- {{ task.name }}
{% endfor %}

{{ i['chua-co'] | result }}

{{ office.nam }}

{{ period.label | uper }}

Theo :ref[khong-co].

{% if tasks.size = 1 %}
x
{% endif %}

:::phuluc
:::

\`\`\`table
source: indicators
columns: [ { label: A, value: nma } ]
\`\`\`

{{ i['ke-hoach-rieng'] | number }}
`;
    expect(mistakes(template)).toEqual([
      "3: “kind: BCC” không dùng được.",
      "13: Không có chỉ tiêu nào mang mã “dvc”.",
      "15: Không có dữ liệu nào tên “task”.",
      "19: Chỉ tiêu “Tỷ lệ hồ sơ số hóa” chưa có kết quả thực hiện.",
      "21: Không có dữ liệu nào tên “office.nam”.",
      "23: Không có bộ lọc “uper”.",
      "25: Không có phụ lục nào mang mã “khong-co”.",
      "27: Không hiểu chỗ điền “{% if tasks.size = 1 %}”.",
      "31: Khối :::phuluc không dùng được ở đây.",
      "36: Nguồn “indicators” không có trường “nma”.",
      "39: Số liệu “ke-hoach-rieng@2023-Q1” là chữ (“Hoàn thành”), không phải là số.",
    ]);
  });

  it("tells a value amid words that the data does not hold", () => {
    expect(mistakes(`${FRONT}\nHạn chót ngày {{ plan.to }} này.`)).toEqual(["13: Chỗ điền ở dòng này chưa có dữ liệu."]);
  });

  it("tells a narrative amid words", () => {
    expect(mistakes(`${FRONT}\nGồm {{ i['dvc-toan-trinh'].narrative | blocks }}`)).toEqual([
      "13: Đoạn văn nhiều dòng (| blocks) đứng lẫn với chữ khác.",
    ]);
  });
});

describe("hostile data", () => {
  const HOSTILE = [
    ...NASTY_STRINGS,
    "\n# H\n:::appendix{#y}\n---\n",
    "{{ boom }}",
    "{% raw %}",
    ":ref[z]",
    "\uE0000\uE001",
    "\uE002a\uE003",
    "```",
    "| a |\n|---|",
    "[^1]",
    "<b>x</b>",
    "- [x] a",
    '"}]',
    "---\nkind: X\n---",
  ];
  const BODY = `Đoạn {{ title }} và **{{ title }}**.

- {{ title }}

# {{ title }}

| A | B |
|---|---|
| {{ title }} | {{ i['x'].result }} |

\`\`\`table
columns: [ { label: "{{ title }}" } ]
rows: [ [ {{ title }} ] ]
notes: [ {{ title }} ]
\`\`\`

{% capture caught %}{{ title }}{% endcapture %}
Bắt lại {{ caught }}.

:::appendix{#a title="{{ title }}" note={{ title }}}
{{ title }}
:::`;

  /** A line as the model keeps it, without the characters reserved for filling. */
  const lineOf = (text: string): string => canonicalLine(text.replace(/[\uE000-\uE004]/g, ""));

  it("never becomes markup", () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 }), fc.constantFrom("Sở", "80,5%", " "));
    const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        value.filter((text) => lineOf(text).trim() !== ""),
        (text) => {
          const result = { ...percentFact("x@1", "1"), text, value: null };
          const document = read(BODY, {
            title: text,
            office: { name: text, issuer: [text], abbreviation: "X", place: text },
            indicators: [{ code: "x", name: text, result }],
          });
          const line = lineOf(text);
          expect(document.body.map(({ kind }) => kind)).toEqual(["paragraph", "item", "heading", "table", "table", "paragraph"]);
          expect(document.body[1]).toEqual({ kind: "item", level: 1, content: plain(line) });
          expect(document.body[2]).toEqual({ kind: "heading", level: 1, title: plain(line) });
          expect(document.appendices).toEqual([
            { id: "a", title: plain(line), note: line, orientation: "portrait", content: [{ kind: "paragraph", content: plain(line) }] },
          ]);
          expect(document.place).toBe(line);
          expect(validateDocument(document)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  it("keeps an exact figure exact", () => {
    const result = percentFact("x@1", "0.1", { decimals: null, value: decimal("0.30000000000000004") });
    const document = read("{{ i.x.result }}", { indicators: [{ code: "x", name: "X", result }] });
    expect(document.body).toMatchObject([{ content: [{ value: "0.30000000000000004", shown: "0,30000000000000004%" }] }]);
  });
});
