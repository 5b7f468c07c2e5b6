import { describe, expect, it } from "vitest";
import { createSharedStrings } from "#backend/xlsx/shared-strings.ts";
import type { CellRun } from "#backend/xlsx/sheet-plan.ts";

const run = (text: string, look: Partial<CellRun> = {}): CellRun => ({ text, bold: false, italic: false, ...look });
const storedFor = (...runs: readonly CellRun[]) => {
  const strings = createSharedStrings();
  strings.placeOf(runs, 11);
  return /<si>(.*)<\/si>/s.exec(strings.xml())?.[1];
};

describe("the texts of a workbook", () => {
  it("are stored once each, and not at all without a letter", () => {
    const strings = createSharedStrings();
    const texts = [[run("Quý I")], [], [run("Quý II")], [run("")], [run("Quý "), run("I")], [run("Quý I", { bold: true })]];
    expect(texts.map((runs) => strings.placeOf(runs, 11))).toEqual([0, undefined, 1, undefined, 0, 0]);
    expect(strings.xml()).toContain('uniqueCount="2"><si><t>Quý I</t></si><si><t>Quý II</t></si></sst>');
  });

  it("keep their faces where these change, in the order of the schema, and are told apart by them", () => {
    const strings = createSharedStrings();
    const mixed = (bold: boolean) => [run("ĐẠT", { bold, italic: true }), run("[1]", { raised: true })];
    expect([mixed(true), mixed(false), mixed(true)].map((runs) => strings.placeOf(runs, 11))).toEqual([0, 1, 0]);
    expect(storedFor(...mixed(true))).toBe(
      '<r><rPr><b/><i/><sz val="11"/><rFont val="Times New Roman"/><family val="1"/></rPr><t>ĐẠT</t></r>' +
        '<r><rPr><vertAlign val="superscript"/><sz val="11"/><rFont val="Times New Roman"/><family val="1"/></rPr><t>[1]</t></r>',
    );
  });

  it.each([
    ["\n", '<t xml:space="preserve">\n</t>'],
    ["a ", '<t xml:space="preserve">a </t>'],
    [" d", '<t xml:space="preserve"> d</t>'],
    ["b c", "<t>b c</t>"],
    [`<b> & "c" 'd'`, "<t>&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;</t>"],
    ["_x0041_ _x", "<t>_x005F_x0041_ _x</t>"],
    ["a\u0001b\u007f\tc", "<t>ab\tc</t>"],
  ])("keep what Excel would drop or misread: %j", (text, stored) => {
    expect(storedFor(run(text))).toBe(stored);
  });
});
