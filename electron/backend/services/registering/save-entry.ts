import type { EntryForm } from "#contract/register.ts";
import type { RegisterDocument } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { Changes } from "../../database/change-set.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import type { ReadQueries } from "../../database/read.ts";
import { documentRepository } from "../../database/repositories/document-repository.ts";
import { listUnits } from "../../database/repositories/unit-repository.ts";
import type { FormFailure } from "../catalogue/form-failure.ts";
import { type Written, writeForm } from "../catalogue/write-form.ts";
import { todayIn } from "../drafting/draft-access.ts";
import { listTerms } from "./committee-terms.ts";
import { codeOf, printedCode } from "./number-series.ts";
import { describeDuplicate, documentOf, type Entry, findDuplicate, readEntry } from "./read-entry.ts";

export interface SaveEntryRequest {
  /** The entry to be changed, and the version its form began with; a new one where left out. */
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  readonly form: EntryForm;
}

/** Enters a document into the register, or changes an entry. Fails with what is wrong with each field; what was issued is not changed. */
export async function saveEntry(
  database: OpenDatabase,
  { id, version = 0, form }: SaveEntryRequest,
): Promise<Result<Written, FormFailure>> {
  const read = readEntry(form, todayIn(database));
  if (!read.ok) return failure({ kind: "form", mistakes: read.failure });
  const entry = read.value;
  const reason = `${id === undefined ? "Vào sổ" : "Sửa mục sổ"} văn bản ${printedCode(entry.number, entry.symbol)}`;
  return writeForm(database, reason, async (changes) => {
    const documents = (await documentRepository.list(changes.queries)).map(({ value }) => value);
    const duplicate = findDuplicate(documents, entry, { terms: await listTerms(changes.queries), exceptId: id });
    if (duplicate !== undefined) return failure({ kind: "form", mistakes: [{ field: "number", message: describeDuplicate(duplicate) }] });
    if (id === undefined) return success(await insertEntry(changes, entry, database.environment.ids()));
    const former = documents.find((one) => one.id === id);
    if (former === undefined) return failure({ kind: "missing", what: "văn bản này trong sổ" });
    if (await isFrozen(changes.queries, id)) return failure({ kind: "frozen", code: codeOf(former) });
    await documentRepository.save(changes, documentOf(entry, id, await unitsIn(changes), former), version);
    return success(id);
  });
}

/** Writes a new entry under an id, with how it stands to others; gives the id. */
export async function insertEntry(
  changes: Changes,
  entry: Entry,
  id: string,
  relations: RegisterDocument["relations"] = [],
): Promise<string> {
  await documentRepository.insert(changes, { ...documentOf(entry, id, await unitsIn(changes)), relations });
  return id;
}

/** Takes an entry out of the register; refused for what was issued and for what others rest on. */
export function removeEntry(
  database: OpenDatabase,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<Written, FormFailure>> {
  return writeForm(database, "Xóa một văn bản khỏi sổ", async (changes) => {
    const known = await documentRepository.find(changes.queries, id);
    if (known === undefined) return failure({ kind: "missing", what: "văn bản này trong sổ" });
    if (await isFrozen(changes.queries, id)) return failure({ kind: "frozen", code: codeOf(known.value) });
    await removeRelations(changes, known.value);
    await changes.remove("documents", { id, version });
    return success(id);
  });
}

async function removeRelations(changes: Changes, { id }: RegisterDocument): Promise<void> {
  const relations = await changes.queries.selectFrom("document_relations").selectAll().where("from_document_id", "=", id).execute();
  for (const relation of relations) await changes.remove("document_relations", relation);
}

async function isFrozen(queries: ReadQueries, id: string): Promise<boolean> {
  const snapshot = await queries.selectFrom("issued_snapshots").select("id").where("document_id", "=", id).executeTakeFirst();
  return snapshot !== undefined;
}

async function unitsIn({ queries }: Changes) {
  return (await listUnits(queries)).map(({ value }) => value);
}
