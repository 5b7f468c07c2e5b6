import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { checkDocument } from "#core/checking/check-document.ts";
import { NO_WORD } from "#core/checking/words-of.ts";
import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { documentOf, editorDocument } from "#renderer/screens/drafts/editor/document-conversion.ts";
import { ChartNode, DOCUMENT_NODES, TableNode } from "#renderer/screens/drafts/editor/schema.ts";
import { createFindPlace, type DocumentPlace } from "#renderer/screens/drafts/findings/editor-places.ts";
import { appendix, footnote, officialDocument, paragraph } from "../../../../helpers/official-document.ts";

const schema = getSchema([...DOCUMENT_NODES, ChartNode, TableNode]);

function openedAs(changes: Partial<OfficialDocument>): Node {
  return Node.fromJSON(schema, editorDocument(officialDocument(changes)));
}

/** The words selected for a place, figures and notes as one letter each. */
function wordsAt(doc: Node, place: DocumentPlace, quote: string): string | undefined {
  const words = createFindPlace(doc)(place, quote)?.words;
  return words === undefined ? undefined : doc.textBetween(words.from, words.to, "", "*");
}

const field: Inline = { kind: "field", shown: "80,5%", facts: ["a"] };

describe("the place of a finding in the editor", () => {
  it("is its words, figures before them counted as shown", () => {
    const doc = openedAs({
      body: [paragraph("Một"), { kind: "paragraph", content: [...plain("đạt "), field, ...plain(" của của tỉnh")] }],
    });
    expect(wordsAt(doc, { path: "body[1].content", at: 10 }, "của của")).toBe("của của");
    expect(wordsAt(doc, { path: "body[1].content", at: 4 }, "80,5% của")).toBe("* của");
    expect(wordsAt(doc, { path: "body[1].content", at: 0 }, "không có")).toBeUndefined();
  });

  it("is the nearest of several alike", () => {
    const doc = openedAs({ body: [paragraph("và và rồi và và")] });
    const find = createFindPlace(doc);
    const [first, second] = [0, 10].map((at) => find({ path: "body[0].content", at }, "và và")?.words?.from ?? 0);
    expect((second ?? 0) - (first ?? 0)).toBe(10);
  });

  it("is told from the title of a heading or from the text that runs on behind it", () => {
    const body: readonly Block[] = [{ kind: "heading", level: 3, title: plain("và và"), text: plain("rồi và và") }];
    const find = createFindPlace(openedAs({ body }));
    expect(find({ path: "body[0].title", at: 0 }, "và và")?.words?.from).toBe(2);
    expect(find({ path: "body[0].text", at: 4 }, "và và")?.words?.from).toBe(12);
  });

  it("passes blocks that say nothing, which a document does not count", () => {
    const doc = openedAs({ body: [paragraph("a"), paragraph("b"), paragraph("c")] });
    const emptied = doc.replace(5, 6, openedAs({ body: [] }).slice(0, 0));
    expect(documentOf(officialDocument(), emptied).body).toEqual([paragraph("a"), paragraph("c")]);
    expect(wordsAt(emptied, { path: "body[1].content", at: 0 }, "c")).toBe("c");
  });

  it("is in an appendix, its title or its blocks", () => {
    const doc = openedAs({ appendices: [appendix("a"), appendix("b", { title: plain("Của của ai") })] });
    expect(wordsAt(doc, { path: "appendices[1].title", at: 0 }, "Của của")).toBe("Của của");
    expect(wordsAt(doc, { path: "appendices[0].content[0].content", at: 0 }, "Nội dung")).toBe("Nội dung");
    expect(createFindPlace(doc)({ path: "appendices[1]" })?.block.from).toBe(
      createFindPlace(doc)({ path: "appendices[1].title" })?.block.from,
    );
  });

  it("is the note that holds the words, and a reference that leads nowhere", () => {
    const doc = openedAs({ body: [{ kind: "paragraph", content: [...plain("a"), footnote("một"), ...plain("b"), footnote("và và")] }] });
    const words = createFindPlace(doc)({ path: "body[0].content[3].content[0]", at: 0 }, "và và")?.words;
    expect(words).toEqual({ from: 5, to: 6 });
    const lost = openedAs({ body: [{ kind: "paragraph", content: [...plain("xem "), { kind: "appendixRef", appendixId: "x" }] }] });
    expect(createFindPlace(lost)({ path: "body[0].content", at: 4 }, NO_WORD)?.words).toEqual({ from: 6, to: 7 });
  });

  it("is the cell of a table", () => {
    const columns = [{ label: plain("A"), holds: "text" as const }];
    const row = { kind: "data" as const, cells: [{ kind: "text" as const, paragraphs: [{ content: plain("và và") }] }] };
    const doc = openedAs({ body: [{ kind: "table", columns, rows: [row, row] }] });
    expect(createFindPlace(doc)({ path: "body[0].rows[1].cells[0].paragraphs[0].content", at: 0 }, "và và")?.cell).toEqual({
      row: 1,
      cell: 0,
    });
    expect(createFindPlace(doc)({ path: "body[0].columns[0].label", at: 0 }, "A")?.cell).toEqual({ path: [0] });
  });

  it("is not in the text for head and foot, and for what is gone", () => {
    const find = createFindPlace(openedAs({}));
    for (const path of ["title", "recipients[0]", "signature.name", "body[9].content", "appendices[0].content[0].content"]) {
      expect(find({ path })).toBeUndefined();
    }
  });

  it("is found for every finding of a text", () => {
    const document = officialDocument({ body: [paragraph("Có 10/12 xã (80%) và và"), paragraph("của  của ,")] });
    const doc = Node.fromJSON(schema, editorDocument(document));
    const found = checkDocument(document).map(({ place, quote }) => wordsAt(doc, place, quote) === quote);
    expect(found).toEqual([true, true, true, true, true]);
  });
});
