import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import { documentOf, editorDocument } from "#renderer/screens/drafts/editor/document-conversion.ts";
import { ChartNode, DOCUMENT_NODES, TableNode } from "#renderer/screens/drafts/editor/schema.ts";
import { arbitraryDocument } from "../../../../helpers/arbitrary-document.ts";
import { officialDocument, paragraph } from "../../../../helpers/official-document.ts";
import { readSample, SAMPLE_NAMES } from "../../../../helpers/sample-documents.ts";

const schema = getSchema([...DOCUMENT_NODES, ChartNode, TableNode]);

/** As the editor takes a document in and gives it back. */
function throughEditor(document: Parameters<typeof documentOf>[0]) {
  const node = Node.fromJSON(schema, editorDocument(document));
  node.check();
  return documentOf(document, node);
}

describe("a document in the editor", () => {
  it("comes out as it went in, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(throughEditor(document)).toEqual(document);
      }),
      { numRuns: 600 },
    );
  });

  it.each(SAMPLE_NAMES)("comes out as it went in: %s", (name) => {
    const document = readSample(name);
    expect(throughEditor(document)).toEqual(document);
  });

  it("has a line to type in though it is empty, which goes again when nothing was typed", () => {
    const document = officialDocument({ body: [] });
    expect(editorDocument(document).content?.[0]?.content).toHaveLength(1);
    expect(throughEditor(document).body).toEqual([]);
  });

  it("drops headings and bullets without a word", () => {
    const document = officialDocument({
      body: [{ kind: "heading", level: 2, title: [] }, { kind: "item", level: 1, content: [] }, paragraph("a")],
    });
    expect(throughEditor(document).body).toEqual([paragraph("a")]);
  });

  it("makes a numbered paragraph of a heading whose title was deleted", () => {
    const document = officialDocument({ body: [{ kind: "heading", level: 5, title: [], text: plain("Đã làm") }] });
    expect(throughEditor(document).body).toEqual([{ kind: "paragraph", level: 5, content: plain("Đã làm") }]);
  });

  it("is read anew in the block of a key alone, however long it is", () => {
    const document = officialDocument({ body: Array.from({ length: 300 }, (_, index) => paragraph(`Đoạn ${index}`)) });
    const node = Node.fromJSON(schema, editorDocument(document));
    const before = documentOf(document, node).body;
    const state = EditorState.create({ schema, doc: node });
    const after = documentOf(document, state.apply(state.tr.insertText("a", 2)).doc).body;
    expect(after[0]).toEqual(paragraph("aĐoạn 0"));
    expect(after.filter((block, index) => block !== before[index])).toHaveLength(1);
  });
});
