import type { RegisterList, RegisterQuery, RegisterRow, ShownRelation } from "#contract/register.ts";
import type { RegisterDocument } from "#core/planning/index.ts";
import type { Result } from "#core/result.ts";
import { compareVietnamese, foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { documentRepository } from "../../database/repositories/document-repository.ts";
import type { Stored } from "../../database/repositories/row-codec.ts";
import { shownDay } from "../catalogue/field-reader.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { readForm } from "../catalogue/write-form.ts";
import { groupBy } from "../planning/group-by.ts";
import { codeOf } from "./number-series.ts";
import { registerKinds } from "./register-kinds.ts";

/** More than a screen of rows is looked through by searching, not by scrolling. */
const MOST_ROWS = 300;

/** The entries of the register that are asked for. Every word searched stands somewhere in an entry, tone marks and case left aside. */
export function listRegister(database: OpenDatabase, query: RegisterQuery): Promise<Result<RegisterList, FormFailure>> {
  return readForm(database, async (queries) => {
    const stored = await documentRepository.list(queries);
    const documents = stored.map(({ value }) => value);
    const snapshots = await queries.selectFrom("issued_snapshots").select(["document_id", "letterhead_unit_id"]).execute();
    const frozen = new Map(snapshots.map((row) => [row.document_id, row.letterhead_unit_id]));
    const kinds = registerKinds(documents);
    const names = new Map(kinds.map(({ code, name }) => [code, name]));
    const found = stored.filter(({ value }) => isAsked(value, query, names)).toSorted(ordering(query));
    const relations = relationsBetween(documents);
    const rows = found
      .slice(0, MOST_ROWS)
      .map((one): RegisterRow => ({ ...rowOf(one, names, frozen), relations: relations.get(one.value.id) ?? [] }));
    return { rows, found: found.length, years: yearsOf(documents), kinds };
  });
}

/** `frozen` gives for what was issued the unit of its letterhead, null where it had none. */
function rowOf(
  { value, version }: Stored<RegisterDocument>,
  names: ReadonlyMap<string, string>,
  frozen: ReadonlyMap<string, string | null>,
): Omit<RegisterRow, "relations"> {
  const { id, origin, kind, number, symbol, date, issuer, title, note = "" } = value;
  const form = { origin, kind, number: number === undefined ? "" : String(number), symbol, date: shownDay(date), issuer, title, note };
  const kindName = value.kindName ?? names.get(kind) ?? kind;
  return { ...form, id, version, kindName, code: codeOf(value), isFrozen: frozen.has(id), letterhead: frozen.get(id) ?? null };
}

/** How documents stand to each other, by the id of each; what others say of one comes last. */
function relationsBetween(documents: readonly RegisterDocument[]): ReadonlyMap<string, readonly ShownRelation[]> {
  const codes = new Map(documents.map((document) => [document.id, codeOf(document)]));
  const said = documents.flatMap(({ id, relations }) =>
    relations.map(({ relation, documentId }) => ({ relation, from: id, to: documentId })),
  );
  const all = [
    ...said.map(({ relation, from, to }) => ({ at: from, shown: { relation, isFrom: true, id: to, code: codes.get(to) ?? to } })),
    ...said.map(({ relation, from, to }) => ({ at: to, shown: { relation, isFrom: false, id: from, code: codes.get(from) ?? from } })),
  ];
  return new Map([...groupBy(all, ({ at }) => at)].map(([id, own]) => [id, own.map(({ shown }) => shown)]));
}

function isAsked(document: RegisterDocument, query: RegisterQuery, names: ReadonlyMap<string, string>): boolean {
  const { origin, kind, year, search } = query;
  if (origin !== undefined && document.origin !== origin) return false;
  if (kind !== undefined && document.kind !== kind) return false;
  if (year !== undefined && document.date?.startsWith(`${year}-`) !== true) return false;
  const { issuer, title, note = "", date } = document;
  return hasWords([codeOf(document), document.kindName ?? names.get(document.kind), shownDay(date), issuer, title, note].join(" "), search);
}

/** Whether every word of a search stands in a text, tone marks and case left aside. */
export function hasWords(text: string, search: string): boolean {
  const folded = foldTones(text);
  return foldTones(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function yearsOf(documents: readonly RegisterDocument[]): readonly number[] {
  const years = documents.flatMap(({ date }) => (date === undefined ? [] : [Number(date.slice(0, 4))]));
  return [...new Set(years)].toSorted((left, right) => right - left);
}

type Ordering = (left: Stored<RegisterDocument>, right: Stored<RegisterDocument>) => number;

/** Equal ones stand in the order of their days, then of their numbers. */
function ordering({ sort, isDescending }: RegisterQuery): Ordering {
  const sign = isDescending ? -1 : 1;
  const byColumn: Readonly<Record<RegisterQuery["sort"], (left: RegisterDocument, right: RegisterDocument) => number>> = {
    code: byNumber,
    date: byDate,
    issuer: (left, right) => compareVietnamese(left.issuer, right.issuer),
    title: (left, right) => compareVietnamese(left.title, right.title),
  };
  return ({ value: left }, { value: right }) =>
    sign * (byColumn[sort](left, right) || byDate(left, right) || byNumber(left, right) || compareVietnamese(left.id, right.id));
}

function byDate(one: RegisterDocument, other: RegisterDocument): number {
  const [left, right] = [one.date ?? "", other.date ?? ""];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function byNumber(left: RegisterDocument, right: RegisterDocument): number {
  return (left.number ?? 0) - (right.number ?? 0) || compareVietnamese(left.symbol, right.symbol);
}
