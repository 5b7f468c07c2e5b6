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
const ADVANCES: Readonly<Record<FontFace, ReadonlyMap<string, number>>> = advancesByFace();

/**
 * The width in millimetres of one line of text in Times New Roman: the sum of the advances of its letters. Decomposed letters count
 * as their composed form; a character the font lacks counts as one em, because too wide is the safe side.
 */
export function textWidthMm(text: string, face: TextFace): number {
  return [...text.normalize("NFC")].reduce((sum, letter) => sum + letterWidthMm(letter, face), 0);
}

/** The width in millimetres of a single letter (one code point). */
export function letterWidthMm(letter: string, face: TextFace): number {
  const units = ADVANCES[faceOf(face)].get(letter) ?? unknownAdvance(letter);
  return (units * face.sizePt) / UNITS_PER_EM / POINTS_PER_MM;
}

function faceOf({ bold, italic }: TextFace): FontFace {
  if (bold) return italic ? "boldItalic" : "bold";
  return italic ? "italic" : "regular";
}

/** Combining marks, U+2060 and control characters take no room of their own. */
function unknownAdvance(letter: string): number {
  return /^[\p{Mn}\p{Cf}\p{Cc}]$/u.test(letter) ? 0 : UNITS_PER_EM;
}

function advancesByFace(): Readonly<Record<FontFace, ReadonlyMap<string, number>>> {
  const maps = FACES.map((face) => [
    face,
    new Map(FONT_ADVANCES[face].flatMap(([width, letters]) => [...letters].map((letter) => [letter, width]))),
  ]);
  return Object.fromEntries(maps) as Record<FontFace, ReadonlyMap<string, number>>;
}
