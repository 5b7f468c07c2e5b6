import { type PlainDate, parsePlainDate, plainDateOf } from "#core/plain-date.ts";
import type { Mistakes } from "./mistakes.ts";
import { textOf } from "./yaml-fields.ts";
import type { YamlEntry } from "./yaml-tree.ts";

/** Reads a day written `2023-03-31`; notes a day no calendar has and any other way of writing, with the right one where it is clear. */
export function readDate(entry: YamlEntry, mistakes: Mistakes): PlainDate | undefined {
  const text = textOf(entry, mistakes);
  if (text === undefined) return undefined;
  const written = text.text.trim();
  const date = parsePlainDate(written);
  if (date !== undefined) return date;
  const parts = partsIn(written);
  const meant = parts && plainDateOf(parts);
  if (meant !== undefined) mistakes.add(text.line, `Ngày “${written}” không viết theo năm-tháng-ngày.`, `Viết ${entry.key}: ${meant}.`);
  else if (parts !== undefined)
    mistakes.add(text.line, `Ngày “${written}” không có trong lịch.`, "Xem lại ngày và tháng; bản thảo chưa có ngày thì xóa dòng này.");
  else
    mistakes.add(
      text.line,
      `“${entry.key}: ${written}” không phải là ngày.`,
      `Viết theo năm-tháng-ngày: ${entry.key}: 2023-03-31; bản thảo chưa có ngày thì xóa dòng này.`,
    );
  return undefined;
}

function partsIn(written: string): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  return dayFirst ? { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) } : undefined;
}
