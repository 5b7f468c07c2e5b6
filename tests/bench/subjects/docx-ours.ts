import { writeDocx } from "#backend/docx/write-docx.ts";
import type { Block } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Column, Table } from "#core/document/table.ts";
import { parsePlainDate } from "#core/plain-date.ts";
import { makeReport, REPORT_COLUMNS, type Report, type ReportParagraph, type ReportRow, type ReportSection } from "../content/report.ts";
import type { PrepareSubject } from "../subject.ts";

/** Our writer on a report as a document of the model. */
export const prepare: PrepareSubject = (units) => {
  const document = officialReport(makeReport(units));
  return () => writeDocx(document);
};

function officialReport({ subject, sections }: Report): OfficialDocument {
  const date = parsePlainDate("2025-10-15");
  return {
    standard: "state-2020",
    kind: "BC",
    letterhead: { superior: ["ỦY BAN NHÂN DÂN TỈNH"], issuer: ["VĂN PHÒNG"] },
    number: 215,
    symbol: "BC-VP",
    place: "Mỹ Tho",
    ...(date === undefined ? {} : { date }),
    title: plain(subject),
    addressees: [],
    legalBases: [],
    body: sections.flatMap(blocksOf),
    signature: { lines: [{ text: "CHÁNH VĂN PHÒNG" }], name: "Nguyễn Văn Mẫu" },
    recipients: ["Như trên", "Lưu: VT"],
    appendices: [],
  };
}

function blocksOf({ title, parts, table }: ReportSection): readonly Block[] {
  return [
    { kind: "heading", level: 2, title: plain(title) },
    ...parts.flatMap((part): readonly Block[] => [
      { kind: "heading", level: 3, title: plain(part.title) },
      ...part.paragraphs.map((paragraph): Block => ({ kind: "paragraph", content: inlinesOf(paragraph) })),
    ]),
    ...(table === undefined ? [] : [tableOf(table)]),
  ];
}

function inlinesOf({ before, note, after }: ReportParagraph): readonly Inline[] {
  return note === undefined ? plain(before + after) : [...plain(before), { kind: "footnote", content: [plain(note)] }, ...plain(after)];
}

const HOLDS = ["index", "text", "text", "number", "number", "number", "number", "text"] as const;
const WIDTHS = [8, 50, 30, 16, 14, 14, 16, 20] as const;

function tableOf(rows: readonly ReportRow[]): Table {
  const columns = REPORT_COLUMNS.map(
    (label, index): Column => ({ label: plain(label), holds: HOLDS[index] ?? "text", width: WIDTHS[index] ?? 10 }),
  );
  return {
    kind: "table",
    columns,
    rows: rows.map(({ task, office, figures, remark }) => ({
      kind: "data",
      cells: [words(task), words(office), ...figures.map(({ value }) => ({ kind: "number", value }) as const), words(remark)],
    })),
  };
}

function words(text: string) {
  return { kind: "text", paragraphs: text === "" ? [] : [{ content: plain(text) }] } as const;
}
