import { describe, expect, it } from "vitest";
import type { Block, Chart, ChartSeries, ChartType, Heading, Paragraph } from "#core/document/block.ts";
import type { AppendixRef, CitationRef, Emphasis, Field, Inline } from "#core/document/inline.ts";
import type { Appendix, Marks, OfficialDocument } from "#core/document/official-document.ts";
import type { ColumnGroup, GroupLabelStyle, GroupRow, LeafColumn, NumberCell, Table, TableRow, TextCell } from "#core/document/table.ts";
import { type AuthorityPrefix, STANDARD_IDS } from "#core/standards/index.ts";
import { featuresOf } from "./features-of.ts";
import { GOLDEN_NAMES, readGolden } from "./golden-documents.ts";

/** Every word of a union; the compiler refuses a list that leaves one out, so that a new kind fails here first. */
function every<Word extends string>(what: string, words: Readonly<Record<Word, true>>): readonly string[] {
  return Object.keys(words).map((word) => `${what} ${word}`);
}

/** Every key of the types, of those that carry it in the model. */
type KeyOf<Type> = Extract<Type extends unknown ? keyof Type : never, string>;

const REQUIRED = [
  ...every<Block["kind"]>("block", { heading: true, paragraph: true, item: true, table: true, chart: true, pageBreak: true }),
  ...every<Inline["kind"]>("inline", { text: true, field: true, footnote: true, citation: true, appendixRef: true, lineBreak: true }),
  ...every<TableRow["kind"]>("row", { group: true, data: true, total: true }),
  ...every<KeyOf<Heading>>("heading", { kind: true, level: true, title: true, text: true }),
  ...every<KeyOf<Paragraph>>("paragraph", { kind: true, level: true, align: true, content: true }),
  ...every<KeyOf<Chart>>("chart", { kind: true, type: true, title: true, unit: true, decimals: true, categories: true, series: true, from: true }),
  ...every<KeyOf<ChartSeries>>("series", { name: true, values: true, facts: true }),
  ...every<ChartType>("chart", { column: true, bar: true, line: true, pie: true }),
  ...every<keyof Emphasis>("text", { bold: true, italic: true }),
  ...every<KeyOf<Field>>("field", { kind: true, shown: true, facts: true, form: true, value: true, bold: true, italic: true }),
  ...every<KeyOf<CitationRef>>("citation", { kind: true, documentId: true, shown: true, bold: true, italic: true }),
  ...every<KeyOf<AppendixRef>>("appendixRef", { kind: true, appendixId: true, bold: true, italic: true }),
  ...every<KeyOf<Table>>("table", {
    kind: true,
    columns: true,
    rows: true,
    unit: true,
    columnNumbers: true,
    groupLabels: true,
    indexRestart: true,
    notes: true,
    from: true,
  }),
  ...every<GroupLabelStyle>("group label", { letter: true, roman: true, arabic: true, dotted: true, none: true }),
  ...every<"group" | "table">("restart", { group: true, table: true }),
  ...every<KeyOf<LeafColumn | ColumnGroup>>("column", {
    label: true,
    holds: true,
    width: true,
    align: true,
    decimals: true,
    summed: true,
    columns: true,
  }),
  ...every<LeafColumn["holds"]>("column of", { text: true, number: true, index: true }),
  ...every<KeyOf<GroupRow>>("group", { kind: true, level: true, title: true, unnumbered: true, sums: true }),
  ...every<KeyOf<TextCell | NumberCell>>("cell", { kind: true, paragraphs: true, span: true, value: true, facts: true }),
  ...every<KeyOf<OfficialDocument>>("document", {
    standard: true,
    kind: true,
    letterhead: true,
    number: true,
    symbol: true,
    place: true,
    date: true,
    title: true,
    addressees: true,
    legalBases: true,
    body: true,
    partNumbering: true,
    closing: true,
    signature: true,
    recipients: true,
    marks: true,
    appendices: true,
  }),
  ...every<KeyOf<OfficialDocument["letterhead"]>>("letterhead", { superior: true, issuer: true, issuerName: true }),
  ...every<KeyOf<Marks>>("marks", {
    secrecy: true,
    urgency: true,
    draft: true,
    circulation: true,
    notForMedia: true,
    drafter: true,
    contact: true,
  }),
  ...every<AuthorityPrefix>("prefix", { TM: true, KT: true, TL: true, TUQ: true, Q: true }),
  ...every<KeyOf<Appendix>>("appendix", { id: true, title: true, note: true, orientation: true, content: true }),
  ...every<Appendix["orientation"]>("appendix", { portrait: true, landscape: true }),
  ...[1, 2, 3, 4, 5, 6].map((level) => `heading level ${level}`),
  ...[1, 2].map((level) => `item level ${level}`),
  ...[1, 2, 3].map((level) => `group level ${level}`),
  ...[0, 1, 2].map((bullet) => `bullet ${bullet}`),
  ...[0, 1, 2].map((count) => `addressees ${count}`),
];

describe("the golden documents", () => {
  const documents = GOLDEN_NAMES.flatMap((name) => STANDARD_IDS.map((standard) => readGolden(name, standard)));

  it("hold together every kind of block, inline and row, and every key of the model", () => {
    const held = new Set(documents.flatMap((document) => [...featuresOf(document)]));
    expect(REQUIRED.filter((feature) => !held.has(feature))).toEqual([]);
  });

  it("hold a draft without number and date, an appendix without title, a công văn, a tờ trình and a báo cáo", () => {
    expect(documents.some(({ number, date }) => number === undefined && date === undefined)).toBe(true);
    expect(documents.flatMap(({ appendices }) => appendices).some(({ title }) => title === undefined)).toBe(true);
    expect(documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["CV", "TTr", "BC"]));
  });
});
