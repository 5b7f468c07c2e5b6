import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import type { Decoration } from "@tiptap/pm/view";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { editorDocument } from "#renderer/screens/drafts/editor/document-conversion.ts";
import { NUMBERING, numberingExtension } from "#renderer/screens/drafts/editor/numbering.ts";
import { ChartNode, DOCUMENT_NODES, TableNode } from "#renderer/screens/drafts/editor/schema.ts";
import { arbitraryDocument } from "../../../../helpers/arbitrary-document.ts";
import { officialDocument, paragraph } from "../../../../helpers/official-document.ts";

const schema = getSchema([...DOCUMENT_NODES, ChartNode, TableNode]);

function open(document: OfficialDocument, doc = Node.fromJSON(schema, editorDocument(document)), sourceOf = () => "Nguồn") {
  const plugins = numberingExtension(document, sourceOf).config.addProseMirrorPlugins?.call({} as never) ?? [];
  return EditorState.create({ schema, doc, plugins });
}

/** What is shown, each with its place; the same place holds several. */
function shown(state: EditorState): readonly string[] {
  const found = NUMBERING.getState(state)?.decorations.find() ?? [];
  const attributesOf = (decoration: Decoration) => JSON.stringify(Reflect.get(Reflect.get(decoration, "type"), "attrs"));
  return found.map((decoration) => `${String(decoration.from).padStart(4)}–${decoration.to} ${attributesOf(decoration)}`).toSorted();
}

function labels(state: EditorState): readonly string[] {
  return shown(state).flatMap((one) => one.match(/"data-label":"([^"]*)"/)?.[1] ?? []);
}

/** Any change of a writer: words typed over, blocks parted, made headings, taken out, put in again, undone in one step. */
function change(state: EditorState, kind: number, one: number, other: number): Transaction {
  const { doc, tr } = state;
  const size = doc.content.size;
  const from = Math.min(one, other) % size;
  const to = Math.min(size, from + (Math.max(one, other) % 12));
  const blocks: number[] = [];
  doc.forEach((part, start) => {
    part.forEach((_block, offset) => {
      blocks.push(start + 1 + offset);
    });
  });
  const block = blocks[one % blocks.length] ?? 1;
  const node = doc.nodeAt(block);
  const end = block + (node?.nodeSize ?? 0);
  switch (kind) {
    case 0:
      return node?.isTextblock ? tr.insertText("12,5 điểm", block + 1 + (other % (node.content.size + 1))) : tr;
    case 1:
      return node?.isTextblock ? tr.split(block + 1 + (other % (node.content.size + 1))) : tr;
    case 2:
      return node?.isTextblock && node.type.name !== "appendixTitle"
        ? tr.setBlockType(block, end, schema.node("heading").type, { level: 2 })
        : tr;
    case 3:
      return tr.delete(block, end);
    case 4:
      return tr.replaceWith(block, end, node ?? []);
    case 5:
      return tr.addMark(from, to, schema.mark("bold"));
    case 6:
      return tr.delete(from, to);
    default:
      return tr.replaceWith(0, size, doc.content);
  }
}

describe("what nobody types", () => {
  it("is after any change what it would be in a text opened anew", () => {
    const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arbitraryDocument(), edits, (document, changes) => {
        const end = changes.reduce((state, [kind, one, other]) => {
          const transaction = attempt(() => change(state, kind, one, other));
          return transaction === undefined ? state : state.apply(transaction);
        }, open(document));
        expect(shown(end)).toEqual(shown(open(document, end.doc)));
      }),
      { numRuns: 300 },
    );
  });

  it("counts headings behind a new one on, and those before it stay as they are", () => {
    const heading = (text: string) => ({ kind: "heading", level: 2, title: plain(text) }) as const;
    const state = open(officialDocument({ body: [heading("Một"), paragraph("Đầu"), heading("Hai"), paragraph("Cuối")] }));
    const at = 1 + (state.doc.firstChild?.firstChild?.nodeSize ?? 0);
    const after = state.apply(state.tr.setNodeMarkup(at, schema.nodes.heading, { level: 2 }));
    expect(labels(after)).toEqual(["I.", "II.", "III."]);
  });

  it("is looked up for the block of a key alone, however long the text", () => {
    const asked: string[] = [];
    const figure = (fact: string) => ({ kind: "field", shown: "5", facts: [fact] }) as const;
    const body = Array.from(
      { length: 300 },
      (_, index) => ({ kind: "paragraph", content: [...plain("Đạt "), figure(`f${index}`)] }) as const,
    );
    const document = officialDocument({ body });
    const state = open(document, undefined, ((facts: readonly string[]) => asked.push(...facts)) as never);
    asked.length = 0;
    const [size = 0] = state.doc.firstChild?.children.map(({ nodeSize }) => nodeSize) ?? [];
    const at = state.doc.firstChild?.children.slice(0, 150).reduce((sum, { nodeSize }) => sum + nodeSize, 1) ?? 0;
    state.apply(state.tr.insertText("ngay ", at + 1));
    expect(size).toBeGreaterThan(0);
    expect(asked).toEqual(["f150"]);
  });
});

/** Some changes cannot be made to some texts. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
