import { describe, expect, it } from "vitest";
import { withSheetData } from "#backend/xlsx/sample-row.ts";

const sheet = (...numbers: readonly number[]) =>
  `<cols/><sheetData><row r="1">${numbers.map((number, index) => `<c r="${"ABC"[index]}1" s="${number}"><v>1</v></c>`).join("")}</row></sheetData><pageSetup/>`;
const DATA = [Buffer.from("<sheetData>"), Buffer.from("</sheetData>")];

describe("the sample row of a sheet", () => {
  it("gives its place to the rows", () => {
    expect(Buffer.concat(withSheetData(sheet(1, 2, 3), DATA)).toString()).toBe("<cols/><sheetData></sheetData><pageSetup/>");
  });

  it.each([
    ["in another order", sheet(2, 1)],
    ["from elsewhere", sheet(2, 3)],
    ["as one where they differ", sheet(1, 1)],
    ["not at all", sheet()],
  ])("is refused where styles are numbered %s", (_case, xml) => {
    expect(() => withSheetData(xml, DATA)).toThrow("Styles are numbered");
  });

  it("must be there", () => {
    expect(() => withSheetData("<worksheet/>", DATA)).toThrow("without a sample row");
  });
});
