import { present } from "#core/present.ts";
import { childOf, numberAt, textAt, type XmlNode } from "./xml-node.ts";

/** How words look. */
export interface RunLook {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly raised: boolean;
  readonly colour: string;
}

/** A line above a paragraph, or at an edge of a cell. */
export interface EdgeLook {
  readonly strokePt: number;
  readonly colour: string;
  /** Between the line and the text. */
  readonly gapPt: number;
}

/** How a paragraph is set; lengths in points. */
export interface ParagraphLook {
  readonly align: "left" | "center" | "right" | "justify";
  readonly leftPt: number;
  readonly rightPt: number;
  /** Negative where it hangs. */
  readonly firstLinePt: number;
  readonly beforePt: number;
  readonly afterPt: number;
  /** `exact` in points; else a multiple of the single line. */
  readonly line: { readonly rule: "exact" | "multiple"; readonly amount: number };
  readonly top?: EdgeLook;
  readonly run: RunLook;
}

const TWIPS_PER_PT = 20;
const SINGLE_LINE_TWIPS = 240;

const PLAIN_RUN: RunLook = { sizePt: 10, bold: false, italic: false, underlined: false, raised: false, colour: "000000" };
const PLAIN_PARAGRAPH: ParagraphLook = {
  align: "left",
  leftPt: 0,
  rightPt: 0,
  firstLinePt: 0,
  beforePt: 0,
  afterPt: 0,
  line: { rule: "multiple", amount: 1 },
  run: PLAIN_RUN,
};

/** The named looks of a document. */
export interface Looks {
  /** What a paragraph's own properties (`w:pPr`) make of its style. */
  readonly paragraph: (properties: XmlNode | undefined) => ParagraphLook;
  /** What a run's own properties (`w:rPr`) make of its paragraph's look. */
  readonly run: (properties: XmlNode | undefined, paragraph: ParagraphLook) => RunLook;
}

/** Reads the styles of a document (`w:styles`). */
export function readLooks(styles: XmlNode): Looks {
  const byId = new Map(styles.children.filter(({ name }) => name === "w:style").map((style) => [textAt(style, "w:styleId"), style]));
  const defaults = childOf(styles, "w:docDefaults");
  const base = withParagraph(
    { ...PLAIN_PARAGRAPH, run: withRun(PLAIN_RUN, childOf(childOf(defaults, "w:rPrDefault"), "w:rPr")) },
    childOf(childOf(defaults, "w:pPrDefault"), "w:pPr"),
  );
  const known = new Map<string, ParagraphLook>();

  const lookOf = (id: string): ParagraphLook => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const style = byId.get(id);
    const parentId = textAt(childOf(style, "w:basedOn"));
    const parent = parentId === undefined || !byId.has(parentId) ? base : lookOf(parentId);
    const look = withParagraph({ ...parent, run: withRun(parent.run, childOf(style, "w:rPr")) }, childOf(style, "w:pPr"));
    known.set(id, look);
    return look;
  };
  return {
    paragraph: (properties) => withParagraph(lookOf(textAt(childOf(properties, "w:pStyle")) ?? "Normal"), properties),
    run: (properties, paragraph) => {
      const characterStyle = byId.get(textAt(childOf(properties, "w:rStyle")));
      return withRun(withRun(paragraph.run, childOf(characterStyle, "w:rPr")), properties);
    },
  };
}

function withRun(look: RunLook, properties: XmlNode | undefined): RunLook {
  if (properties === undefined) return look;
  const size = numberAt(childOf(properties, "w:sz"));
  const underline = textAt(childOf(properties, "w:u"));
  const colour = textAt(childOf(properties, "w:color"));
  const place = textAt(childOf(properties, "w:vertAlign"));
  return {
    sizePt: size === undefined ? look.sizePt : size / 2,
    bold: switched(childOf(properties, "w:b"), look.bold),
    italic: switched(childOf(properties, "w:i"), look.italic),
    underlined: underline === undefined ? look.underlined : underline !== "none",
    raised: place === undefined ? look.raised : place === "superscript",
    colour: colour === undefined || colour === "auto" ? look.colour : colour,
  };
}

/** `<w:b/>` switches on, `<w:b w:val="false"/>` off. */
function switched(property: XmlNode | undefined, otherwise: boolean): boolean {
  if (property === undefined) return otherwise;
  return !["false", "0"].includes(textAt(property) ?? "true");
}

const ALIGNMENTS: Readonly<Record<string, ParagraphLook["align"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
};

function withParagraph(look: ParagraphLook, properties: XmlNode | undefined): ParagraphLook {
  if (properties === undefined) return look;
  const spacing = childOf(properties, "w:spacing");
  const indent = childOf(properties, "w:ind");
  const points = (node: XmlNode | undefined, attribute: string, otherwise: number) => {
    const twips = numberAt(node, attribute);
    return twips === undefined ? otherwise : twips / TWIPS_PER_PT;
  };
  const hanging = numberAt(indent, "w:hanging");
  const top = edgeOf(childOf(childOf(properties, "w:pBdr"), "w:top"));
  return {
    ...look,
    align: ALIGNMENTS[textAt(childOf(properties, "w:jc")) ?? ""] ?? look.align,
    leftPt: points(indent, "w:left", look.leftPt),
    rightPt: points(indent, "w:right", look.rightPt),
    firstLinePt: hanging === undefined ? points(indent, "w:firstLine", look.firstLinePt) : -hanging / TWIPS_PER_PT,
    beforePt: points(spacing, "w:before", look.beforePt),
    afterPt: points(spacing, "w:after", look.afterPt),
    line: lineOf(spacing) ?? look.line,
    ...present({ top }),
  };
}

function lineOf(spacing: XmlNode | undefined): ParagraphLook["line"] | undefined {
  const amount = numberAt(spacing, "w:line");
  if (amount === undefined) return undefined;
  return textAt(spacing, "w:lineRule") === "exact"
    ? { rule: "exact", amount: amount / TWIPS_PER_PT }
    : { rule: "multiple", amount: amount / SINGLE_LINE_TWIPS };
}

/** An edge (`w:top` of borders); nothing where it is not drawn. Strokes are written in eighths of a point, gaps in points. */
export function edgeOf(edge: XmlNode | undefined): EdgeLook | undefined {
  const style = textAt(edge);
  if (edge === undefined || style === undefined || style === "none" || style === "nil") return undefined;
  const colour = textAt(edge, "w:color") ?? "auto";
  return {
    strokePt: (numberAt(edge, "w:sz") ?? 4) / 8,
    colour: colour === "auto" ? "000000" : colour,
    gapPt: numberAt(edge, "w:space") ?? 0,
  };
}
