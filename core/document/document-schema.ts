import { z } from "zod";
import { type Decimal, parseDecimal } from "../decimal.ts";
import { type PlainDate, parsePlainDate } from "../plain-date.ts";
import { DOCUMENT_KINDS } from "../standards/document-kinds.ts";
import { STANDARD_IDS } from "../standards/standard-id.ts";
import type { Block, Chart, ChartSeries, Heading, ListItem, PageBreak, Paragraph } from "./block.ts";
import type { AppendixRef, CitationRef, Field, Footnote, Inline, LineBreak, Text } from "./inline.ts";
import type { Appendix, AuthorityLine, Letterhead, Marks, OfficialDocument, Signature } from "./official-document.ts";
import type {
  CellParagraph,
  Column,
  ColumnGroup,
  DataRow,
  GroupRow,
  LeafColumn,
  NumberCell,
  RowSource,
  Table,
  TextCell,
  TotalRow,
} from "./table.ts";

/**
 * An object with exactly these keys. Every key of the interface must be given, also an optional one, so that a key added to the
 * model cannot be forgotten here; `satisfies` at the place of use checks what the keys hold.
 */
function strictly<Model extends object>() {
  return <const Shape extends { readonly [Key in keyof Model]-?: z.ZodType }>(shape: Shape) => z.strictObject(shape);
}

const decimal = z.custom<Decimal>((value) => typeof value === "string" && parseDecimal(value) === value, "decimal");
const plainDate = z.custom<PlainDate>((value) => typeof value === "string" && parsePlainDate(value) !== undefined, "date");
const yes = z.literal(true);
const emphasis = { bold: yes.exactOptional(), italic: yes.exactOptional() };

const text = strictly<Text>()({ kind: z.literal("text"), text: z.string(), ...emphasis }) satisfies z.ZodType<Text>;
const field = strictly<Field>()({
  kind: z.literal("field"),
  shown: z.string(),
  facts: z.array(z.string()),
  value: decimal.exactOptional(),
  form: z.string().exactOptional(),
  ...emphasis,
}) satisfies z.ZodType<Field>;
const footnote = strictly<Footnote>()({
  kind: z.literal("footnote"),
  content: z.array(z.array(z.lazy(() => inline))),
}) satisfies z.ZodType<Footnote>;
const citation = strictly<CitationRef>()({
  kind: z.literal("citation"),
  documentId: z.string(),
  shown: z.string(),
  ...emphasis,
}) satisfies z.ZodType<CitationRef>;
const appendixRef = strictly<AppendixRef>()({
  kind: z.literal("appendixRef"),
  appendixId: z.string(),
  ...emphasis,
}) satisfies z.ZodType<AppendixRef>;
const lineBreak = strictly<LineBreak>()({ kind: z.literal("lineBreak") }) satisfies z.ZodType<LineBreak>;
const inline: z.ZodType<Inline> = z.discriminatedUnion("kind", [text, field, footnote, citation, appendixRef, lineBreak]);
const content = z.array(inline);

const leafColumn = strictly<LeafColumn>()({
  label: content,
  holds: z.enum(["text", "number", "index"]),
  width: z.number().exactOptional(),
  align: z.enum(["left", "center", "right", "justify"]).exactOptional(),
  decimals: z.number().exactOptional(),
  summed: yes.exactOptional(),
}) satisfies z.ZodType<LeafColumn>;
const columnGroup = strictly<ColumnGroup>()({ label: content, columns: z.array(z.lazy(() => column)) }) satisfies z.ZodType<ColumnGroup>;
const column: z.ZodType<Column> = z.union([leafColumn, columnGroup]);
const cellParagraph = strictly<CellParagraph>()({
  content,
  bullet: z.literal([1, 2]).exactOptional(),
}) satisfies z.ZodType<CellParagraph>;
const textCell = strictly<TextCell>()({
  kind: z.literal("text"),
  paragraphs: z.array(cellParagraph),
  span: z.number().exactOptional(),
}) satisfies z.ZodType<TextCell>;
const numberCell = strictly<NumberCell>()({
  kind: z.literal("number"),
  value: decimal,
  facts: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<NumberCell>;
const groupRow = strictly<GroupRow>()({
  kind: z.literal("group"),
  level: z.literal([1, 2, 3]),
  title: content,
  unnumbered: yes.exactOptional(),
  sums: yes.exactOptional(),
}) satisfies z.ZodType<GroupRow>;
const dataRow = strictly<DataRow>()({
  kind: z.literal("data"),
  cells: z.array(z.discriminatedUnion("kind", [textCell, numberCell])),
}) satisfies z.ZodType<DataRow>;
const totalRow = strictly<TotalRow>()({ kind: z.literal("total"), title: content }) satisfies z.ZodType<TotalRow>;
const from = strictly<RowSource>()({ query: z.string(), rows: z.array(z.string()) }) satisfies z.ZodType<RowSource>;
const table = strictly<Table>()({
  kind: z.literal("table"),
  columns: z.array(column),
  rows: z.array(z.discriminatedUnion("kind", [groupRow, dataRow, totalRow])),
  unit: z.string().exactOptional(),
  columnNumbers: yes.exactOptional(),
  groupLabels: z.array(z.enum(["letter", "roman", "arabic", "dotted", "none"])).exactOptional(),
  indexRestart: z.enum(["group", "table"]).exactOptional(),
  notes: z.array(content).exactOptional(),
  from: from.exactOptional(),
}) satisfies z.ZodType<Table>;

const headingLevel = z.literal([1, 2, 3, 4, 5, 6]);
const heading = strictly<Heading>()({
  kind: z.literal("heading"),
  level: headingLevel,
  title: content,
  text: content.exactOptional(),
}) satisfies z.ZodType<Heading>;
const paragraph = strictly<Paragraph>()({
  kind: z.literal("paragraph"),
  level: headingLevel.exactOptional(),
  align: z.literal("center").exactOptional(),
  content,
}) satisfies z.ZodType<Paragraph>;
const listItem = strictly<ListItem>()({ kind: z.literal("item"), level: z.literal([1, 2]), content }) satisfies z.ZodType<ListItem>;
const series = strictly<ChartSeries>()({
  name: z.string(),
  values: z.array(decimal),
  facts: z.array(z.array(z.string())).exactOptional(),
}) satisfies z.ZodType<ChartSeries>;
const chart = strictly<Chart>()({
  kind: z.literal("chart"),
  type: z.enum(["column", "bar", "line", "pie"]),
  title: z.string(),
  unit: z.string().exactOptional(),
  decimals: z.number().exactOptional(),
  categories: z.array(z.string()),
  series: z.array(series),
  from: from.exactOptional(),
}) satisfies z.ZodType<Chart>;
const pageBreak = strictly<PageBreak>()({ kind: z.literal("pageBreak") }) satisfies z.ZodType<PageBreak>;
const blocks = z.array(z.discriminatedUnion("kind", [heading, paragraph, listItem, table, chart, pageBreak]) satisfies z.ZodType<Block>);

const letterhead = strictly<Letterhead>()({
  superior: z.array(z.string()).exactOptional(),
  issuer: z.array(z.string()),
  issuerName: z.string().exactOptional(),
}) satisfies z.ZodType<Letterhead>;
const authorityLine = strictly<AuthorityLine>()({
  prefix: z.enum(["TM", "KT", "TL", "TUQ", "Q"]).exactOptional(),
  text: z.string(),
}) satisfies z.ZodType<AuthorityLine>;
const signature = strictly<Signature>()({ lines: z.array(authorityLine), name: z.string() }) satisfies z.ZodType<Signature>;
const marks = strictly<Marks>()({
  secrecy: z.enum(["Mật", "Tối mật", "Tuyệt mật"]).exactOptional(),
  urgency: z.enum(["Khẩn", "Thượng khẩn", "Hỏa tốc"]).exactOptional(),
  draft: z.number().exactOptional(),
  circulation: z.string().exactOptional(),
  notForMedia: yes.exactOptional(),
  drafter: strictly<NonNullable<Marks["drafter"]>>()({ code: z.string(), copies: z.number() }).exactOptional(),
  contact: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<Marks>;
const appendix = strictly<Appendix>()({
  id: z.string(),
  title: content.exactOptional(),
  note: z.string().exactOptional(),
  orientation: z.enum(["portrait", "landscape"]),
  content: blocks,
}) satisfies z.ZodType<Appendix>;

/** The shape of a document: the interfaces of the model as a schema, unknown keys refused. What must hold besides is `validateDocument`'s. */
export const documentSchema = strictly<OfficialDocument>()({
  standard: z.enum(STANDARD_IDS),
  kind: z.enum(DOCUMENT_KINDS),
  letterhead,
  number: z.number().exactOptional(),
  symbol: z.string(),
  place: z.string(),
  date: plainDate.exactOptional(),
  title: content,
  addressees: z.array(z.string()),
  legalBases: z.array(content),
  body: blocks,
  partNumbering: z.enum(["roman", "words"]).exactOptional(),
  closing: z.string().exactOptional(),
  signature,
  recipients: z.array(z.string()),
  marks: marks.exactOptional(),
  appendices: z.array(appendix),
}) satisfies z.ZodType<OfficialDocument>;
