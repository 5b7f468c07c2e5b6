import { type EdgeLook, edgeOf, type Looks, type ParagraphLook, type RunLook } from "./page-looks.ts";
import { childOf, descendantOf, numberAt, textAt, type XmlNode } from "./xml-node.ts";

/** Words of one look. A forced line break is a `\n`; the number of the page is asked for when it is known. */
export interface TextPiece {
  readonly kind: "text";
  readonly text: string;
  readonly look: RunLook;
}

interface PageNumberPiece {
  readonly kind: "pageNumber";
  readonly look: RunLook;
}

export interface ChartPiece {
  readonly kind: "chart";
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface ParagraphPart {
  readonly kind: "paragraph";
  readonly look: ParagraphLook;
  readonly pieces: readonly (TextPiece | PageNumberPiece | ChartPiece)[];
}

type Side = "top" | "left" | "bottom" | "right";

/** A cell; lengths in points. */
export interface CellPart {
  /** The first of its columns. */
  readonly column: number;
  readonly columnCount: number;
  /** It goes on a cell of the row above. */
  readonly isContinued: boolean;
  readonly verticalAlign: "top" | "center" | "bottom";
  readonly padding: Readonly<Record<Side, number>>;
  readonly edges: Readonly<Partial<Record<Side, EdgeLook>>>;
  readonly content: readonly PagePart[];
}

export interface RowPart {
  /** As the row asks for it; the page may have made it taller. */
  readonly heightPt: number;
  /** It is repeated on every page. */
  readonly isHead: boolean;
  readonly cells: readonly CellPart[];
}

export interface TablePart {
  readonly kind: "table";
  readonly indentPt: number;
  /** Where its columns begin, and where the last one ends. */
  readonly columnEdgesPt: readonly number[];
  readonly rows: readonly RowPart[];
}

export type PagePart = ParagraphPart | TablePart;

const TWIPS_PER_PT = 20;
/** English Metric Units, in which drawings are measured. */
const EMU_PER_PT = 12_700;

/** Reads paragraphs and tables, which stand in the places layout counts; `noteNumber` is the number of the note they are in. */
export function readParts(nodes: readonly XmlNode[], looks: Looks, noteNumber = ""): readonly PagePart[] {
  return nodes.flatMap((node): readonly PagePart[] => {
    if (node.name === "w:p") return [readParagraph(node, looks, noteNumber)];
    return node.name === "w:tbl" ? [readTable(node, looks)] : [];
  });
}

function readParagraph(node: XmlNode, looks: Looks, noteNumber: string): ParagraphPart {
  const look = looks.paragraph(childOf(node, "w:pPr"));
  const runs = node.children.filter(({ name }) => name === "w:r");
  return { kind: "paragraph", look, pieces: runs.flatMap((run) => readRun(run, looks.run(childOf(run, "w:rPr"), look), noteNumber)) };
}

function readRun(run: XmlNode, look: RunLook, noteNumber: string): ParagraphPart["pieces"] {
  const text = (words: string): TextPiece => ({ kind: "text", text: words, look });
  return run.children.flatMap((child): ParagraphPart["pieces"] => {
    switch (child.name) {
      case "w:t":
        return [text(child.text)];
      case "w:br":
        return [text("\n")];
      case "w:footnoteReference":
        return [text(textAt(child, "w:id") ?? "")];
      case "w:footnoteRef":
        return [text(noteNumber)];
      case "w:instrText":
        return child.text.trim() === "PAGE" ? [{ kind: "pageNumber", look }] : [];
      case "w:drawing":
        return [readChart(child)];
      default:
        return [];
    }
  });
}

function readChart(drawing: XmlNode): ChartPiece {
  const extent = descendantOf(drawing, "wp:extent");
  return {
    kind: "chart",
    widthPt: (numberAt(extent, "cx") ?? 0) / EMU_PER_PT,
    heightPt: (numberAt(extent, "cy") ?? 0) / EMU_PER_PT,
  };
}

/** What the cells of one table share. */
interface TableFrame {
  readonly looks: Looks;
  readonly padding: Readonly<Record<Side, number>>;
  readonly borders: XmlNode | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
}

function readTable(node: XmlNode, looks: Looks): TablePart {
  const properties = childOf(node, "w:tblPr");
  const columns = (childOf(node, "w:tblGrid")?.children ?? []).map((column) => (numberAt(column, "w:w") ?? 0) / TWIPS_PER_PT);
  const rows = node.children.filter(({ name }) => name === "w:tr");
  const frame: TableFrame = {
    looks,
    padding: paddingOf(childOf(properties, "w:tblCellMar"), { top: 0, left: 5.4, bottom: 0, right: 5.4 }),
    borders: childOf(properties, "w:tblBorders"),
    rowCount: rows.length,
    columnCount: columns.length,
  };
  return {
    kind: "table",
    indentPt: (numberAt(childOf(properties, "w:tblInd"), "w:w") ?? 0) / TWIPS_PER_PT,
    columnEdgesPt: edgesOf(columns),
    rows: rows.map((row, index) => readRow(row, index, frame)),
  };
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

function readRow(row: XmlNode, rowIndex: number, frame: TableFrame): RowPart {
  const cells: CellPart[] = [];
  for (const node of row.children) {
    if (node.name !== "w:tc") continue;
    const before = cells.at(-1);
    const column = before === undefined ? 0 : before.column + before.columnCount;
    cells.push(readCell(node, { row: rowIndex, column }, frame));
  }
  const properties = childOf(row, "w:trPr");
  const height = numberAt(childOf(properties, "w:trHeight"));
  return { heightPt: (height ?? 0) / TWIPS_PER_PT, isHead: childOf(properties, "w:tblHeader") !== undefined, cells };
}

function readCell(node: XmlNode, place: { readonly row: number; readonly column: number }, frame: TableFrame): CellPart {
  const properties = childOf(node, "w:tcPr");
  const columnCount = numberAt(childOf(properties, "w:gridSpan")) ?? 1;
  const merge = childOf(properties, "w:vMerge");
  const align = textAt(childOf(properties, "w:vAlign"));
  const own = childOf(properties, "w:tcBorders");
  const isLastColumn = place.column + columnCount >= frame.columnCount;
  const edge = (side: Side, isOuter: boolean) => {
    const inner = side === "top" || side === "bottom" ? "w:insideH" : "w:insideV";
    const found = edgeOf(childOf(own, `w:${side}`) ?? childOf(frame.borders, isOuter ? `w:${side}` : inner));
    return found === undefined ? {} : { [side]: found };
  };
  return {
    column: place.column,
    columnCount,
    isContinued: merge !== undefined && textAt(merge) !== "restart",
    verticalAlign: align === "center" || align === "bottom" ? align : "top",
    padding: paddingOf(childOf(properties, "w:tcMar"), frame.padding),
    edges: {
      ...edge("top", place.row === 0),
      ...edge("bottom", place.row === frame.rowCount - 1),
      ...edge("left", place.column === 0),
      ...edge("right", isLastColumn),
    },
    content: readParts(node.children, frame.looks),
  };
}

function paddingOf(margins: XmlNode | undefined, otherwise: Readonly<Record<Side, number>>): Readonly<Record<Side, number>> {
  const side = (name: Side) => {
    const twips = numberAt(childOf(margins, `w:${name}`), "w:w");
    return twips === undefined ? otherwise[name] : twips / TWIPS_PER_PT;
  };
  return { top: side("top"), left: side("left"), bottom: side("bottom"), right: side("right") };
}
