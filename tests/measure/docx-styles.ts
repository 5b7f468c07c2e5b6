import type { PropertyChain } from "./docx-properties.ts";
import { childOf, childrenOf, valOf, type XmlElement } from "./xml.ts";

export type StyleType = "paragraph" | "character" | "table";

/** The named styles of a document and what holds where no style speaks. */
export interface StyleSheet {
  readonly runDefaults: XmlElement | undefined;
  readonly paragraphDefaults: XmlElement | undefined;
  /** The property elements `w:rPr` or `w:pPr` of a style and of those it is based on, the farthest first. Unknown id: the default style. */
  readonly chainOf: (type: StyleType, id: string | undefined, properties: string) => PropertyChain;
}

/** Reads `word/styles.xml`; without the part, every chain is empty. Throws where styles are based on each other in a ring. */
export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = childrenOf(root, "w:style");
  const defaults = childOf(root, "w:docDefaults");
  const findStyle = (type: StyleType, id: string | undefined) => {
    const ofType = styles.filter((style) => style.attributes["w:type"] === type);
    return ofType.find((style) => style.attributes["w:styleId"] === id) ?? ofType.find((style) => style.attributes["w:default"] === "1");
  };
  const lineage = (type: StyleType, style: XmlElement | undefined, seen: readonly XmlElement[]): readonly XmlElement[] => {
    if (style === undefined) return [];
    if (seen.includes(style)) throw new Error(`Style ${style.attributes["w:styleId"]} is based on itself`);
    const parent = valOf(style, "w:basedOn");
    return [...(parent === undefined ? [] : lineage(type, findStyle(type, parent), [...seen, style])), style];
  };
  return {
    runDefaults: childOf(childOf(defaults, "w:rPrDefault"), "w:rPr"),
    paragraphDefaults: childOf(childOf(defaults, "w:pPrDefault"), "w:pPr"),
    chainOf: (type, id, properties) => lineage(type, findStyle(type, id), []).map((style) => childOf(style, properties)),
  };
}
