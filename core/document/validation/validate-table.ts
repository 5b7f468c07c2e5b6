import { eachAt, type Problem, problemAt } from "../../problem.ts";
import {
  type Cell,
  type Column,
  type DataRow,
  isColumnGroup,
  type LeafColumn,
  leafColumns,
  spanOf,
  type Table,
  type TableRow,
} from "../table.ts";
import { type InlineSurroundings, validateContent, validateFacts, validateInlines } from "./validate-inlines.ts";
import { validateLine, validateSome, validateWhole } from "./validate-lines.ts";
import { validateRowSource } from "./validate-row-source.ts";

/** Columns and what they hold, widths of rows, spans, contents of cells. */
export function validateTable(path: string, table: Table, surroundings: InlineSurroundings): readonly Problem[] {
  const cellColumns = leafColumns(table.columns).filter((column) => column.holds !== "index");
  return [
    ...validateColumns(`${path}.columns`, table.columns, surroundings),
    ...eachAt(`${path}.rows`, table.rows, (row, at, index) =>
      validateRow({ path: at, row, number: index + 1, columns: cellColumns }, surroundings),
    ),
    ...validateLine(`${path}.unit`, table.unit),
    ...validateGroupLabels(`${path}.groupLabels`, table.groupLabels),
    ...validateSome(`${path}.notes`, table.notes),
    ...eachAt(`${path}.notes`, table.notes ?? [], (note, at) => validateContent(at, note, surroundings)),
    ...validateRowSource(`${path}.from`, table.from),
  ];
}

function validateGroupLabels(path: string, labels: Table["groupLabels"]): readonly Problem[] {
  if (labels === undefined || (labels.length > 0 && labels.length <= 3)) return [];
  return [problemAt(path, `Có ${labels.length} kiểu đánh số nhóm.`, "Ghi một đến ba kiểu, cho nhóm cấp 1, cấp 2, cấp 3.")];
}

function validateColumns(path: string, columns: readonly Column[], surroundings: InlineSurroundings): readonly Problem[] {
  if (columns.length === 0) return [problemAt(path, "Bảng hoặc cột gộp không có cột nào.", "Kê ít nhất một cột.")];
  return eachAt(path, columns, (column, at) => [
    ...validateInlines(`${at}.label`, column.label, surroundings),
    ...(isColumnGroup(column) ? validateColumns(`${at}.columns`, column.columns, surroundings) : validateLeaf(at, column)),
  ]);
}

function validateLeaf(path: string, { holds, width, decimals, summed }: LeafColumn): readonly Problem[] {
  const isWidth = width === undefined || (Number.isFinite(width) && width >= 0.001 && width < 1e6);
  const forNumbers = holds !== "number" && (decimals !== undefined || summed !== undefined);
  return [
    ...(isWidth ? [] : [problemAt(`${path}.width`, `Độ rộng cột ${width} không dùng được.`, "Viết một số lớn hơn 0, ví dụ 20.")]),
    ...(forNumbers
      ? [problemAt(path, "Số lẻ (decimals) và cộng dồn (sum) chỉ dùng cho cột số.", "Đặt holds: number cho cột, hoặc bỏ decimals và sum.")]
      : []),
    ...validateWhole(`${path}.decimals`, decimals, 0),
    ...(decimals !== undefined && decimals > 20
      ? [problemAt(`${path}.decimals`, "Cột có quá 20 chữ số lẻ.", "Ghi số chữ số sau dấu phẩy, thường từ 0 đến 3.")]
      : []),
  ];
}

interface PlacedRow<Row> {
  readonly path: string;
  readonly row: Row;
  /** From 1, group and total rows counted too. */
  readonly number: number;
  /** The columns that hold cells. */
  readonly columns: readonly LeafColumn[];
}

function validateRow(placed: PlacedRow<TableRow>, surroundings: InlineSurroundings): readonly Problem[] {
  const { path, row } = placed;
  if (row.kind !== "data") return validateContent(`${path}.title`, row.title, surroundings);
  return [
    ...validateWidth({ ...placed, row }),
    ...eachAt(`${path}.cells`, row.cells, (cell, at, index) =>
      validateCell(at, cell, { column: placed.columns[columnOf(row, index)], surroundings }),
    ),
  ];
}

/** The number of columns to the left of a cell. */
function columnOf(row: DataRow, index: number): number {
  return row.cells.slice(0, index).reduce((sum, cell) => sum + spanOf(cell), 0);
}

function validateWidth({ path, row, number, columns }: PlacedRow<DataRow>): readonly Problem[] {
  const covered = columnOf(row, row.cells.length);
  if (covered === columns.length) return [];
  const spans = row.cells.some((cell) => spanOf(cell) > 1) ? `${row.cells.length} ô, phủ ${covered} cột` : `${covered} ô`;
  const remedy =
    covered < columns.length
      ? `Thêm ${columns.length - covered} ô (ô trống viết "").`
      : `Bớt ${covered - columns.length} ô, hoặc giảm span.`;
  return [
    problemAt(path, `Hàng ${number} của bảng có ${spans}; bảng cần ${columns.length} ô.`, `${remedy} Cột số thứ tự (index) không có ô.`),
  ];
}

interface CellSurroundings {
  readonly column: LeafColumn | undefined;
  readonly surroundings: InlineSurroundings;
}

function validateCell(path: string, cell: Cell, { column, surroundings }: CellSurroundings): readonly Problem[] {
  if (cell.kind === "number") {
    const misplaced = column !== undefined && column.holds !== "number";
    return [
      ...(misplaced ? [problemAt(path, "Ô số đứng trong cột chữ.", "Đặt holds: number cho cột, hoặc viết ô này thành chữ.")] : []),
      ...validateFacts(`${path}.facts`, cell.facts),
    ];
  }
  return [
    ...validateWhole(`${path}.span`, cell.span, 2),
    ...eachAt(`${path}.paragraphs`, cell.paragraphs, (paragraph, at) => validateContent(`${at}.content`, paragraph.content, surroundings)),
  ];
}
