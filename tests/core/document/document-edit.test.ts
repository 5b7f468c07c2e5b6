import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#core/document/block.ts";
import { applyEdit, editBetween } from "#core/document/document-edit.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";
import { officialDocument, paragraph } from "../../helpers/official-document.ts";

const ONE = paragraph("Một");
const TWO = paragraph("Hai");
const THREE = paragraph("Ba");
const DOCUMENT = officialDocument({
  body: [ONE, TWO, THREE],
  appendices: [{ id: "a", orientation: "portrait", content: [ONE, TWO] }],
});

/** What crosses to another thread is no longer the very same. */
function sent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function withBlocks(document: OfficialDocument, part: number, change: (blocks: readonly Block[]) => readonly Block[]): OfficialDocument {
  if (part === 0) return { ...document, body: change(document.body) };
  const appendices = document.appendices.map((one, index) => (index === part - 1 ? { ...one, content: change(one.content) } : one));
  return { ...document, appendices };
}

describe("the edit between two states of a document", () => {
  it("is the one block that was typed in", () => {
    const typed = paragraph("Hai hai");
    const edit = editBetween(DOCUMENT, { ...DOCUMENT, body: [ONE, typed, THREE] });
    expect(edit).toEqual({ part: 0, at: 1, removed: 1, blocks: [typed] });
  });

  it("is a block that came, in an appendix, or one that went", () => {
    expect(
      editBetween(
        DOCUMENT,
        withBlocks(DOCUMENT, 1, (blocks) => [...blocks, THREE]),
      ),
    ).toEqual({ part: 1, at: 2, removed: 0, blocks: [THREE] });
    expect(editBetween(DOCUMENT, { ...DOCUMENT, body: [ONE, THREE] })).toEqual({ part: 0, at: 1, removed: 1, blocks: [] });
  });

  it("is nothing where all stayed", () => {
    expect(editBetween(DOCUMENT, { ...DOCUMENT, body: [...DOCUMENT.body] })).toEqual({ part: 0, at: 0, removed: 0, blocks: [] });
  });

  it("makes of the earlier state, wherever that is kept, the later one", () => {
    const place = fc.tuple(fc.nat(), fc.nat(), fc.nat(3));
    fc.assert(
      fc.property(arbitraryDocument(), place, fc.subarray([ONE, TWO, THREE]), (document, [part, at, removed], blocks) => {
        const later = withBlocks(document, part % (document.appendices.length + 1), (old) =>
          old.toSpliced(at % (old.length + 1), removed, ...blocks),
        );
        const edit = editBetween(document, later);
        expect(edit).toBeDefined();
        if (edit !== undefined) expect(applyEdit(sent(document), sent(edit))).toEqual(later);
      }),
    );
  });

  it("is what stands around the text, where that changed", () => {
    const { number: _number, ...unnumbered } = DOCUMENT;
    const edit = editBetween(DOCUMENT, { ...unnumbered, place: "Cần Thơ", body: [ONE] });
    expect(edit).toMatchObject({ around: { place: "Cần Thơ" }, at: 1, removed: 2, blocks: [] });
    if (edit !== undefined) expect(applyEdit(DOCUMENT, edit)).toEqual({ ...unnumbered, place: "Cần Thơ", body: [ONE] });
  });

  it("is none where two parts changed, or an appendix came or got another note", () => {
    const both = withBlocks(
      withBlocks(DOCUMENT, 0, () => [ONE]),
      1,
      () => [ONE],
    );
    expect(editBetween(DOCUMENT, both)).toBeUndefined();
    const [appendix] = DOCUMENT.appendices;
    if (appendix === undefined) throw new Error("No appendix");
    expect(editBetween(DOCUMENT, { ...DOCUMENT, appendices: [{ ...appendix, note: "(Kèm theo)" }] })).toBeUndefined();
    expect(editBetween(DOCUMENT, { ...DOCUMENT, appendices: [appendix, { ...appendix, id: "b" }] })).toBeUndefined();
  });
});

describe("an edit made on another document", () => {
  it("is a bug", () => {
    expect(() => applyEdit(DOCUMENT, { part: 0, at: 2, removed: 2, blocks: [] })).toThrow("No blocks 2 to 4");
    expect(() => applyEdit(DOCUMENT, { part: 2, at: 0, removed: 0, blocks: [] })).toThrow("part 2");
  });
});
