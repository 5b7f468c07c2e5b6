import { breakLines } from "./break-lines.ts";
import { type TextFace, textWidthMm } from "./text-width.ts";

/**
 * Breaks a centred text into as few lines as fit into `roomMm`, and those as even as can be: the narrowest room that needs no more
 * lines. A text that fits stays on one line; breaks stand at blanks, and no word is cut that fits the room.
 */
export function balanceLines(text: string, roomMm: number, face: TextFace): readonly string[] {
  const fewest = breakLines(text, roomMm, face);
  if (fewest.length === 1) return fewest;
  const least = Math.max(textWidthMm(text, face) / fewest.length, widestWordMm(text, face));
  const narrowest = least < roomMm ? narrowestRoom(text, face, fewest.length, [least, roomMm]) : roomMm;
  return breakLines(text, narrowest, face);
}

/** Halves the interval until it is finer than any letter; the upper end always fits. */
function narrowestRoom(text: string, face: TextFace, lines: number, [least, most]: readonly [number, number]): number {
  if (most - least < 0.5) return most;
  const middle = (least + most) / 2;
  return breakLines(text, middle, face).length <= lines
    ? narrowestRoom(text, face, lines, [least, middle])
    : narrowestRoom(text, face, lines, [middle, most]);
}

function widestWordMm(text: string, face: TextFace): number {
  return Math.max(...text.split(/[ \n]+/).map((word) => textWidthMm(word, face)));
}
