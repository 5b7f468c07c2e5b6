import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Fact } from "#core/templating/index.ts";
import type { Changes } from "../change-set.ts";
import type { Instant } from "../clock.ts";
import type { ReadQueries } from "../read.ts";
import { bytesOfStored, type LetterheadFile, storeFile } from "./letterhead-file-repository.ts";
import { withoutNulls } from "./row-codec.ts";

/** A document as it was issued, with the facts its figures came from as they stood then. Never changed. */
export interface IssuedSnapshot {
  readonly id: string;
  /** Its entry in the register. */
  readonly documentId: string;
  readonly draftId?: string;
  readonly document: OfficialDocument;
  readonly facts: readonly Fact[];
  /** The letterhead in Word of the office as it was then. */
  readonly letterhead?: Pick<LetterheadFile, "unitId" | "bytes">;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
}

/** Freezes a document under an id of its own; texts that are kept already are not kept twice. */
export async function insertIssuedSnapshot(changes: Changes, snapshot: IssuedSnapshot): Promise<void> {
  await changes.insert("issued_snapshots", {
    id: snapshot.id,
    document_id: snapshot.documentId,
    draft_id: snapshot.draftId ?? null,
    document: await changes.storeText(JSON.stringify(snapshot.document)),
    facts: await changes.storeText(JSON.stringify(snapshot.facts)),
    letterhead_unit_id: snapshot.letterhead?.unitId ?? null,
    letterhead: snapshot.letterhead === undefined ? null : await storeFile(changes, snapshot.letterhead.bytes),
    issued_at: snapshot.issuedAt,
    issued_by: snapshot.issuedBy,
  });
}

/** What was issued under a document of the register, the earliest first. */
export async function listIssuedSnapshots(queries: ReadQueries, documentId: string): Promise<readonly IssuedSnapshot[]> {
  const rows = await queries
    .selectFrom("issued_snapshots")
    .innerJoin("stored_texts as documents", "documents.sha256", "issued_snapshots.document")
    .innerJoin("stored_texts as facts", "facts.sha256", "issued_snapshots.facts")
    .leftJoin("stored_texts as letterheads", "letterheads.sha256", "issued_snapshots.letterhead")
    .select(["issued_snapshots.id", "document_id", "draft_id", "issued_at", "issued_by", "letterhead_unit_id"])
    .select(["documents.content as documentText", "facts.content as factsText", "letterheads.content as letterheadText"])
    .where("document_id", "=", documentId)
    .orderBy("issued_at")
    .orderBy("issued_snapshots.id")
    .execute();
  // Both texts were written by `insertIssuedSnapshot` and stand under the checksum of their content.
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    ...withoutNulls({ draftId: row.draft_id }),
    document: JSON.parse(row.documentText) as OfficialDocument,
    facts: JSON.parse(row.factsText) as readonly Fact[],
    ...(row.letterhead_unit_id === null || row.letterheadText === null
      ? {}
      : { letterhead: { unitId: row.letterhead_unit_id, bytes: bytesOfStored(row.letterheadText) } }),
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
  }));
}
