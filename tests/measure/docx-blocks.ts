import {
  alignmentOf,
  bordersOf,
  lastSwitch,
  lineSpacingOf,
  mergedAttributes,
  mmOfTwips,
  type PropertyChain,
  runFormatOf,
} from "./docx-properties.ts";
import { type Piece, readPieces, shownText } from "./docx-runs.ts";
import type { StyleSheet } from "./docx-styles.ts";
import type { MeasuredBlock, MeasuredCell, MeasuredParagraph, MeasuredRow, MeasuredRun, MeasuredTable } from "./measured-docx.ts";
import { childOf, childrenOf, valOf, type XmlElement } from "./xml.ts";

/** What a block inherits from where it stands. */
export interface Surroundings {
  readonly styles: StyleSheet;
  readonly roomMm: number;
  readonly tableStyle?: string | undefined;
}

/** Reads paragraphs and tables in order; content controls are looked through. */
export function readBlocks(parent: XmlElement, around: Surroundings): readonly MeasuredBlock[] {
  return childrenOf(parent).flatMap((child): readonly MeasuredBlock[] => {
    if (child.name === "w:p") return [readParagraph(child, around)];
    if (child.name === "w:tbl") return [readTable(child, around)];
    return ["w:sdt", "w:sdtContent", "w:customXml", "w:ins"].includes(child.name) ? readBlocks(child, around) : [];
  });
}

/** Reads one paragraph with everything that styles and defaults add to it. */
export function readParagraph(element: XmlElement, around: Surroundings): MeasuredParagraph {
  const direct = childOf(element, "w:pPr");
  const styleId = valOf(direct, "w:pStyle");
  const pieces = readPieces(element);
  const runs = pieces.flatMap((piece) => (piece.kind === "text" ? [readRun(piece, styleId, around)] : []));
  return {
    kind: "paragraph",
    text: runs.map((run) => run.text).join(""),
    runs,
    styleId,
    ...paragraphFormatOf(paragraphChain(direct, styleId, around)),
    fields: pieces.flatMap((piece) => (piece.kind === "field" ? [readRun(piece, styleId, around)] : [])),
    footnoteIds: pieces.flatMap((piece) => (piece.kind === "footnote" ? [piece.id] : [])),
    chartIds: pieces.flatMap((piece) => (piece.kind === "chart" ? [piece.id] : [])),
    breaksPage: pieces.some((piece) => piece.kind === "pageBreak"),
    boxed: pieces.flatMap((piece) => (piece.kind === "box" ? readBlocks(piece.content, around) : [])),
    roomMm: around.roomMm,
  };
}

function paragraphChain(direct: XmlElement | undefined, styleId: string | undefined, around: Surroundings): PropertyChain {
  const { styles, tableStyle } = around;
  const byTable = tableStyle === undefined ? [] : styles.chainOf("table", tableStyle, "w:pPr");
  return [styles.paragraphDefaults, ...byTable, ...styles.chainOf("paragraph", styleId, "w:pPr"), direct];
}

function paragraphFormatOf(chain: PropertyChain) {
  const spacing = mergedAttributes(chain, "w:spacing");
  const indent = mergedAttributes(chain, "w:ind");
  const outline = chain.map((properties) => valOf(properties, "w:outlineLvl")).findLast((level) => level !== undefined);
  const hanging = indent["w:hanging"];
  return {
    alignment: alignmentOf(chain.map((properties) => valOf(properties, "w:jc")).findLast((jc) => jc !== undefined)),
    beforePt: Number(spacing["w:before"] ?? 0) / 20,
    afterPt: Number(spacing["w:after"] ?? 0) / 20,
    line: lineSpacingOf(spacing),
    leftMm: mmOfTwips(indent["w:left"] ?? indent["w:start"]),
    rightMm: mmOfTwips(indent["w:right"] ?? indent["w:end"]),
    firstLineMm: hanging === undefined ? mmOfTwips(indent["w:firstLine"]) : -mmOfTwips(hanging),
    keepNext: lastSwitch(chain, "w:keepNext") ?? false,
    keepLines: lastSwitch(chain, "w:keepLines") ?? false,
    pageBreakBefore: lastSwitch(chain, "w:pageBreakBefore") ?? false,
    contextualSpacing: lastSwitch(chain, "w:contextualSpacing") ?? false,
    borders: bordersOf(chain, "w:pBdr"),
    frame: frameOf(chain),
    outlineLevel: outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1,
  };
}

/** Only frames placed by the page's edge are understood; others count as flowing text. */
function frameOf(chain: PropertyChain): MeasuredParagraph["frame"] {
  const frame = mergedAttributes(chain, "w:framePr");
  if (frame["w:vAnchor"] !== "page" || frame["w:y"] === undefined) return undefined;
  return { topMm: mmOfTwips(frame["w:y"]), heightMm: mmOfTwips(frame["w:h"]) };
}

function readRun(piece: Extract<Piece, { run: XmlElement }>, paragraphStyle: string | undefined, around: Surroundings): MeasuredRun {
  const direct = childOf(piece.run, "w:rPr");
  const { styles, tableStyle } = around;
  const byTable = tableStyle === undefined ? [] : styles.chainOf("table", tableStyle, "w:rPr");
  const characterStyle = valOf(direct, "w:rStyle");
  const format = runFormatOf({
    defaults: styles.runDefaults,
    styles: [byTable, styles.chainOf("paragraph", paragraphStyle, "w:rPr"), styles.chainOf("character", characterStyle, "w:rPr")],
    direct,
  });
  return { text: shownText(piece.text, format), ...format };
}

function readTable(element: XmlElement, around: Surroundings): MeasuredTable {
  const properties = childOf(element, "w:tblPr");
  const tableStyle = valOf(properties, "w:tblStyle");
  const chain = [...(tableStyle === undefined ? [] : around.styles.chainOf("table", tableStyle, "w:tblPr")), properties];
  const gridMm = childrenOf(childOf(element, "w:tblGrid"), "w:gridCol").map((column) => mmOfTwips(column.attributes["w:w"]));
  const table = { gridMm, margins: chain, around: { ...around, tableStyle } };
  return {
    kind: "table",
    gridMm,
    indentMm: mmOfTwips(mergedAttributes(chain, "w:tblInd")["w:w"]),
    alignment: alignmentOf(valOf(properties, "w:jc")),
    borders: bordersOf(chain, "w:tblBorders"),
    rows: childrenOf(element, "w:tr").map((row) => readRow(row, table)),
  };
}

interface TableContext {
  readonly gridMm: readonly number[];
  readonly margins: PropertyChain;
  readonly around: Surroundings;
}

function readRow(row: XmlElement, table: TableContext): MeasuredRow {
  const chain = [childOf(row, "w:trPr")];
  const height = mergedAttributes(chain, "w:trHeight")["w:val"];
  const cells: MeasuredCell[] = [];
  childrenOf(row, "w:tc").reduce(
    (column, cell) => {
      const measured = readCell(cell, column, table);
      cells.push(measured);
      return column + measured.span;
    },
    Number(valOf(chain[0], "w:gridBefore") ?? 0),
  );
  return {
    cells,
    isHeader: lastSwitch(chain, "w:tblHeader") ?? false,
    cantSplit: lastSwitch(chain, "w:cantSplit") ?? false,
    heightMm: height === undefined ? undefined : mmOfTwips(height),
  };
}

function readCell(cell: XmlElement, column: number, { gridMm, margins, around }: TableContext): MeasuredCell {
  const properties = childOf(cell, "w:tcPr");
  const span = Number(valOf(properties, "w:gridSpan") ?? 1);
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const widthMm = sum(gridMm.slice(column, column + span));
  const leftMm = cellMarginOf(properties, margins, ["w:left", "w:start"]);
  const rightMm = cellMarginOf(properties, margins, ["w:right", "w:end"]);
  return {
    blocks: readBlocks(cell, { ...around, roomMm: widthMm - leftMm - rightMm }),
    widthMm,
    textStartMm: sum(gridMm.slice(0, column)) + leftMm,
    borders: bordersOf([properties], "w:tcBorders"),
    span,
  };
}

/** Word's own margin is 108 twips where neither cell, table nor table style gives one. */
function cellMarginOf(cell: XmlElement | undefined, table: PropertyChain, sides: readonly string[]): number {
  const places = [...table.map((properties) => childOf(properties, "w:tblCellMar")), childOf(cell, "w:tcMar")];
  const found = places.map((place) => childrenOf(place).find((side) => sides.includes(side.name))?.attributes["w:w"]);
  return mmOfTwips(found.findLast((width) => width !== undefined) ?? "108");
}
