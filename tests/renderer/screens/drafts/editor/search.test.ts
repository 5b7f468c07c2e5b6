import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Table } from "#core/document/table.ts";
import { editorDocument } from "#renderer/screens/drafts/editor/document-conversion.ts";
import { ChartNode, DOCUMENT_NODES, TableNode } from "#renderer/screens/drafts/editor/schema.ts";
import { countMatches, matchesIn, replaceAllMatches, searchExtension, searchFor } from "#renderer/screens/drafts/editor/search.ts";
import { officialDocument, paragraph } from "../../../../helpers/official-document.ts";

const schema = getSchema([...DOCUMENT_NODES, ChartNode, TableNode]);

/** As much of an editor as searching asks for. */
function open(document: OfficialDocument) {
  const plugins = searchExtension().config.addProseMirrorPlugins?.call({} as never) ?? [];
  const editor = {
    state: EditorState.create({ schema, doc: Node.fromJSON(schema, editorDocument(document)), plugins }),
    view: {
      dispatch: (transaction: Transaction) => {
        editor.state = editor.state.apply(transaction);
      },
    },
  };
  return editor as never as Parameters<typeof searchFor>[0];
}

const TABLE: Table = {
  kind: "table",
  columns: [{ label: plain("Nhiệm vụ"), holds: "text" }],
  rows: [{ kind: "data", cells: [{ kind: "text", paragraphs: [{ content: plain("Nhiệm vụ một, nhiệm vụ hai") }] }] }],
};

const DOCUMENT = officialDocument({
  body: [paragraph("Nhiệm vụ và nhiệm vụ"), TABLE, paragraph("Không có gì")],
  appendices: [{ id: "a", title: plain("NHIỆM VỤ"), orientation: "portrait", content: [paragraph("nhiem vu")] }],
});

const shownIn = ({ state }: Parameters<typeof searchFor>[0]) =>
  matchesIn({ state } as never).map(({ from, to }) => state.doc.textBetween(from, to));

describe("looking for words", () => {
  it("finds them in every part, a table being one place", () => {
    const editor = open(DOCUMENT);
    searchFor(editor, { text: "nhiem vu", isExact: false });
    expect(shownIn(editor)).toEqual(["Nhiệm vụ", "nhiệm vụ", "", "NHIỆM VỤ", "nhiem vu"]);
    expect(countMatches(editor)).toBe(7);
  });

  it("finds on while the text is typed in, before and behind what changed", () => {
    const editor = open(DOCUMENT);
    searchFor(editor, { text: "nhiem vu", isExact: false });
    editor.view.dispatch(editor.state.tr.insertText("Thêm nhiệm vụ. ", 2));
    expect(shownIn(editor)).toEqual(["nhiệm vụ", "Nhiệm vụ", "nhiệm vụ", "", "NHIỆM VỤ", "nhiem vu"]);
  });

  it("finds other words when others are asked for", () => {
    const editor = open(DOCUMENT);
    searchFor(editor, { text: "nhiem vu", isExact: false });
    searchFor(editor, { text: "khong", isExact: false });
    expect(shownIn(editor)).toEqual(["Không"]);
  });

  it("replaces all in one step", () => {
    const editor = open(DOCUMENT);
    searchFor(editor, { text: "nhiem vu", isExact: false });
    expect(replaceAllMatches(editor, "việc")).toBe(7);
    expect(matchesIn(editor)).toEqual([]);
    expect(editor.state.doc.textContent).toBe("việc và việcKhông có gìviệcviệc");
  });
});
