import { canonicalInlines } from "../document/canonical-inlines.ts";
import type { Inline } from "../document/inline.ts";
import type { Cell, CellParagraph, LeafColumn } from "../document/table.ts";
import { parsePlainDate } from "../plain-date.ts";
import { parsePeriod, periodLabel } from "../planning/index.ts";
import { formatSlashDate, lowerInitial, upperInitial } from "../vietnamese/index.ts";
import { type Fact, isFact } from "./fact.ts";
import { type Figure, figureOf } from "./figure.ts";
import { fieldOf } from "./figure-field.ts";
import { narrativeParts } from "./narrative.ts";
import { FIELDS_OF } from "./prepare-data.ts";
import { TemplateMistake } from "./template-mistake.ts";
import { type BindWords, inlineOfPiece } from "./word-piece.ts";

/** A row of a data source: an indicator, a task, a project or a document. */
export type SourceRow = object;

/** Fields made from others: what stands in the printed appendices of results. */
const MADE: Readonly<Record<string, (row: SourceRow) => readonly (string | Figure)[]>> = {
  name: (row) => nameOf(row),
  figure: (row) => shown("figure", read(row, "result")),
  time: (row) => timeOf(read(row, "result")),
  fraction: (row) => shown("fraction", read(row, "result")),
  percent: (row) => shown("percent", read(row, "result")),
  target: (row) => shown("target", read(row, "target")),
  assessment: (row) => assessmentOf(row),
  statement: (row) => statementOf(row),
};

/** The fields a column, condition or group may name for a source; `index` counts the rows. */
export function fieldsOfSource(source: string): readonly string[] {
  const fields = FIELDS_OF[source] ?? [];
  return source === "indicators"
    ? ["index", ...fields, "fraction", "percent", "figure", "time", "assessment", "account", "statement"]
    : ["index", ...fields];
}

/** The text of a field, for conditions and groups; empty where nothing is known. */
export function textOfField(row: SourceRow, field: string): string {
  return piecesOf(row, field)
    .map((piece) => (typeof piece === "string" ? piece : piece.shown))
    .join("");
}

/** The fact in a field; undefined where the field holds none. */
export function factOfField(row: SourceRow, field: string): Fact | undefined {
  const value = read(row, field);
  return isFact(value) ? value : undefined;
}

/** What a field counts as where the column does not say: money is numbers. */
export function holdsOf(field: string): LeafColumn["holds"] {
  if (field === "index") return "index";
  return ["total", "budget", "disbursed", "count"].includes(field) ? "number" : "text";
}

/** What a column prints of each row. */
export interface CellRequest {
  readonly field: string;
  readonly holds: LeafColumn["holds"];
  readonly upperInitial?: boolean | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** The cell of a field. What is not known is an empty cell; a figure keeps its fact, in the words of the office too. */
export function cellOfField(row: SourceRow, { field, holds, upperInitial: hasCapital, words }: CellRequest, bind: BindWords): Cell {
  const fact = read(row, field);
  if (holds === "number" && isFact(fact) && fact.value) return { kind: "number", value: fact.value, facts: [fact.ref] };
  if (field === "account") return { kind: "text", paragraphs: accountOf(row, bind) };
  const pieces = hasCapital ? capitalised(row, field) : piecesOf(row, field);
  return { kind: "text", paragraphs: paragraphsOf(words === undefined ? pieces : inWords(pieces, words), bind) };
}

/** A target is shown anew with its capital; other figures stand as they are. */
function capitalised(row: SourceRow, field: string): readonly (string | Figure)[] {
  if (field === "target") return shown("target:upper_initial", read(row, "target"));
  const [first, ...rest] = piecesOf(row, field);
  return typeof first === "string" ? [upperInitial(first), ...rest] : piecesOf(row, field);
}

function inWords(pieces: readonly (string | Figure)[], words: Readonly<Record<string, string>>): readonly (string | Figure)[] {
  return pieces.map((piece) => (typeof piece === "string" && Object.hasOwn(words, piece) ? (words[piece] ?? piece) : piece));
}

/**
 * What became of an indicator, in the words of the office after the verdict: `ĐẠT: 100% hồ sơ …`. Where the target has further conditions, each
 * paragraph speaks of one, in their order, and has its verdict: `CHƯA ĐẠT về tỷ lệ giao dịch: …`. Without words as `assessment`.
 */
function accountOf(row: SourceRow, bind: BindWords): readonly CellParagraph[] {
  const narrative = read(row, "narrative");
  if (typeof narrative !== "string" || narrative.trim() === "") return paragraphsOf(assessmentOf(row), bind);
  const conditions = read(row, "conditions");
  const verdicts: readonly unknown[] = Array.isArray(conditions) ? conditions.map((one: object) => read(one, "verdict")) : [];
  const [spoken, joint] = verdicts.length > 0 ? [verdicts, " về "] : [[read(row, "verdict")], ": "];
  return narrativeParts(narrative).flatMap(({ text, ...bullet }, index) => {
    const [verdict] = shown("plain", spoken[index]);
    const opening: readonly Inline[] =
      verdict === undefined
        ? []
        : [
            { ...fieldOf(verdict), bold: true },
            { kind: "text", text: joint },
          ];
    const said = bind(opening.length > 0 || index > 0 ? text : upperInitial(text)).map(inlineOfPiece);
    return written([...opening, ...said]).map((content) => ({ content, ...bullet }));
  });
}

function paragraphsOf(pieces: readonly (string | Figure)[], bind: BindWords): readonly CellParagraph[] {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === "string") {
    const parts = only.includes("\n") ? narrativeParts(only) : [{ text: only }];
    return parts.flatMap(({ text, ...bullet }) => written(bind(text).map(inlineOfPiece)).map((content) => ({ content, ...bullet })));
  }
  return written(pieces.map((piece): Inline => (typeof piece === "string" ? { kind: "text", text: piece } : fieldOf(piece)))).map(
    (content) => ({ content }),
  );
}

/** The content in canonical form; nothing where it says nothing. */
function written(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const canonical = canonicalInlines(content);
  return canonical.length === 0 ? [] : [canonical];
}

function piecesOf(row: SourceRow, field: string): readonly (string | Figure)[] {
  const made = Object.hasOwn(MADE, field) ? MADE[field] : undefined;
  if (made !== undefined) return made(row);
  const value = read(row, field);
  if (isFact(value)) return shown("plain", value);
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.join("; ")];
  if (typeof value === "object" || value === undefined) return [];
  const day = typeof value === "string" ? parsePlainDate(value) : undefined;
  return [day === undefined ? String(value) : formatSlashDate(day)];
}

function read(row: SourceRow, field: string): unknown {
  return Object.hasOwn(row, field) ? (row as Readonly<Record<string, unknown>>)[field] : undefined;
}

/** A fact in a form; nothing where it is not known or cannot be shown so, for a table leaves such a cell empty. */
function shown(form: string, fact: unknown): readonly Figure[] {
  if (!isFact(fact)) return [];
  try {
    return [figureOf(form, [fact])];
  } catch (error) {
    if (error instanceof TemplateMistake) return [];
    throw error;
  }
}

/** `ĐẠT: 100% (33/33 cơ quan)`: verdict, figure and fraction, as far as they are known. */
function assessmentOf(row: SourceRow): readonly (string | Figure)[] {
  const result = read(row, "result");
  const verdict = shown("plain", read(row, "verdict"));
  const figure = shown("with_unit", result);
  const fraction = shown("fraction", result);
  const isWords = isFact(result) && Boolean(result.text);
  const isEstimate = isFact(result) && result.isEstimate === true;
  return [
    ...verdict,
    ...(verdict.length > 0 && figure.length > 0 ? [": "] : []),
    ...(figure.length > 0 && !isWords && isEstimate ? [verdict.length > 0 ? "ước " : "Ước "] : []),
    ...figure,
    ...(fraction.length > 0 ? [" (", ...fraction, ...countedUnit(row, result), ")"] : []),
  ];
}

/** What the fraction counts, where the indicator says it in a unit other than percent. */
function countedUnit(row: SourceRow, result: unknown): readonly string[] {
  const unit = read(row, "unit") ?? (result as Fact).unit;
  return typeof unit === "string" && unit !== "%" && unit !== "" ? [` ${unit}`] : [];
}

/** The target as a sentence of the plan, else made: `Tỷ trọng kinh tế số đạt 15% GDP.`; of an indicator without target its name. */
function statementOf(row: SourceRow): readonly (string | Figure)[] {
  const wanted = read(row, "target");
  const [target] = shown("target", wanted);
  const own = read(row, "statement");
  if (typeof own === "string" && own !== "") return [own];
  const name = textOfField(row, "name");
  if (target === undefined) return [name];
  return [name, verbBefore(wanted), target, "."];
}

/** What is only part of another indicator says so. */
function nameOf(row: SourceRow): readonly string[] {
  const name = read(row, "name");
  if (typeof name !== "string") return [];
  return [read(row, "partOf") ? `Trong đó: ${lowerInitial(name)}` : name];
}

/** When the figure is of: `2024`, `2019 - 2024`, `quý I năm 2023`. */
function timeOf(result: unknown): readonly string[] {
  const period = isFact(result) && result.period ? parsePeriod(result.period) : undefined;
  return period === undefined ? [] : [periodLabel(period).replace(/^(?:năm|giai đoạn) /, "")];
}

/** Targets in words follow a colon, and a bare figure what is done with it: `hoàn thành`, `tối thiểu 30%`, `80%`. */
function verbBefore(target: unknown): string {
  if (!isFact(target) || target.text) return ": ";
  return target.qualifier ? " " : " đạt ";
}
