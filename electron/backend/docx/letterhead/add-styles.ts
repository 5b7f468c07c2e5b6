import { headingStyleId, STYLE } from "../named-styles.ts";
import { attributeOf, type StandardParts } from "./standard-parts.ts";

/** The styles a document of ours uses; footnotes' own look comes with two. */
const OURS: readonly string[] = [
  ...Object.values(STYLE),
  ...([1, 2, 3, 4, 5, 6] as const).map((level) => headingStyleId(level)),
  "FootnoteTextChar",
];

/** What our styles begin with in place of the letterhead's Normal, which may look any way. */
const BASE = { id: "TheThuc", name: "Thể Thức" };

/**
 * Adds the styles of the standard to a letterhead's. Styles of the letterhead stay as they are: where it has one of ours under the same id, as
 * a letterhead made from one of our documents has, it is the letterhead's that holds.
 */
export function addStyles(xml: string, { styles, defaults }: StandardParts): string {
  const known = [...xml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)].map(([style]) => style);
  const ids = new Set(known.map((style) => attributeOf("w:styleId", style)));
  const names = new Set(known.map(nameOf));
  const added = OURS.flatMap((id) => {
    const style = styles.get(id);
    // Footnotes have the same name in every language, and docx finds the letterhead's by it.
    if (style === undefined || ids.has(id) || (id.startsWith("Footnote") && names.has(nameOf(style)))) return [];
    return [withOwnName(style.replace('<w:basedOn w:val="Normal"/>', `<w:basedOn w:val="${BASE.id}"/>`), names)];
  });
  const base = ids.has(BASE.id) ? [] : [baseStyle(defaults)];
  return xml.replace("</w:styles>", () => `${[...base, ...added].join("")}</w:styles>`);
}

function baseStyle(defaults: string): string {
  const [paragraph = "", run = ""] = [/<w:pPr>[\s\S]*?<\/w:pPr>/, /<w:rPr>[\s\S]*?<\/w:rPr>/].map((one) => one.exec(defaults)?.[0] ?? "");
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${BASE.id}"><w:name w:val="${BASE.name}"/>${paragraph}${run}</w:style>`;
}

/** Two styles of one name would be joined by Word. */
function withOwnName(style: string, names: ReadonlySet<string>): string {
  return names.has(nameOf(style)) ? style.replace(/(<w:name w:val="[^"]*)"/, `$1 (${BASE.name})"`) : style;
}

function nameOf(style: string): string {
  return (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase();
}
