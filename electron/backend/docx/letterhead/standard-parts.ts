import { Document } from "docx";
import type { Appendix } from "#core/document/official-document.ts";
import type { Standard } from "#core/standards/index.ts";
import { partsOfDocument } from "../document-parts.ts";
import { namedStyles } from "../named-styles.ts";
import { pageSection, sectionEnd } from "../page-section.ts";

/** What the standard asks of a file apart from its text, as XML: styles, and the pages of appendices with their headers and footers. */
export interface StandardParts {
  /** `<w:docDefaults>…`: what every style of ours begins with. */
  readonly defaults: string;
  /** Every style, by its id. */
  readonly styles: ReadonlyMap<string, string>;
  /** The set-up of each appendix; references to headers and footers name their kind: `r:id="header:first"`. */
  readonly sections: readonly string[];
  /** The headers and footers, the same for all appendices, by their kind: `header:default`, `footer:first`. */
  readonly edges: ReadonlyMap<string, string>;
}

/** Matches `<w:headerReference w:type="default" r:id="rId7"/>`. */
const EDGE_REFERENCE = /<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/g;

/** Asks docx for a document of the standard without text, and takes it apart. */
export function standardParts(standard: Standard, appendices: readonly Appendix[]): StandardParts {
  const orientations = appendices.length > 0 ? appendices.map(({ orientation }) => orientation) : (["portrait"] as const);
  const sections = orientations.map((orientation) => pageSection(standard.page, { orientation, children: [sectionEnd()] }));
  const parts = partsOfDocument(new Document({ styles: namedStyles(standard), sections }));
  const textOf = (path: string) => String(parts.get(path) ?? "");
  const text = textOf("word/document.xml");
  const styles = textOf("word/styles.xml");
  const targets = new Map(
    [...textOf("word/_rels/document.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => [
      attributeOf("Id", one),
      attributeOf("Target", one),
    ]),
  );
  const edges = [...text.matchAll(EDGE_REFERENCE)].map(
    ([, edge, type, id = ""]) => [`${edge}:${type}`, textOf(`word/${targets.get(id)}`)] as const,
  );
  return {
    defaults: /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? "",
    styles: new Map([...styles.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)].map(([style]) => [attributeOf("w:styleId", style), style])),
    sections: [...text.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)].map(([section]) =>
      section.replace(EDGE_REFERENCE, '<w:$1Reference w:type="$2" r:id="$1:$2"/>'),
    ),
    edges: new Map(edges.toReversed()),
  };
}

/** The value of an attribute of an element's first tag. */
export function attributeOf(attribute: string, element: string): string {
  return new RegExp(`\\s${attribute}="([^"]*)"`).exec(element)?.[1] ?? "";
}
