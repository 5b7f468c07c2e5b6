import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPageMaker, type LaidDocument, type PageMaker } from "#backend/services/previewing/lay-out-pages.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Table, TableRow } from "#core/document/table.ts";
import { readSample } from "../../../helpers/sample-documents.ts";

/** An edit at a share of the way through a list. */
interface Edit {
  readonly kind: "write" | "insert" | "remove";
  readonly at: number;
  readonly words: string;
}

const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("write", "write", "insert", "remove"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  words: fc.constantFrom(
    " x",
    " và thêm nhiều chữ nữa để đoạn văn này dài ra",
    ` ${"tràn sang dòng sau rồi lại tràn thêm một dòng nữa ".repeat(6)}`,
  ),
});

/** The blocks after an edit; one in a table is an edit of a row. */
function editBlocks(blocks: readonly Block[], edit: Edit, inner: Edit): readonly Block[] {
  const at = Math.floor(edit.at * blocks.length);
  const block = blocks[at];
  if (block === undefined || edit.kind === "insert")
    return blocks.toSpliced(at, 0, { kind: "paragraph", content: plain(`Đoạn mới${edit.words}`) });
  if (block.kind === "table") return blocks.with(at, { ...block, rows: editRows(block, inner) });
  if (edit.kind === "remove") return blocks.toSpliced(at, 1);
  return "content" in block ? blocks.with(at, { ...block, content: [...block.content, ...plain(edit.words)] }) : blocks;
}

function editRows({ rows }: Table, { kind, at, words }: Edit): readonly TableRow[] {
  const place = Math.floor(at * rows.length);
  const row = rows[place];
  if (row === undefined || kind === "insert") return row === undefined ? rows : rows.toSpliced(place, 0, row);
  if (kind === "remove") return rows.length === 1 ? rows : rows.toSpliced(place, 1);
  if (row.kind !== "data") return rows.with(place, { ...row, title: [...row.title, ...plain(words)] });
  const cells = row.cells.map((cell) =>
    cell.kind === "text" ? { ...cell, paragraphs: [...cell.paragraphs, { content: plain(words) }] } : cell,
  );
  return rows.with(place, { ...row, cells });
}

function layOut(document: OfficialDocument, maker: PageMaker, isQuick = false): LaidDocument {
  const laid = maker.layOut(document, { isWanted: () => true, isQuick });
  if (laid === undefined) throw new Error("Given up");
  return laid;
}

/** Every section in one go, as docx lays out whole documents. */
function layOutWhole(document: OfficialDocument): LaidDocument {
  return layOut(document, createPageMaker(Number.POSITIVE_INFINITY));
}

const seenOn = ({ pages }: LaidDocument) => pages.map(({ key, places }) => ({ key, places }));

describe("pages laid out a few at a time", () => {
  const report = readSample("bao-cao-573-bc-tu");
  const plan = readSample("ke-hoach-112-kh-ubnd");
  // Many notes, one of which goes on on the next page, and a long table.
  const document = { ...report, body: report.body.slice(0, 30), appendices: [...report.appendices, ...plan.appendices.slice(3, 4)] };

  it("are those of the whole document laid out in one go", () => {
    for (const whole of [document, plan]) expect(seenOn(layOut(whole, createPageMaker()))).toEqual(seenOn(layOutWhole(whole)));
  });

  it("are those of the whole document after any edits of text and rows", () => {
    const edits = fc.array(fc.tuple(fc.boolean(), arbitraryEdit, arbitraryEdit, fc.boolean()), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(edits, (made) => {
        const maker = createPageMaker();
        layOut(document, maker);
        let edited: OfficialDocument = document;
        for (const [isInBody, edit, inner, isQuick] of made) {
          edited = isInBody
            ? { ...edited, body: editBlocks(edited.body, edit, inner) }
            : { ...edited, appendices: edited.appendices.map((one) => ({ ...one, content: editBlocks(one.content, edit, inner) })) };
          layOut(structuredClone(edited), maker, isQuick);
        }
        expect(seenOn(layOut(edited, maker))).toEqual(seenOn(layOutWhole(edited)));
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it("lay out no more than a few pages of a long table when one of its rows is edited", () => {
    const maker = createPageMaker();
    layOut(plan, maker);
    const appendices = plan.appendices.map((one) => ({
      ...one,
      content: one.content.map((block) =>
        block.kind === "table" ? { ...block, rows: editRows(block, { kind: "write", at: 0.5, words: " x" }) } : block,
      ),
    }));
    // Asked before each stretch: one or two in a section are enough.
    const asked: boolean[] = [];
    const laid = maker.layOut({ ...plan, appendices }, { isWanted: () => asked.push(true) > 0, isQuick: false });
    expect(laid?.isSettled).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(2 * plan.appendices.length);
  });

  it("come in part when they are wanted at once, and say so", () => {
    const quick = layOut(plan, createPageMaker(), true);
    expect(quick.isSettled).toBe(false);
    expect(quick.pages[0]?.key).toBe(layOut(plan, createPageMaker()).pages[0]?.key);
    expect(quick.pages.length).toBeLessThan(38);
  });

  it("come whole when those behind the first are asked for", () => {
    const maker = createPageMaker();
    layOut(plan, maker, true);
    const whole = layOut(structuredClone(plan), maker);
    expect(whole.isSettled).toBe(true);
    expect(seenOn(whole)).toEqual(seenOn(layOutWhole(plan)));
  });
});
