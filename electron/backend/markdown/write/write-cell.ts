import type { Cell, CellParagraph, LeafColumn } from "#core/document/table.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import { writeFigure } from "./write-figure.ts";
import { writeInlines } from "./write-inline.ts";
import type { YamlValue } from "./write-yaml.ts";

/** Writes a cell as an entry of a row; `column` is the one it begins in. */
export function writeCell(cell: Cell, column: LeafColumn | undefined, notes: NoteNumbers): YamlValue {
  if (cell.kind === "number") {
    const value = writeFigure(cell.value, column?.decimals);
    return cell.facts === undefined ? value : { value, f: cell.facts.join(" ") };
  }
  const text = writeCellText(cell.paragraphs, notes);
  const isWordsAmongFigures = column?.holds === "number" && text !== "";
  return cell.span === undefined && !isWordsAmongFigures ? text : { text, span: cell.span };
}

/** Paragraphs apart by a blank line, bullets a line each. */
function writeCellText(paragraphs: readonly CellParagraph[], notes: NoteNumbers): string {
  return paragraphs.reduce((written, { content, bullet }, index) => {
    const gap = index === 0 ? "" : bullet === undefined ? "\n\n" : "\n";
    return written + gap + mark(bullet) + escapedStart(writeInlines(content, { breaks: "word" }, notes), bullet);
  }, "");
}

function mark(bullet: CellParagraph["bullet"]): string {
  if (bullet === undefined) return "";
  return bullet === 1 ? "- " : "+ ";
}

function escapedStart(source: string, bullet: CellParagraph["bullet"]): string {
  return bullet === undefined && /^[-+](?:[ \t]|$)/.test(source) ? `\\${source}` : source;
}
