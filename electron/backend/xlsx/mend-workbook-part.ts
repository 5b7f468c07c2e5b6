/** The order the schema wants for the children of a font. */
const FONT_CHILDREN = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/**
 * The font of cells nobody has styled, and the measure of column widths: a digit of Times New Roman 12 is exactly 8 pixels wide, in Excel
 * and wherever a font of the same widths stands in for it. (A digit of Calibri 11 is 7 pixels only where Calibri is installed.)
 */
const NORMAL_FONT = '<font><sz val="12"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font>';

/**
 * Mends what exceljs writes against the schema of workbooks: the order of a font's children and the place of the sheet's protection; makes
 * Times New Roman the normal font. Other parts come back as they are.
 */
export function mendWorkbookPart(path: string, xml: string): string {
  if (path === "xl/styles.xml") return setNormalFont(sortFonts(xml));
  if (path.startsWith("xl/worksheets/sheet")) return moveProtection(xml);
  return xml;
}

/** Sorts <font><sz val="12"/><b/></font> into the order of the schema. */
function sortFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_whole, inner: string) => {
    // Matches each child, which is always empty: <name val="Times New Roman"/>.
    const children = inner.match(/<[^>]+\/>/g) ?? [];
    return `<font>${children.toSorted((left, right) => rankOf(left) - rankOf(right)).join("")}</font>`;
  });
}

/** Replaces the first font, which is that of the Normal style: <fonts count="9" …><font>…</font>. */
function setNormalFont(xml: string): string {
  return xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, `$1${NORMAL_FONT}`);
}

function rankOf(child: string): number {
  return FONT_CHILDREN.indexOf(/^<(\w+)/.exec(child)?.[1] ?? "");
}

/** Moves <sheetProtection …/> from behind the validations to where the schema wants it. */
function moveProtection(xml: string): string {
  const protection = /<sheetProtection[^>]*\/>/.exec(xml)?.[0];
  return protection === undefined ? xml : xml.replace(protection, "").replace("</sheetData>", `</sheetData>${protection}`);
}
