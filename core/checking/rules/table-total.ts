import { compareDecimals, type Decimal, decimal, decimalPlacesOf, differenceOf, productOf, sumOf } from "../../decimal.ts";
import { type Cell, type Column, type DataRow, isColumnGroup, spanOf, type Table } from "../../document/table.ts";
import { formatNumber, parseNumber } from "../../vietnamese/index.ts";
import type { PlacedTable } from "../read-passages.ts";
import type { Rule, Sighting } from "../rule.ts";
import { wordsOf } from "../words-of.ts";

/** A typed total that is not the sum of its rows. Totals the program prints cannot be wrong. */
export const tableTotal: Rule = {
  id: "table-total",
  severity: "error",
  reason: "A row called “Tổng cộng” is the sum of the others; only tables whose rows all stand on one rank are looked at.",
  check: (_document, { tables }) => tables.flatMap(wrongTotals),
};

const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)$/iu;

/** Columns nobody adds up. */
const NO_SUM = /%|tỷ lệ|tỉ lệ|bình quân|trung bình|điểm|hạng|thứ|đơn giá|mức|ngày|tháng|mã|(?:^|[^\p{L}])(?:năm|tt|stt)(?!\p{L})/iu;

/** Rows within rows: `I`, `A`, `1.1` at the start, or a name that says what part of the row above it is. */
const RANK = /^(?:[IVX]+|[A-ZĐ]|\d+\.\d+|\d+[a-zđ])\.?$/u;
const PART = /^(?:trong đó|gồm|[-+*])/iu;

function wrongTotals({ path, table }: PlacedTable): readonly Sighting[] {
  const rows = table.rows.flatMap((row, index) => (row.kind === "data" ? [{ index, cells: cellsByColumn(row) }] : []));
  const totals = rows.filter(({ cells }) => isTotal(cells));
  const [total] = totals;
  const others = rows.filter((row) => row !== total);
  const isAtEdge = total === rows.at(-1) || total === rows[0];
  if (total === undefined || totals.length > 1 || !isAtEdge || others.length < 2 || others.some(({ cells }) => isRanked(cells))) return [];
  return summableColumns(table).flatMap((column) => {
    const said = figureOf(total.cells[column]);
    const terms = others.map(({ cells }) => figureOf(cells[column]));
    if (said === undefined || said === "none" || terms.includes(undefined)) return [];
    const figures = terms.filter((term): term is Decimal => term !== "none" && term !== undefined);
    const sum = sumOf(figures);
    if (figures.length < 2 || isNear(sum, said, figures)) return [];
    const quote = formatNumber(said);
    const expected = formatNumber(sum);
    const place = { path: `${path}.rows[${total.index}]` };
    return [{ message: `Tổng ghi ${quote} nhưng các dòng cộng lại là ${expected}.`, quote, place, expected }];
  });
}

/** The cell over each column that is no index. */
function cellsByColumn({ cells }: DataRow): readonly (Cell | undefined)[] {
  return cells.flatMap((cell) => [cell, ...Array.from({ length: spanOf(cell) - 1 }, () => undefined)]);
}

function isTotal(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => cell?.kind === "text" && TOTAL.test(textOf(cell)));
}

function isRanked(cells: readonly (Cell | undefined)[]): boolean {
  const words = cells.flatMap((cell) => (cell?.kind === "text" ? [cell] : []));
  const [first] = words;
  if (first !== undefined && RANK.test(textOf(first))) return true;
  return words.some((cell) => PART.test(textOf(cell)) || isBold(cell) || hasBullets(cell));
}

function textOf(cell: Cell): string {
  return cell.kind === "text"
    ? cell.paragraphs
        .map(({ content }) => wordsOf(content))
        .join(" ")
        .trim()
    : "";
}

/** What stands out in bold is mostly the sum of the rows below it. */
function isBold(cell: Cell): boolean {
  return cell.kind === "text" && cell.paragraphs.some(({ content }) => content.some((inline) => "bold" in inline && inline.bold === true));
}

function hasBullets(cell: Cell): boolean {
  return cell.kind === "text" && cell.paragraphs.some(({ bullet }) => bullet !== undefined);
}

/** The columns that are no index, as places among the cells, by names that let them be added up. */
function summableColumns({ columns }: Table): readonly number[] {
  return labelsOf(columns, "").flatMap((label, place) => (NO_SUM.test(label) ? [] : [place]));
}

function labelsOf(columns: readonly Column[], above: string): readonly string[] {
  return columns.flatMap((column) => {
    const label = `${above} ${wordsOf(column.label)}`;
    if (isColumnGroup(column)) return labelsOf(column.columns, label);
    return column.holds === "index" ? [] : [label];
  });
}

/** The figure of a cell; `none` where it is left empty, undefined where it says something else. */
function figureOf(cell: Cell | undefined): Decimal | "none" | undefined {
  if (cell === undefined) return undefined;
  if (cell.kind === "number") return cell.value;
  const text = textOf(cell);
  if (text === "" || text === "-") return "none";
  const reading = parseNumber(text, text.includes(",") ? {} : { decimals: 0 });
  return reading.kind === "number" && reading.style === "vietnamese" ? reading.value : undefined;
}

/** Rounded figures add up to a little more or less: half of the last digit a row. Whole numbers are counted, not rounded. */
function isNear(sum: Decimal, said: Decimal, figures: readonly Decimal[]): boolean {
  const places = Math.max(0, ...figures.map(decimalPlacesOf), decimalPlacesOf(said));
  const difference = differenceOf(sum, said).replace("-", "") as Decimal;
  if (places === 0) return difference === "0";
  const spare = productOf(decimal(figures.length), decimal(`0.${"0".repeat(places)}5`));
  return compareDecimals(difference, spare) <= 0;
}
