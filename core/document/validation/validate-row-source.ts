import { eachAt, type Problem, problemAt } from "../../problem.ts";
import type { RowSource } from "../table.ts";
import { validateLine } from "./validate-lines.ts";

/** Where rows or categories came from: a query without blanks, and what the entries were called. */
export function validateRowSource(path: string, source: RowSource | undefined): readonly Problem[] {
  if (source === undefined) return [];
  const { query, rows } = source;
  const isQuery = /^\S+$/u.test(query) && validateLine(path, query).length === 0;
  return [
    ...(isQuery
      ? []
      : [
          problemAt(
            `${path}.query`,
            `Nguồn “${query}” không hợp lệ.`,
            "Nguồn không có dấu cách, ví dụ tasks?isDone~false; hoặc bỏ khóa from.",
          ),
        ]),
    ...eachAt(`${path}.rows`, rows, (row, at) => validateLine(at, row)),
  ];
}
