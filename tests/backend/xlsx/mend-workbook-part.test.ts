import { describe, expect, it } from "vitest";
import { mendWorkbookPart } from "#backend/xlsx/mend-workbook-part.ts";

describe("mending what the writer gets wrong", () => {
  it("sorts the children of fonts", () => {
    const fonts = '<fonts><font/><font><sz val="12"/><name val="T"/><b/></font></fonts>';
    expect(mendWorkbookPart("xl/styles.xml", fonts)).toBe('<fonts><font/><font><b/><sz val="12"/><name val="T"/></font></fonts>');
  });

  it("makes Times New Roman 12 the normal font, by which columns are measured", () => {
    const fonts = '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/></font></fonts>';
    expect(mendWorkbookPart("xl/styles.xml", fonts)).toBe(
      '<fonts count="2"><font><sz val="12"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font><font><b/></font></fonts>',
    );
  });

  it("puts the protection of a sheet right behind its data", () => {
    const sheet = '<sheetData></sheetData><dataValidations/><sheetProtection sheet="1"/><pageMargins/>';
    expect(mendWorkbookPart("xl/worksheets/sheet1.xml", sheet)).toBe(
      '<sheetData></sheetData><sheetProtection sheet="1"/><dataValidations/><pageMargins/>',
    );
  });

  it("leaves other parts alone", () => {
    expect(mendWorkbookPart("xl/workbook.xml", "<font><sz/><b/></font>")).toBe("<font><sz/><b/></font>");
  });
});
