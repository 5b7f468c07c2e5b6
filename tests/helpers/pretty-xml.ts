import { escapeXml, parseXml, type XmlElement, type XmlNode } from "../measure/xml.ts";

/** An element goes on one line while the line is no longer than this; what reads as one thing may be longer. */
const LINE_WIDTH = 140;
const LONG_LINE_WIDTH = 320;

/** A paragraph, a run, a bundle of properties: `w:p`, `w:r`, `w:pPr`, `w:tcBorders`, `w:tblCellMar`, `w:pBdr`, `w:tblGrid`, `c:txPr` */
const READS_AS_ONE = /:(?:p|r)$|(?:Pr|Borders|Mar|Bdr|Grid)$/;

/**
 * One XML part as indented text for a review: short elements on one line, namespace declarations left out (the validator looks after
 * them), no-break spaces and word joiners written out because a reader could not see them. Throws when the part is not well-formed.
 */
export function prettyXml(source: string): string {
  return `${linesOf(parseXml(source), "").join("\n")}\n`;
}

function linesOf(element: XmlElement, indent: string): readonly string[] {
  const onOneLine = indent + flat(element);
  const elements = element.children.filter((child) => typeof child !== "string");
  const width = READS_AS_ONE.test(element.name) ? LONG_LINE_WIDTH : LINE_WIDTH;
  if (elements.length < element.children.length || elements.length === 0 || onOneLine.length <= width) return [onOneLine];
  return [`${indent}<${openingOf(element)}>`, ...elements.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${element.name}>`];
}

function flat(node: XmlNode): string {
  if (typeof node === "string") return visible(escapeXml(node));
  const opening = openingOf(node);
  return node.children.length === 0 ? `<${opening}/>` : `<${opening}>${node.children.map(flat).join("")}</${node.name}>`;
}

function openingOf({ name, attributes }: XmlElement): string {
  const kept = Object.entries(attributes).filter(([attribute]) => attribute !== "xmlns" && !attribute.startsWith("xmlns:"));
  return [name, ...kept.map(([attribute, value]) => `${attribute}="${visible(escapeXml(value))}"`)].join(" ");
}

/** No-break spaces, soft hyphens, zero-width characters and line ends as character references: `ngày&#xA0;05`. */
function visible(text: string): string {
  return text.replace(/[\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff\n\r\t]/g, (letter) => {
    return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
  });
}
