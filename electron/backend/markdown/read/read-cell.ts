import { isBlank } from "#core/document/canonical-inlines.ts";
import type { CellParagraph } from "#core/document/table.ts";
import { type Fragment, readFragment } from "./read-fragment.ts";
import type { Reading } from "./reading.ts";
import { narrativeParagraphs, valueAlone } from "./resolve-tokens.ts";

/**
 * Reads the text of a table cell: paragraphs apart by blank lines; a line that begins with `- ` or `+ ` is a bullet; any other line
 * goes on where the one before stopped. Empty text is an empty cell.
 */
export function readCellParagraphs(cell: Fragment, reading: Reading): readonly CellParagraph[] {
  const value = valueAlone(cell.markup, reading);
  if (value?.kind === "narrative") return narrativeParagraphs(value.text, cell.line, reading);
  if (value?.kind === "absent") return [];
  return paragraphsIn(cell.markup).flatMap(({ text, bullet, row }) => {
    const line = cell.spread ? cell.line + row : cell.line;
    const content = readFragment({ markup: text, line, spread: cell.spread ?? false }, reading);
    if (content.length === 0) {
      if (bullet !== undefined) reading.mistakes.add(line, "Gạch đầu dòng trong ô để trống.", "Viết nội dung sau dấu gạch, hoặc xóa dòng.");
      return [];
    }
    return [bullet === undefined ? { content } : { content, bullet }];
  });
}

interface CellPart {
  readonly text: string;
  readonly bullet?: 1 | 2;
  /** Which line of the cell it begins on, from 0. */
  readonly row: number;
}

function paragraphsIn(text: string): readonly CellPart[] {
  if (!/\n|^[ \t]*[-+](?:[ \t]|$)/.test(text)) return [{ text, row: 0 }];
  const parts: CellPart[] = [];
  const lines = text.split("\n");
  for (const [row, line] of lines.entries()) {
    const [, mark, rest = ""] = /^[ \t]*([-+])(?:[ \t]+(.*))?$/.exec(line) ?? [];
    const last = parts.at(-1);
    const goesOn = last !== undefined && mark === undefined && !isBlank(lines[row - 1] ?? "");
    if (mark !== undefined) parts.push({ text: rest, bullet: mark === "-" ? 1 : 2, row });
    else if (goesOn && !isBlank(line)) parts.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    else if (!isBlank(line)) parts.push({ text: line, row });
  }
  return parts;
}
