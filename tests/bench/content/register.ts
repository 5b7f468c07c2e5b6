import type { PlainDate } from "#core/plain-date.ts";
import type { RegisterDocument } from "#core/planning/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { wholeNumber } from "./figures.ts";
import { deed, office, sentence } from "./sentences.ts";

const KINDS = ["KH", "BC", "CV", "QĐ", "TB"] as const;

/** A register of so many documents with titles of one or two lines. */
export function makeRegister(count: number): readonly RegisterDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `van-ban-${String(index).padStart(6, "0")}`,
    origin: "own",
    kind: KINDS[index % KINDS.length] ?? "KH",
    number: index + 1,
    symbol: `${KINDS[index % KINDS.length]}-UBND`,
    date: `20${18 + wholeNumber(index, 3, 8)}-0${1 + wholeNumber(index, 5, 9)}-1${wholeNumber(index, 7, 10)}` as PlainDate,
    issuer: office(index),
    title: titleOf(index),
    relations: [],
    note: deed(index * 5 + 3),
  }));
}

function titleOf(index: number): string {
  return sentence(index * 13 + 5).slice(0, -1);
}

/** What people look for: words of titles, as written, without marks, with the last word unfinished, and words that begin with đ. */
export function makeQueries(): readonly string[] {
  const written = Array.from({ length: 10 }, (_, index) => {
    const words = titleOf(index * 97).match(/\p{L}+/gu) ?? [];
    return words.slice(index % 7, (index % 7) + 2 + (index % 3)).join(" ");
  });
  const unfinished = written.map((query) => query.slice(0, -1)).filter((query) => !query.endsWith(" "));
  return [
    ...written,
    ...written.map(foldTones),
    ...unfinished,
    "đường liên ấp",
    "duong lien ap",
    "đầu việc",
    "dau viec",
    "điều",
    "kế hoạch dau",
  ];
}
