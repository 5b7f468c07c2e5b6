import type { PlainDate } from "#core/plain-date.ts";
import type { Validity } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { formatSlashDate, normaliseText, parseDate } from "#core/vietnamese/index.ts";
import type { FieldMistake } from "./form-failure.ts";

/** Reads the fields of a form one by one and gathers what is wrong with them. */
export interface FieldReader {
  readonly mistakes: readonly FieldMistake[];
  readonly note: (field: string, message: string) => void;
  /** The words of a field on one line; noted as missing where there are none. */
  readonly words: (field: string, typed: string, missing: string) => string;
  /** A day in any official form; undefined for an empty field and, noted, for a day that does not exist. */
  readonly day: (field: string, typed: string) => PlainDate | undefined;
  /** From when to when; noted where the end comes before the beginning. */
  readonly validity: (typed: { readonly validFrom: string; readonly validTo: string }) => Validity;
}

/** A reader that has read nothing yet. */
export function createFieldReader(): FieldReader {
  const mistakes: FieldMistake[] = [];
  const note: FieldReader["note"] = (field, message) => {
    mistakes.push({ field, message });
  };
  const day: FieldReader["day"] = (field, typed) => {
    if (typed.trim() === "") return undefined;
    const reading = parseDate(typed);
    if (reading === undefined) note(field, `Không có ngày “${typed.trim()}”; hãy ghi ngày/tháng/năm, ví dụ 31/3/2023.`);
    return reading?.date;
  };
  return {
    mistakes,
    note,
    words: (field, typed, missing) => {
      const said = plainWords(typed);
      if (said === "") note(field, missing);
      return said;
    },
    day,
    validity: (typed) => {
      const [validFrom, validTo] = [day("validFrom", typed.validFrom), day("validTo", typed.validTo)];
      if (validFrom !== undefined && validTo !== undefined && validTo < validFrom)
        note(
          "validTo",
          `Ngày kết thúc ${formatSlashDate(validTo)} trước ngày bắt đầu ${formatSlashDate(validFrom)}; hãy sửa một trong hai.`,
        );
      return present({ validFrom, validTo });
    },
  };
}

/** Words on one line, composed and without blanks at the ends or doubled inside. */
export function plainWords(typed: string): string {
  return normaliseText(typed).replace(/\s+/g, " ").trim();
}

/** The lines that say something. */
export function plainLines(typed: readonly string[]): readonly string[] {
  return typed.map(plainWords).filter((line) => line !== "");
}

/** A day as a form shows it; empty where there is none. */
export function shownDay(day: PlainDate | undefined): string {
  return day === undefined ? "" : formatSlashDate(day);
}

/** Leaves out what was left empty. */
export function withoutEmpty<Fields extends Readonly<Record<string, string | readonly string[]>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, said]) => said.length > 0)) as Partial<Fields>;
}
