import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  type IPropertiesOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { REPORT_COLUMNS } from "../content/report.ts";

/** The document around the content, as a careful user of docx would set it up: named styles, head, title, signature. */
export function reportDocument(subject: string, body: readonly FileChild[], footnotes: IPropertiesOptions["footnotes"] = {}): Document {
  const bold = (text: string) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] });
  const head = borderless([
    [bold("ỦY BAN NHÂN DÂN TỈNH"), bold("VĂN PHÒNG"), centred("Số: 215/BC-VP")],
    [bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), bold("Độc lập - Tự do - Hạnh phúc"), centred("Mỹ Tho, ngày 15 tháng 10 năm 2025")],
  ]);
  const foot = borderless([
    [new Paragraph("Nơi nhận:"), new Paragraph("- Như trên;"), new Paragraph("- Lưu: VT.")],
    [bold("CHÁNH VĂN PHÒNG"), bold("Nguyễn Văn Mẫu")],
  ]);
  const margin = { top: 20, bottom: 20, left: 30, right: 15 };
  return new Document({
    styles: STYLES,
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: Object.fromEntries(Object.entries(margin).map(([side, mm]) => [side, convertMillimetersToTwip(mm)])),
          },
        },
        children: [head, bold("BÁO CÁO"), bold(subject), ...body, foot],
      },
    ],
  });
}

const STYLES = {
  default: {
    document: { run: { font: "Times New Roman", size: 28 } },
    heading1: { run: { bold: true, size: 28 }, paragraph: { spacing: { before: 120 }, indent: { firstLine: 567 } } },
    heading2: { run: { bold: true, size: 28 }, paragraph: { spacing: { before: 120 }, indent: { firstLine: 567 } } },
  },
  paragraphStyles: [
    {
      id: "Running",
      name: "Running",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 120, line: 276 }, indent: { firstLine: 567 } },
    },
    { id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 24 } },
  ],
};

/** A heading of the first or second level. */
export function heading(level: 1 | 2, text: string): Paragraph {
  return new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 });
}

/** A paragraph of running text. */
export function running(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: "Running", children });
}

const WIDTHS = [430, 2680, 1600, 860, 750, 750, 860, 1070] as const;
const ALIGNMENTS = [
  AlignmentType.CENTER,
  AlignmentType.LEFT,
  AlignmentType.LEFT,
  AlignmentType.RIGHT,
  AlignmentType.RIGHT,
  AlignmentType.RIGHT,
  AlignmentType.RIGHT,
  AlignmentType.LEFT,
] as const;

/** A table with lines, its header repeated on every page; each row is the texts of its eight cells. */
export function reportTable(rows: readonly (readonly string[])[]): Table {
  const header = REPORT_COLUMNS.map((label, index) =>
    cell(
      WIDTHS[index] ?? 0,
      new Paragraph({ style: "Cell", alignment: AlignmentType.CENTER, children: [new TextRun({ text: label, bold: true })] }),
    ),
  );
  const body = rows.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        children: texts.map((text, index) =>
          cell(
            WIDTHS[index] ?? 0,
            new Paragraph({ style: "Cell", alignment: ALIGNMENTS[index] ?? AlignmentType.LEFT, children: [new TextRun(text)] }),
          ),
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 9000, type: WidthType.DXA },
    columnWidths: WIDTHS,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...body],
  });
}

function cell(width: number, paragraph: Paragraph): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [paragraph] });
}

function centred(text: string): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType.CENTER });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

function borderless(cells: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ children: cells.map((children) => new TableCell({ children })) })],
  });
}
