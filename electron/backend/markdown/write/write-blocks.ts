import type { Block, Chart, Heading, ListItem, Paragraph } from "#core/document/block.ts";
import { escapeLineStart } from "./escape-text.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import { writeFence } from "./write-fence.ts";
import { writeFigure } from "./write-figure.ts";
import { writeInlines } from "./write-inline.ts";
import { writeTable } from "./write-table.ts";
import { oneLine } from "./write-yaml.ts";

/** Writes blocks with a blank line between them; bullets stand line under line, the second level indented under the first. */
export function writeBlocks(blocks: readonly Block[], notes: NoteNumbers): string {
  return blocks.reduce((written, block, index) => {
    const gap = index === 0 ? "" : block.kind === "item" && blocks[index - 1]?.kind === "item" ? "\n" : "\n\n";
    const indent = block.kind === "item" && block.level === 2 && isUnderFirstLevel(blocks, index) ? "  " : "";
    return written + gap + indent + writeBlock(block, notes);
  }, "");
}

function isUnderFirstLevel(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1];
  return above?.kind === "item" && (above.level === 1 || isUnderFirstLevel(blocks, index - 1));
}

function writeBlock(block: Block, notes: NoteNumbers): string {
  switch (block.kind) {
    case "heading":
      return writeHeading(block, notes);
    case "paragraph":
      return writeParagraph(block, notes);
    case "item":
      return writeItem(block, notes);
    case "table":
      return writeTable(block, notes);
    case "chart":
      return writeChart(block);
    case "pageBreak":
      return "::page-break";
  }
}

function writeHeading({ level, title, text }: Heading, notes: NoteNumbers): string {
  const written = writeInlines(title, { breaks: "word" }, notes);
  const runIn = text === undefined ? "" : ` :text ${writeInlines(text, { breaks: "word" }, notes)}`;
  return `${"#".repeat(level)} ${closedSafely(written + runIn)}`;
}

/** Hash marks at the end of a heading line would be dropped. */
function closedSafely(line: string): string {
  return line.replace(/(^|[ \t])(#+)$/, "$1\\$2");
}

function writeParagraph({ level, align, content }: Paragraph, notes: NoteNumbers): string {
  if (align === "center") return `::center[${writeInlines(content, { breaks: "word", inLabel: true }, notes)}]`;
  if (level !== undefined) return `${"#".repeat(level)} ${closedSafely(`:text ${writeInlines(content, { breaks: "word" }, notes)}`)}`;
  return escapeLineStart(writeInlines(content, { breaks: "line" }, notes));
}

function writeItem({ level, content }: ListItem, notes: NoteNumbers): string {
  return `${level === 1 ? "-" : "+"} ${escapeLineStart(writeInlines(content, { breaks: "word" }, notes))}`;
}

function writeChart({ type, title, unit, decimals, categories, series, from }: Chart): string {
  return writeFence("chart", {
    type,
    title,
    unit,
    decimals: decimals,
    categories: oneLine(categories),
    series: series.map(({ name, values, facts }) =>
      oneLine({ name, values: values.map((value) => writeFigure(value, decimals)), f: facts?.map((refs) => refs.join(" ")) }),
    ),
    from: from && { query: from.query, rows: oneLine(from.rows) },
  });
}
