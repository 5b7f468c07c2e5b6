import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { toRoman } from "#core/vietnamese/index.ts";
import { makeReport, type ReportRow } from "../content/report.ts";
import type { PrepareSubject } from "../subject.ts";

/** A filled template: the same text without footnotes, which the free docxtemplater does not write. */
export const prepare: PrepareSubject = (units, template) => {
  const { subject, sections } = makeReport(units);
  const data = {
    subject,
    sections: sections.map(({ title, parts, table }, index) => ({
      label: toRoman(index + 1),
      title,
      parts: parts.map((part, place) => ({
        label: String(place + 1),
        title: part.title,
        paragraphs: part.paragraphs.map(({ before, after }) => before + after),
      })),
      hasTable: table !== undefined,
      rows: table?.map(rowData) ?? [],
    })),
  };
  return () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render(data);
    return document.toUint8Array();
  };
};

function rowData({ task, office, figures, remark }: ReportRow, index: number): Readonly<Record<string, string>> {
  const shown = Object.fromEntries(figures.map((figure, place) => [`figure${place + 1}`, figure.shown]));
  return { number: String(index + 1), task, office, ...shown, remark };
}
