import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import type { Field } from "#core/document/inline.ts";
import { type CurrentFacts, type Fact, refreshDocument } from "#core/templating/index.ts";
import { officialDocument } from "../../helpers/official-document.ts";
import { countFact, percentFact } from "../../helpers/template-data.ts";

function current(...facts: readonly Fact[]): CurrentFacts {
  return new Map(facts.map((fact) => [fact.ref, fact]));
}

function field(shown: string, facts: readonly string[], more: Partial<Field> = {}): Field {
  return { kind: "field", shown, facts, ...more };
}

describe("refreshing a document", () => {
  it("shows every figure anew in its own form and says what changed, where", () => {
    const document = officialDocument({
      title: [{ kind: "text", text: "Đạt " }, field("80,5%", ["dvc@2023"], { value: decimal("80.5") })],
      body: [
        {
          kind: "paragraph",
          content: [
            field("1.610/2.000", ["dvc@2023"], { form: "fraction", bold: true }),
            { kind: "text", text: ", " },
            field("tăng 5,2 điểm phần trăm so với kỳ trước", ["dvc@2023", "dvc@2022"], { form: "compare:kỳ trước", value: decimal("5.2") }),
          ],
        },
        {
          kind: "table",
          columns: [{ label: [], holds: "number" }],
          rows: [
            { kind: "data", cells: [{ kind: "number", value: decimal(10), facts: ["a", "b"] }] },
            { kind: "data", cells: [{ kind: "number", value: decimal(7) }] },
          ],
        },
      ],
    });
    const facts = current(
      percentFact("dvc@2023", "81.2", { numerator: decimal(1624), denominator: decimal(2000) }),
      percentFact("dvc@2022", "75.3"),
      countFact("a", "4", "tổ"),
      countFact("b", "8", "tổ"),
    );
    const refreshed = refreshDocument(document, facts);
    expect(refreshed.changes).toEqual([
      { kind: "changed", path: "title[1]", was: "80,5%", is: "81,2%", facts: ["dvc@2023"] },
      { kind: "changed", path: "body[0].content[0]", was: "1.610/2.000", is: "1.624/2.000", facts: ["dvc@2023"] },
      {
        kind: "changed",
        path: "body[0].content[2]",
        was: "tăng 5,2 điểm phần trăm so với kỳ trước",
        is: "tăng 5,9 điểm phần trăm so với kỳ trước",
        facts: ["dvc@2023", "dvc@2022"],
      },
      { kind: "changed", path: "body[1].rows[0].cells[0]", was: "10", is: "12", facts: ["a", "b"] },
    ]);
    expect(refreshed.document.title[1]).toEqual(field("81,2%", ["dvc@2023"], { value: decimal("81.2") }));
    expect(refreshed.document.body[0]).toMatchObject({
      content: [{ shown: "1.624/2.000", bold: true, form: "fraction" }, {}, { value: "5.9" }],
    });
    expect(refreshDocument(refreshed.document, facts)).toEqual({ document: refreshed.document, changes: [] });
  });

  it("tells facts that are gone and keeps the text", () => {
    const document = officialDocument({ title: [field("80,5%", ["dvc@2023", "dvc@2022"], { form: "compare:kỳ trước" })] });
    const refreshed = refreshDocument(document, current(percentFact("dvc@2023", "1")));
    expect(refreshed).toEqual({ document, changes: [{ kind: "missing", path: "title[0]", was: "80,5%", facts: ["dvc@2022"] }] });
  });

  it("keeps a figure whose facts have become words, and says so", () => {
    const document = officialDocument({ title: [field("7", ["a"], { form: "number" })] });
    const { document: refreshed, changes } = refreshDocument(document, current({ ref: "a", text: "Hoàn thành" }));
    expect(refreshed).toEqual(document);
    expect(changes).toMatchObject([{ kind: "stuck", was: "7", reason: "Số liệu “a” là chữ (“Hoàn thành”), không phải là số." }]);
  });

  it("keeps a figure in a form nobody knows, and says so", () => {
    const document = officialDocument({ title: [field("7", ["a"], { form: "numbr" })] });
    expect(refreshDocument(document, current(countFact("a", "8", "tổ"))).changes).toMatchObject([
      { kind: "stuck", reason: "Không có cách hiện số liệu “numbr”." },
    ]);
  });

  it("takes the value from a figure that has become words", () => {
    const document = officialDocument({ title: [field("7", ["a"], { value: decimal(7) })] });
    expect(refreshDocument(document, current({ ref: "a", text: "Hoàn thành" })).document.title).toEqual([field("Hoàn thành", ["a"])]);
  });

  it("changes nothing in a document without figures", () => {
    const document = officialDocument();
    expect(refreshDocument(document, current())).toEqual({ document, changes: [] });
  });
});
