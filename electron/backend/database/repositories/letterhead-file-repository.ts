import type { Changes } from "../change-set.ts";
import type { ReadQueries } from "../read.ts";

/** A letterhead of an office's own: a Word file with placeholders. */
export interface LetterheadFile {
  readonly unitId: string;
  /** The name of the file it was brought in as, for messages. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The letterhead of a unit; undefined where it has none. */
export async function findLetterheadFile(queries: ReadQueries, unitId: string): Promise<LetterheadFile | undefined> {
  const row = await queries
    .selectFrom("letterheads")
    .innerJoin("stored_texts", "stored_texts.sha256", "letterheads.content")
    .select(["letterheads.unit_id", "letterheads.file_name", "stored_texts.content as text"])
    .where("letterheads.unit_id", "=", unitId)
    .executeTakeFirst();
  return row === undefined ? undefined : { unitId: row.unit_id, fileName: row.file_name, bytes: bytesOfStored(row.text) };
}

/** Keeps a file among the stored texts, once however often it is kept; gives its checksum. */
export function storeFile(changes: Changes, bytes: Uint8Array): Promise<string> {
  return changes.storeText(Buffer.from(bytes).toString("base64"));
}

/** The file behind a stored text that `storeFile` kept. */
export function bytesOfStored(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** The units that have a letterhead, by their ids. */
export async function listLetterheadFiles(queries: ReadQueries): Promise<readonly Pick<LetterheadFile, "unitId" | "fileName">[]> {
  return await queries.selectFrom("letterheads").select(["unit_id as unitId", "file_name as fileName"]).orderBy("unit_id").execute();
}

/**
 * Keeps the letterhead of a unit, in place of the one it has. The file is kept as base64 among the stored texts: so it is in every backup and
 * an undo brings the earlier one back, at the price of a third more bytes.
 */
export async function saveLetterheadFile(changes: Changes, { unitId, fileName, bytes }: LetterheadFile): Promise<void> {
  const content = await storeFile(changes, bytes);
  const known = await changes.queries.selectFrom("letterheads").selectAll().where("unit_id", "=", unitId).executeTakeFirst();
  if (known === undefined) await changes.insert("letterheads", { unit_id: unitId, file_name: fileName, content });
  else await changes.update("letterheads", known, { file_name: fileName, content });
}
