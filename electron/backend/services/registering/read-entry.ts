import type { EntryForm } from "#contract/register.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { RegisterDocument, Unit } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import { foldTones, formatSlashDate } from "#core/vietnamese/index.ts";
import { createFieldReader, type FieldReader, plainWords, withoutEmpty } from "../catalogue/field-reader.ts";
import type { FieldMistake } from "../catalogue/form-failure.ts";
import type { CommitteeTerms } from "./committee-terms.ts";
import { codeOf, numberedThrough, printedCode } from "./number-series.ts";

/** What the form of an entry says. */
export type Entry = Pick<RegisterDocument, "origin" | "kind" | "number" | "symbol" | "date" | "issuer" | "title" | "note">;

/** Reads what was typed into the form of an entry; an own document needs its number and day, a cited one may lack them. */
export function readEntry(form: EntryForm, today: PlainDate): Result<Entry, readonly FieldMistake[]> {
  const reader = createFieldReader();
  const kind = reader.words("kind", form.kind, "Chưa chọn loại văn bản.");
  const isOwn = form.origin === "own";
  const number = readNumber(reader, form.number, isOwn);
  const symbol = readSymbol(reader, form.symbol);
  const date = readDay(reader, form.date, today);
  if (isOwn && form.date.trim() === "") reader.note("date", "Chưa ghi ngày ban hành.");
  const issuer = reader.words("issuer", form.issuer, "Chưa ghi cơ quan ban hành.");
  const title = reader.words("title", form.title, "Chưa ghi trích yếu nội dung.");
  if (reader.mistakes.length > 0) return failure(reader.mistakes);
  return success({
    origin: form.origin,
    kind,
    symbol,
    issuer,
    title,
    ...present({ number, date }),
    ...withoutEmpty({ note: plainWords(form.note) }),
  });
}

/** A number of the register: whole, from 1, with or without zeros before it. */
export function readNumber(reader: FieldReader, typed: string, isNeeded: boolean): number | undefined {
  const text = typed.trim();
  if (text === "") {
    if (isNeeded) reader.note("number", "Chưa ghi số văn bản.");
    return undefined;
  }
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number < 1) reader.note("number", `“${text}” không phải là số văn bản; hãy ghi một số từ 1 trở lên.`);
  return number;
}

/** A day of issue: one that exists and has come. */
export function readDay(reader: FieldReader, typed: string, today: PlainDate): PlainDate | undefined {
  const date = reader.day("date", typed);
  if (date !== undefined && date > today)
    reader.note("date", `Ngày ${formatSlashDate(date)} chưa tới (hôm nay là ${formatSlashDate(today)}); hãy ghi lại ngày ban hành.`);
  return date;
}

function readSymbol(reader: FieldReader, typed: string): string {
  const symbol = reader.words("symbol", typed, "Chưa ghi ký hiệu, ví dụ KH-UBND.").replace(/\s*([-/])\s*/g, "$1");
  if (/^\d{1,3}[/-]/.test(symbol)) reader.note("symbol", `Ký hiệu “${symbol}” có cả số; hãy ghi số vào ô “Số”, ở đây chỉ ghi ký hiệu.`);
  return symbol;
}

/** The entry that stands under the same number, symbol, year (the Party's own: term) and issuer; `exceptId` is the one being changed. */
export function findDuplicate(
  documents: readonly RegisterDocument[],
  entry: Entry,
  { terms, exceptId }: { readonly terms: CommitteeTerms; readonly exceptId?: string | undefined },
): RegisterDocument | undefined {
  if (entry.number === undefined) return undefined;
  const key = keyOf(entry, terms);
  return documents.find((document) => document.id !== exceptId && document.number !== undefined && keyOf(document, terms) === key);
}

/** Own documents of one symbol are one series whoever signs; cited ones of two offices may bear the same number and symbol. */
function keyOf({ origin, number, symbol, date, issuer }: Entry, terms: CommitteeTerms): string {
  const isOwn = origin === "own";
  const span = isOwn && date !== undefined ? numberedThrough(symbol, date, terms) : date?.slice(0, 4);
  return [origin, number, foldTones(symbol), span ?? "", isOwn ? "" : foldTones(issuer)].join("|");
}

/** One sentence on an entry that is there already. */
export function describeDuplicate(present: RegisterDocument): string {
  const day = present.date === undefined ? "" : ` ngày ${formatSlashDate(present.date)}`;
  return `Số ${codeOf(present)}${day} đã có trong sổ: “${present.title}”; hãy ghi số khác hoặc sửa mục đã có.`;
}

/** The entry as the register keeps it: what the form does not say stays as it was. */
export function documentOf(entry: Entry, id: string, units: readonly Unit[], former?: RegisterDocument): RegisterDocument {
  const { kind, issuer } = entry;
  const kept = former === undefined ? { relations: [] } : withoutForm(former);
  const issuerUnitId = former?.issuer === issuer ? former.issuerUnitId : unitNamed(units, issuer)?.id;
  return {
    ...kept,
    ...entry,
    id,
    code: printedCode(entry.number, entry.symbol),
    ...(former?.kind === kind && former.kindName !== undefined ? { kindName: former.kindName } : {}),
    ...present({ issuerUnitId }),
  };
}

function withoutForm({ relations, issuedIn, area, isFictitious }: RegisterDocument) {
  return {
    relations,
    ...present({ issuedIn, area, isFictitious }),
  };
}

/** The unit an issuer is, by its name or a short form of it. */
function unitNamed(units: readonly Unit[], issuer: string): Unit | undefined {
  const folded = foldTones(issuer);
  return units.find(({ name, shortNames }) => [name, ...shortNames].some((one) => foldTones(one) === folded));
}
