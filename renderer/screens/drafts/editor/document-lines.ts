import type { Block, ChartSeries } from "#core/document/block.ts";
import { labelBlocks } from "#core/document/heading-labels.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { TableRow } from "#core/document/table.ts";
import { appendixHead, appendixNameIn } from "#core/document/wording/index.ts";
import { standardOf } from "#core/standards/index.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { TABLE } from "#renderer/text/editor.ts";

/** A document as lines of plain text, to compare its versions: one line a paragraph, a row of a table, an entry of head and foot. */
export function documentLines(document: OfficialDocument): readonly string[] {
  const { addressees, legalBases, title, body, signature, recipients, appendices } = document;
  const words = wordsIn(document);
  return [
    words(title),
    ...addressees,
    ...legalBases.map(words),
    ...blockLines(document, body, words),
    ...signature.lines.map(({ prefix, text }) => (prefix === undefined ? text : `${prefix}. ${text}`)),
    signature.name,
    ...recipients,
    ...appendices.flatMap(({ title: heading = [], content }, index) => [
      `${appendixHead(document, index).label} ${words(heading)}`.trim(),
      ...blockLines(document, content, words),
    ]),
  ];
}

type Words = (content: readonly Inline[]) => string;

function wordsIn(document: OfficialDocument): Words {
  const known = new Set(document.appendices.map(({ id }) => id));
  const nameOf = appendixNameIn(document);
  const word = (inline: Inline): string => {
    switch (inline.kind) {
      case "text":
        return inline.text;
      case "lineBreak":
        return " ";
      case "footnote":
        return ` [${inline.content.map(words).join(" ")}]`;
      case "appendixRef":
        return known.has(inline.appendixId) ? nameOf(inline.appendixId) : inline.appendixId;
      default:
        return inline.shown;
    }
  };
  const words: Words = (content) => content.map(word).join("");
  return words;
}

function blockLines({ standard, partNumbering }: OfficialDocument, blocks: readonly Block[], words: Words): readonly string[] {
  const labels = labelBlocks(blocks, standardOf(standard).headings, partNumbering);
  return blocks.flatMap((block, index) => linesOfBlock(block, labels[index] === undefined ? "" : `${labels[index]} `, words));
}

function linesOfBlock(block: Block, label: string, words: Words): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${label}${words(block.title)}${block.text === undefined ? "" : ` ${words(block.text)}`}`];
    case "paragraph":
      return [`${label}${words(block.content)}`];
    case "item":
      return [`${block.level === 1 ? "-" : "+"} ${words(block.content)}`];
    case "table":
      return block.rows.map((row) => rowLine(row, words));
    case "chart":
      return [TABLE.chart(block.title), ...block.series.map(seriesLine)];
    case "pageBreak":
      return [];
  }
}

function seriesLine({ name, values }: ChartSeries): string {
  return `${name}: ${values.map((value) => formatNumber(value)).join("; ")}`;
}

function rowLine(row: TableRow, words: Words): string {
  if (row.kind !== "data") return words(row.title);
  return row.cells
    .map((cell) => (cell.kind === "number" ? formatNumber(cell.value) : cell.paragraphs.map(({ content }) => words(content)).join(" ")))
    .join(" | ");
}
