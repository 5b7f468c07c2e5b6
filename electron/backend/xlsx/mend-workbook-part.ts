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
  "rFont",
  "family",
  "charset",
  "scheme",
];

/**
 * Mends what exceljs writes against the schema of workbooks: the order of a font's children, the place of the sheet's protection, and text
 * at whose edges Excel would drop blanks and line feeds. Other parts come back as they are.
 */
export function mendWorkbookPart(path: string, xml: string): string {
  if (path === "xl/styles.xml") return sortFonts(xml);
  if (path === "xl/sharedStrings.xml") return keepEdges(sortFonts(xml));
  if (path.startsWith("xl/worksheets/sheet")) return moveProtection(xml);
  return xml;
}

/** Sorts <font><sz val="12"/><b/></font>, and <rPr>…</rPr> of rich text, into the order of the schema. */
function sortFonts(xml: string): string {
  return xml.replace(/<(font|rPr)>(.*?)<\/\1>/gs, (_whole, tag: string, inner: string) => {
    // Matches each child, which is always empty: <name val="Times New Roman"/>.
    const children = inner.match(/<[^>]+\/>/g) ?? [];
    return `<${tag}>${children.toSorted((left, right) => rankOf(left) - rankOf(right)).join("")}</${tag}>`;
  });
}

function rankOf(child: string): number {
  return FONT_CHILDREN.indexOf(/^<(\w+)/.exec(child)?.[1] ?? "");
}

/** Moves <sheetProtection …/> from behind the validations to where the schema wants it. */
function moveProtection(xml: string): string {
  const protection = /<sheetProtection[^>]*\/>/.exec(xml)?.[0];
  return protection === undefined ? xml : xml.replace(protection, "").replace("</sheetData>", `</sheetData>${protection}`);
}

/** Matches <t>text</t> that begins or ends in white space. */
function keepEdges(xml: string): string {
  return xml.replace(/<t>(?=\s|[^<]*\s<)/g, '<t xml:space="preserve">');
}
