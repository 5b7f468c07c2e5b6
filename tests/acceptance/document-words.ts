import type { Block } from "#core/document/block.ts";
import type { Footnote, Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { printInlines, textOfRuns } from "#core/document/printed-run.ts";
import { type Column, isColumnGroup, type Table } from "#core/document/table.ts";
import { appendixNameIn } from "#core/document/wording/index.ts";

/** Text as it is found again on a page: no-break spaces as blanks, word joiners gone, one blank between words. */
export function plainText(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "").replace(/ +/g, " ").trim();
}

/** The last four words of the text, without the end mark the writer puts behind them. */
export function lastWordsOf(document: OfficialDocument): string {
  const last = document.body.at(-1);
  const content = last === undefined ? [] : runningTextOf(last);
  const text = textOfRuns(printInlines(content, appendixNameIn(document)));
  return plainText(text)
    .split(" ")
    .slice(-4)
    .join(" ")
    .replace(/[.,;]+$/, "");
}

function runningTextOf(block: Block): readonly Inline[] {
  if (block.kind === "heading") return block.text ?? block.title;
  return block.kind === "paragraph" || block.kind === "item" ? block.content : [];
}

/** The paragraphs of every footnote, in the order they are called. */
export function footnotesOf(document: OfficialDocument): readonly Footnote["content"][] {
  const blocks = [...document.body, ...document.appendices.flatMap(({ content }) => content)];
  return [...document.title, ...document.legalBases.flat(), ...blocks.flatMap(inlinesOf)].flatMap((inline) =>
    inline.kind === "footnote" ? [inline.content] : [],
  );
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === "heading") return [...block.title, ...(block.text ?? [])];
  if (block.kind === "table") return inlinesOfTable(block);
  return runningTextOf(block);
}

function inlinesOfTable({ columns, rows, notes = [] }: Table): readonly Inline[] {
  const cells = rows.flatMap((row) => {
    if (row.kind !== "data") return row.title;
    return row.cells.flatMap((cell) => (cell.kind === "text" ? cell.paragraphs.flatMap(({ content }) => content) : []));
  });
  return [...columns.flatMap(labelsOf), ...cells, ...notes.flat()];
}

function labelsOf(column: Column): readonly Inline[] {
  return isColumnGroup(column) ? [...column.label, ...column.columns.flatMap(labelsOf)] : column.label;
}
