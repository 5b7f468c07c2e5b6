import { type FileChild, FootnoteReferenceRun, Packer, Paragraph, type Table, TextRun } from "docx";
import { toRoman } from "#core/vietnamese/index.ts";
import { makeReport, type Report, type ReportParagraph, type ReportRow, type ReportSection } from "../content/report.ts";
import type { PrepareSubject } from "../subject.ts";
import { heading, reportDocument, reportTable, running } from "./report-frame.ts";

/** The library our writer stands on, used directly: labels, wording and figures given as ready text. */
export const prepare: PrepareSubject = (units) => {
  const report = makeReport(units);
  return () => write(report);
};

function write({ subject, sections }: Report): Promise<Uint8Array> {
  const notes: string[] = [];
  const body = sections.flatMap((section, index) => sectionOf(section, index, notes));
  const footnotes = Object.fromEntries(notes.map((note, index) => [String(index + 1), { children: [new Paragraph(note)] }]));
  return Packer.toBuffer(reportDocument(subject, body, footnotes));
}

function sectionOf({ title, parts, table }: ReportSection, index: number, notes: string[]): readonly FileChild[] {
  return [
    heading(1, `${toRoman(index + 1)}. ${title}`),
    ...parts.flatMap((part, place) => [
      heading(2, `${place + 1}. ${part.title}`),
      ...part.paragraphs.map((paragraph) => paragraphOf(paragraph, notes)),
    ]),
    ...(table === undefined ? [] : [tableOf(table)]),
  ];
}

function paragraphOf({ before, note, after }: ReportParagraph, notes: string[]): Paragraph {
  if (note === undefined) return running([new TextRun(before + after)]);
  return running([new TextRun(before), new FootnoteReferenceRun(notes.push(note)), new TextRun(after)]);
}

function tableOf(rows: readonly ReportRow[]): Table {
  return reportTable(
    rows.map(({ task, office, figures, remark }, index) => [String(index + 1), task, office, ...figures.map(({ shown }) => shown), remark]),
  );
}
