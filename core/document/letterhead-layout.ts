import { standardOf } from "../standards/index.ts";
import type { Standard, TextStyle } from "../standards/standard.ts";
import { balanceLines } from "../typesetting/balance-lines.ts";
import { textWidthMm } from "../typesetting/text-width.ts";
import { upperCase } from "../vietnamese/index.ts";
import type { OfficialDocument } from "./official-document.ts";
import { placeDateLine } from "./wording/index.ts";

/** One printed line of the head with its size. */
export interface LetterheadLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly sizePt: number;
}

/** The two columns of the head, so wide that no line of motto, title, place or date ever wraps. Lengths in millimetres. */
export interface LetterheadLayout {
  readonly leftMm: number;
  readonly gapMm: number;
  readonly rightMm: number;
  readonly superior: readonly LetterheadLine[];
  readonly issuer: readonly LetterheadLine[];
  readonly fixed: readonly LetterheadLine[];
  readonly placeDate: LetterheadLine;
}

/** Spare room beside the longest line, so that rounding in another program cannot wrap it. */
const SPARE_MM = 1;

/** LibreOffice sets every no-break space of a slanted line by itself, about a tenth of an em wider than the font has it. */
const SLANTED_BLANK_MM_PER_PT = (0.1 * 25.4) / 72;

/** The width between the left and right margins of a portrait page, in millimetres. */
export function textWidthOfPage({ page }: Standard): number {
  return page.widthMm.value - page.leftMm.value - page.rightMm.value;
}

/**
 * Plans the head: the right column holds its longest line, the left one gets the rest, and names too long for it are broken evenly.
 * Where the place name is so long that the right column would grow, the smaller sizes the standard allows are tried first.
 */
export function layOutLetterhead(document: OfficialDocument): LetterheadLayout {
  const standard = standardOf(document.standard);
  const { letterhead } = standard;
  const normal = rightLines(document, standard, "normal");
  const right = roomForMm(normal) > letterhead.rightColumnMm.value ? rightLines(document, standard, "smaller") : normal;
  const rightMm = Math.max(letterhead.rightColumnMm.value, roomForMm(right));
  const besideMm = textWidthOfPage(standard) - rightMm;
  // The strip between the columns gives way before the names on the left do.
  const gapMm = Math.min(letterhead.columnGapMm.value, Math.max(0, besideMm - letterhead.rightColumnMm.value));
  const leftMm = besideMm - gapMm;
  const placeDate = right.at(-1) as LetterheadLine;
  return {
    leftMm,
    gapMm,
    rightMm,
    superior: brokenLines(document.letterhead.superior ?? [], letterhead.superior, leftMm),
    issuer: brokenLines(document.letterhead.issuer, letterhead.issuer, leftMm),
    fixed: right.slice(0, -1),
    placeDate,
  };
}

function rightLines(document: OfficialDocument, { letterhead }: Standard, scale: "normal" | "smaller"): readonly LetterheadLine[] {
  const sizeOf = (style: TextStyle, smallerPt: number | undefined) =>
    scale === "smaller" ? (smallerPt ?? style.sizePt.value) : style.sizePt.value;
  return [
    ...letterhead.right.map(({ text, style, smallerPt }) => ({ text, style, sizePt: sizeOf(style, smallerPt) })),
    { text: placeDateLine(document), style: letterhead.placeDate, sizePt: sizeOf(letterhead.placeDate, letterhead.placeDate.smallerPt) },
  ];
}

function brokenLines(names: readonly string[], style: TextStyle, roomMm: number): readonly LetterheadLine[] {
  const face = { ...style, sizePt: style.sizePt.value };
  return names
    .flatMap((name) => balanceLines(upperCase(name), roomMm - SPARE_MM, face))
    .map((text) => ({ text, style, sizePt: style.sizePt.value }));
}

/** The ink of a line in millimetres. */
export function widthOfLineMm({ text, style, sizePt }: LetterheadLine): number {
  return textWidthMm(text, { sizePt, bold: style.bold, italic: style.italic });
}

/** What the lines need so that none of them wraps in any program. */
function roomForMm(lines: readonly LetterheadLine[]): number {
  const rooms = lines.map((line) => {
    const blanks = line.style.italic ? line.text.split("\u00a0").length - 1 : 0;
    return widthOfLineMm(line) + blanks * line.sizePt * SLANTED_BLANK_MM_PER_PT;
  });
  return Math.max(...rooms) + SPARE_MM;
}
