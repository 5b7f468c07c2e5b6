import { STYLE } from "../named-styles.ts";
import type { StandardParts } from "./standard-parts.ts";

/** The set-up of the letterhead's own pages, the last thing in its text. */
const LAST_SECTION = /<w:sectPr\b[^>]*?(?:\/>|>(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>)\s*(?=<\/w:body>)/;

/** XML parts by their paths. */
export type XmlParts = ReadonlyMap<string, string>;

/** The XML parts of a letterhead that a document with appendices changes. */
const PATHS = { text: "word/document.xml", relationships: "word/_rels/document.xml.rels", types: "[Content_Types].xml" } as const;

/** The set-up of the letterhead's pages as XML. */
export function lastSectionOf(text: string): string {
  return LAST_SECTION.exec(text)?.[0].trim() ?? "<w:sectPr/>";
}

/** The placeholders of what follows the letterhead's own text. */
export interface Followers {
  /** Below the last line of the letterhead's pages. */
  readonly below?: string;
  readonly appendices: readonly string[];
}

/**
 * Adds paragraphs behind the text of a letterhead, each with a placeholder alone: one on its last page, and one in a section of its own for each
 * appendix, with the page set-up, header and footer of the standard. Gives the parts that are new or changed.
 */
export function addSections(parts: XmlParts, { sections, edges }: StandardParts, { below, appendices }: Followers): XmlParts {
  const text = parts.get(PATHS.text) ?? "";
  const own = lastSectionOf(text);
  const lead = below === undefined ? "" : paragraphOf(below);
  const withText = (added: string) => [PATHS.text, text.replace(LAST_SECTION, "").replace("</w:body>", () => `${added}</w:body>`)] as const;
  if (appendices.length === 0) return new Map([withText(lead + own)]);
  const placed = placeEdges(parts, [...edges]);
  const ids = new Map(placed.map(({ kind, id }) => [kind, id]));
  const setUps = sections.map((section) => section.replace(/r:id="(\w+:\w+)"/g, (_, kind: string) => `r:id="${ids.get(kind) ?? ""}"`));
  const pages = appendices.map((placeholder, index) => {
    const before = index === 0 ? own : (setUps[index - 1] ?? "");
    return `<w:p><w:pPr><w:pStyle w:val="${STYLE.sectionEnd}"/>${before}</w:pPr></w:p>${paragraphOf(placeholder)}`;
  });
  return new Map([
    ...placed.map(({ path, xml }) => [path, xml] as const),
    withText(lead + pages.join("") + (setUps.at(-1) ?? "")),
    [PATHS.relationships, withEntries(parts, PATHS.relationships, "</Relationships>", placed.map(relationshipOf))],
    [PATHS.types, withEntries(parts, PATHS.types, "</Types>", placed.map(typeOf))],
  ]);
}

function paragraphOf(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

interface PlacedEdge {
  /** `header:default` … */
  readonly kind: string;
  readonly edge: string;
  readonly id: string;
  readonly path: string;
  readonly xml: string;
}

/** Gives each header and footer an id and a path nothing in the letterhead has. */
function placeEdges(parts: XmlParts, edges: readonly (readonly [kind: string, xml: string])[]): readonly PlacedEdge[] {
  const relationships = parts.get(PATHS.relationships) ?? "";
  const isFree = (number: number) =>
    edges.every(
      (_, index) => !relationships.includes(`"rIdAppendix${number + index}"`) && !relationships.includes(`"appendix${number + index}.xml"`),
    );
  const findFree = (number: number): number => (isFree(number) ? number : findFree(number + edges.length));
  const first = findFree(1);
  return edges.map(([kind, xml], index) => ({
    kind,
    edge: kind.split(":")[0] ?? "",
    id: `rIdAppendix${first + index}`,
    path: `word/appendix${first + index}.xml`,
    xml,
  }));
}

function relationshipOf({ edge, id, path }: PlacedEdge): string {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${edge}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${path.replace("word/", "")}"/>`;
}

function typeOf({ edge, path }: PlacedEdge): string {
  return `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${edge}+xml"/>`;
}

function withEntries(parts: XmlParts, path: string, end: string, entries: readonly string[]): string {
  return (parts.get(path) ?? "").replace(end, () => entries.join("") + end);
}
