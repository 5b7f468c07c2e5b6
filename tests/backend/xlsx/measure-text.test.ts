import { describe, expect, it } from "vitest";
import { createTextMeasure } from "#backend/xlsx/measure-text.ts";
import { createSheetNotes } from "#backend/xlsx/sheet-notes.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { LaidTextCell } from "#core/document/table-rows.ts";
import { standardOf } from "#core/standards/index.ts";

const UPRIGHT = { bold: false, italic: false };
const frame = () => ({ standard: standardOf("state-2020"), columnPixels: [60, 200], notes: createSheetNotes(() => "Phụ lục I") });
const cell = (content: readonly Inline[], column = 0, colSpan = 1): LaidTextCell => ({
  kind: "text",
  column,
  colSpan,
  align: "left",
  paragraphs: [{ content }],
});

describe("measuring the texts of a table", () => {
  it("tells places and emphasis apart, however often a text comes back", () => {
    const measure = createTextMeasure(frame(), 11);
    const lines = () =>
      [cell(plain("Sở Tài chính tỉnh")), cell(plain("Sở Tài chính tỉnh"), 1), cell(plain("Sở Tài chính tỉnh"), 0, 2)].map(
        (each) => measure(each, UPRIGHT).lines.length,
      );
    expect(lines()).toEqual([3, 1, 1]);
    expect(lines()).toEqual([3, 1, 1]);
    const bold = measure(cell(plain("Sở Tài chính tỉnh")), { bold: true, italic: false });
    expect(bold.runs).toEqual([{ text: "Sở Tài chính tỉnh", bold: true, italic: false }]);
    expect(measure(cell(plain("Sở Tài chính tỉnh")), UPRIGHT).runs[0]?.bold).toBe(false);
  });

  it("gives a text the lines it had, also after it was forgotten", () => {
    const measure = createTextMeasure(frame(), 11);
    const first = measure(cell(plain("Quý I")), UPRIGHT);
    expect(measure(cell(plain("Quý I")), UPRIGHT)).toBe(first);
    for (let index = 0; index < 5000; index += 1) measure(cell(plain(`Việc ${index}`)), UPRIGHT);
    const again = measure(cell(plain("Quý I")), UPRIGHT);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });

  it("numbers each note once, though its row is printed twice", () => {
    const { notes, ...others } = frame();
    const measure = createTextMeasure({ notes, ...others }, 11);
    const noted = ["một", "hai"].map((words) => cell([...plain(words), { kind: "footnote", content: [plain("Nguồn.")] }]));
    const marks = () => noted.map((each) => measure(each, UPRIGHT).runs.at(-1)?.text);
    expect(marks()).toEqual(["[1]", "[2]"]);
    expect(marks()).toEqual(["[1]", "[2]"]);
    expect(notes.list()).toHaveLength(2);
  });
});
