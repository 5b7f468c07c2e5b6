import { FONT_ADVANCES, type FontFace, UNITS_PER_EM } from "./font-advances.ts";

/** How a piece of text is set: Times New Roman, its size in points and its face. */
export interface TextFace {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Points to a millimetre: an inch is 72 points and 25.4 mm. */
const POINTS_PER_MM = 72 / 25.4;

const FACES = ["regular", "bold", "italic", "boldItalic"] as const satisfies readonly FontFace[];

/** Text without a combining mark or a letter that is composed of others: U+0300 is the first mark. */
const BELOW_MARKS = /^[\0-\u02ff]*$/;

/** Stands for a character the font lacks. */
const UNKNOWN = -1;

/** Advances by code unit: long tables are measured letter by letter, and looking each up by its text takes several times as long. */
const ADVANCES: Readonly<Record<FontFace, Int16Array>> = advancesByFace();

/**
 * The width in millimetres of one line of text in Times New Roman: the sum of the advances of its letters. Decomposed letters count
 * as their composed form; a character the font lacks counts as one em, because too wide is the safe side.
 */
export function textWidthMm(text: string, face: TextFace): number {
  // Nothing below the combining marks changes when composed; figures, of which long tables are full, are spared the call.
  const composed = BELOW_MARKS.test(text) ? text : text.normalize("NFC");
  const widthOf = letterWidths(face);
  let width = 0;
  for (let offset = 0; offset < composed.length; offset += 1) {
    const codePoint = composed.codePointAt(offset) as number;
    width += widthOf(codePoint);
    if (codePoint > 0xffff) offset += 1;
  }
  return width;
}

/** Gives the widths in millimetres of single letters (code points) in one face. */
export function letterWidths(face: TextFace): (codePoint: number) => number {
  const advances = ADVANCES[faceOf(face)];
  return (codePoint) => {
    const known = advances[codePoint] ?? UNKNOWN;
    const units = known === UNKNOWN ? unknownAdvance(codePoint) : known;
    return (units * face.sizePt) / UNITS_PER_EM / POINTS_PER_MM;
  };
}

function faceOf({ bold, italic }: TextFace): FontFace {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

/** Combining marks, U+2060 and control characters take no room of their own. */
function unknownAdvance(codePoint: number): number {
  return /^[\p{Mn}\p{Cf}\p{Cc}]$/u.test(String.fromCodePoint(codePoint)) ? 0 : UNITS_PER_EM;
}

function advancesByFace(): Readonly<Record<FontFace, Int16Array>> {
  return Object.fromEntries(FACES.map((face) => [face, advancesOf(face)])) as Record<FontFace, Int16Array>;
}

function advancesOf(face: FontFace): Int16Array {
  const known = FONT_ADVANCES[face].flatMap(([width, letters]) => [...letters].map((letter) => [letter.charCodeAt(0), width] as const));
  const advances = new Int16Array(Math.max(...known.map(([code]) => code)) + 1).fill(UNKNOWN);
  for (const [code, width] of known) advances[code] = width;
  return advances;
}
