import { Packer, TextRun } from "docx";
import { heading, reportDocument, reportTable, running } from "./report-frame.ts";

/** The template for docxtemplater: loops over sections, parts, paragraphs and table rows, in the same styles as the library's document. */
export function makeReportTemplate(): Promise<Uint8Array> {
  const tag = (text: string) => running([new TextRun(text)]);
  const row = ["{#rows}{number}", "{task}", "{office}", "{figure1}", "{figure2}", "{figure3}", "{figure4}", "{remark}{/rows}"];
  const body = [
    tag("{#sections}"),
    heading(1, "{label}. {title}"),
    tag("{#parts}"),
    heading(2, "{label}. {title}"),
    tag("{#paragraphs}"),
    tag("{.}"),
    tag("{/paragraphs}"),
    tag("{/parts}"),
    tag("{#hasTable}"),
    reportTable([row]),
    tag("{/hasTable}"),
    tag("{/sections}"),
  ];
  return Packer.toBuffer(reportDocument("{subject}", body));
}
