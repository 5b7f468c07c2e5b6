import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import { editorDocument } from "#renderer/screens/drafts/editor/document-conversion.ts";
import { countWords, outlineOf } from "#renderer/screens/drafts/editor/outline.ts";
import { ChartNode, DOCUMENT_NODES, TableNode } from "#renderer/screens/drafts/editor/schema.ts";
import { officialDocument, paragraph } from "../../../../helpers/official-document.ts";

const schema = getSchema([...DOCUMENT_NODES, ChartNode, TableNode]);

const DOCUMENT = officialDocument({
  body: [
    { kind: "heading", level: 2, title: plain("Mục tiêu") },
    { kind: "heading", level: 3, title: plain("Tổng quát:"), text: plain("Đến năm 2025") },
    { kind: "heading", level: 5, title: plain("Không nêu") },
    paragraph("Ba bốn năm"),
  ],
  appendices: [
    { id: "a", title: plain("CHỈ TIÊU"), orientation: "portrait", content: [{ kind: "heading", level: 2, title: plain("Kinh tế số") }] },
  ],
});

describe("the outline of a text", () => {
  it("lists headings with their labels, the body and each appendix on their own", () => {
    const doc = Node.fromJSON(schema, editorDocument(DOCUMENT));
    expect(outlineOf(doc, DOCUMENT).map(({ depth, text }) => [depth, text])).toEqual([
      [0, "Phần nội dung"],
      [2, "I. Mục tiêu"],
      [3, "1. Tổng quát:"],
      [0, "Phụ lục: CHỈ TIÊU"],
      [2, "I. Kinh tế số"],
    ]);
  });

  it("counts the words between blanks", () => {
    expect(countWords(Node.fromJSON(schema, editorDocument(officialDocument({ body: [paragraph("Ba bốn"), paragraph("năm")] }))))).toBe(3);
  });
});
