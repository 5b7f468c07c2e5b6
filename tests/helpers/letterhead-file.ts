import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/** A seal: the smallest picture there is. */
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_EDGES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** One line of a letterhead; each text is a run of its own, as Word splits them. */
export function headLine(...texts: readonly string[]): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: texts.map((text) => new TextRun({ text, bold: true, color: "1F3864" })),
  });
}

/** A table without lines whose cells hold these paragraphs. */
export function sideBySide(...cells: readonly (readonly Paragraph[])[]): Table {
  const width = { size: 100, type: WidthType.PERCENTAGE } as const;
  return new Table({ width, borders: NO_EDGES, rows: [new TableRow({ children: cells.map((children) => new TableCell({ children })) })] });
}

/** A whole letterhead as an office would draw it: picture, colours, margins of its own, header, footer with a link, a note of its own. */
export function fullLetterhead(): Promise<Uint8Array> {
  return letterheadFile({
    header: [new TextRun("Công báo nội bộ của "), new TextRun("{{iss"), new TextRun("uer}}")],
    children: [
      sideBySide(
        [
          headLine("{{sup", "erior}}"),
          headLine("{{", "cơ quan ban hành", "}}"),
          headLine("Số: ", "{{number}}", "/", "{{symbol}}"),
          new Paragraph("{{marks}}"),
        ],
        [headLine("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), headLine("Độc lập - Tự do - Hạnh phúc"), headLine("{{place}}, {{da", "te}}")],
      ),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new ImageRun({ type: "png", data: PICTURE, transformation: { width: 40, height: 40 } })],
      }),
      headLine("{{kind}}"),
      headLine("{{ti", "tle}}"),
      new Paragraph("{{addressees}}"),
      new Paragraph("{{legalBases}}"),
      new Paragraph({ children: [new TextRun("Văn bản này lưu hành theo mẫu của cơ quan"), new FootnoteReferenceRun(1)] }),
      new Paragraph({ children: [new TextRun("{{bo"), new TextRun({ text: "dy", italics: true }), new TextRun("}}")] }),
      sideBySide([new Paragraph("{{recipients}}")], [new Paragraph("{{signature}}")]),
    ],
  });
}

interface LetterheadPieces {
  readonly children: readonly (Paragraph | Table)[];
  readonly header?: readonly ParagraphChild[];
}

/** A Word file with these pieces on a page with wide margins of its own. */
export async function letterheadFile({ children, header = [] }: LetterheadPieces): Promise<Uint8Array> {
  const link = new ExternalHyperlink({ link: "https://tiengiang.example.vn", children: [new TextRun("tiengiang.example.vn")] });
  const file = new Document({
    styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
    footnotes: { 1: { children: [new Paragraph("Mẫu dùng từ năm 2023.")] } },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1000, bottom: 1000, left: 2000, right: 1200 } } },
        headers: { default: new Header({ children: [new Paragraph({ children: [...header] })] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [link] })] }) },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
