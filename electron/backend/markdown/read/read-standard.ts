import type { PlainDate } from "#core/plain-date.ts";
import { STANDARD_IDS, type StandardId, standardFor } from "#core/standards/index.ts";
import type { Mistakes } from "./mistakes.ts";
import { choiceOf } from "./yaml-fields.ts";
import type { YamlEntry } from "./yaml-tree.ts";

const SIDES = ["state", "party"] as const;

/**
 * The standard as named, or the one that applied to documents of its side (`state`, `party`) on the printed date; without a date the newest.
 * Notes a date for which no standard is known, and gives undefined.
 */
export function readStandard(entry: YamlEntry, date: PlainDate | undefined, mistakes: Mistakes): StandardId | undefined {
  const choice = choiceOf(entry, [...STANDARD_IDS, ...SIDES], mistakes);
  if (choice !== "state" && choice !== "party") return choice;
  const standard = standardFor(choice, date);
  if (standard) return standard.id;
  mistakes.add(
    entry.line,
    `Chưa có thể thức nào cho văn bản đề ngày ${date}.`,
    "Xem lại ngày, hoặc ghi rõ thể thức, ví dụ standard: state-2020.",
  );
  return undefined;
}
