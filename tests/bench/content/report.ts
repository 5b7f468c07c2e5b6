import { type Figure, figure } from "./figures.ts";
import { deed, office, sentence, sentences } from "./sentences.ts";

/** A paragraph, with a footnote after its first sentences where `note` is there. */
export interface ReportParagraph {
  readonly before: string;
  readonly note?: string;
  readonly after: string;
}

/** A row of a table without its running number: two cells of words, four figures, one of words. */
export interface ReportRow {
  readonly task: string;
  readonly office: string;
  readonly figures: readonly Figure[];
  readonly remark: string;
}

export interface ReportPart {
  readonly title: string;
  readonly paragraphs: readonly ReportParagraph[];
}

export interface ReportSection {
  readonly title: string;
  readonly parts: readonly ReportPart[];
  readonly table?: readonly ReportRow[];
}

/** What every subject writes: nothing in it belongs to a library. */
export interface Report {
  readonly subject: string;
  readonly sections: readonly ReportSection[];
}

/** The header of every table of a report, running number included. */
export const REPORT_COLUMNS = ["TT", "Nội dung", "Đơn vị", "Kế hoạch", "Quý I", "Quý II", "Quý III", "Ghi chú"] as const;

const SECTIONS_PER_UNIT = 20;
const PARTS_PER_SECTION = 2;
const PARAGRAPHS_PER_PART = 5;
const ROWS_PER_TABLE = 100;

/** 40 of the 200 paragraphs of a unit bear a footnote. */
const PARAGRAPHS_PER_NOTE = 5;

/** The sections of a unit (from 0) that end in a table. */
const SECTIONS_WITH_TABLE: readonly number[] = [2, 8, 14];

/**
 * A report; one unit has about 60 pages as our writer sets it, 40 footnotes and three tables of 100 rows and 8 columns. A fraction of a unit
 * gives fewer sections.
 */
export function makeReport(units: number): Report {
  const count = Math.max(1, Math.round(SECTIONS_PER_UNIT * units));
  return {
    subject: "Kết quả thực hiện nhiệm vụ ba quý và việc cần làm đến cuối năm",
    sections: Array.from({ length: count }, (_, index) => makeSection(index)),
  };
}

function makeSection(section: number): ReportSection {
  const hasTable = SECTIONS_WITH_TABLE.includes(section % SECTIONS_PER_UNIT);
  return {
    title: deed(section * 7 + 1),
    parts: Array.from({ length: PARTS_PER_SECTION }, (_, index) => makePart(section * PARTS_PER_SECTION + index)),
    ...(hasTable ? { table: Array.from({ length: ROWS_PER_TABLE }, (_, row) => makeRow(section * ROWS_PER_TABLE + row)) } : {}),
  };
}

function makePart(part: number): ReportPart {
  return {
    title: deed(part * 5 + 2),
    paragraphs: Array.from({ length: PARAGRAPHS_PER_PART }, (_, index) => makeParagraph(part * PARAGRAPHS_PER_PART + index)),
  };
}

function makeParagraph(paragraph: number): ReportParagraph {
  const hasNote = paragraph % PARAGRAPHS_PER_NOTE === 0;
  return {
    before: sentences(paragraph * 2, 2),
    ...(hasNote ? { note: sentence(paragraph + 100_000) } : {}),
    after: ` ${sentences(paragraph * 2 + 1, 1)}`,
  };
}

function makeRow(row: number): ReportRow {
  return {
    task: deed(row),
    office: office(row),
    figures: [figure(row, 3, 0), figure(row, 5, 0), figure(row, 7, 0), figure(row, 11, 1)],
    remark: row % 3 === 0 ? "Theo dõi tiếp" : "",
  };
}
