import type { RegisterDocument } from "#core/planning/index.ts";
import type { DocumentRelationRow, DocumentRow } from "../tables/register-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { flagOf, withoutNulls } from "./row-codec.ts";

/** The register of documents and how they stand to each other, in the order of their days. */
export const documentRepository = createRepository({
  table: "documents",
  order: "issued_on",
  parts: { relations: { table: "document_relations", owner: "from_document_id", order: "position", rowsOf: relationColumns } },
  columnsOf,
  readRow: (row, { relations }) => documentOf(row, relations),
});

function documentOf(row: DocumentRow, relations: readonly DocumentRelationRow[]): RegisterDocument {
  return {
    id: row.id,
    origin: row.origin,
    kind: row.kind,
    symbol: row.symbol,
    issuer: row.issuer,
    title: row.title,
    relations: relations.map(({ relation, to_document_id: documentId }) => ({ relation, documentId })),
    ...withoutNulls({
      kindName: row.kind_name,
      number: row.number,
      code: row.code,
      date: row.issued_on,
      issuerUnitId: row.issuer_unit_id,
      note: row.note,
      issuedIn: row.issued_in,
      area: row.area,
      isFictitious: row.is_fictitious === null ? null : row.is_fictitious === 1,
    }),
  };
}

function columnsOf(document: RegisterDocument): Columns<"documents"> {
  return {
    origin: document.origin,
    kind: document.kind,
    kind_name: document.kindName ?? null,
    number: document.number ?? null,
    symbol: document.symbol,
    code: document.code ?? null,
    issued_on: document.date ?? null,
    issuer: document.issuer,
    issuer_unit_id: document.issuerUnitId ?? null,
    title: document.title,
    note: document.note ?? null,
    issued_in: document.issuedIn ?? null,
    area: document.area ?? null,
    is_fictitious: document.isFictitious === undefined ? null : flagOf(document.isFictitious),
  };
}

function relationColumns({ id, relations }: RegisterDocument) {
  return relations.map(({ relation, documentId }, position) => ({ from_document_id: id, to_document_id: documentId, relation, position }));
}
