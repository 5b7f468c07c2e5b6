import type { Behalf, SigningAuthority } from "#core/planning/index.ts";
import type { SigningAuthorityRow } from "../tables/signing-tables.ts";
import { type Columns, createRepository } from "./repository.ts";
import { flagOf, withoutNulls } from "./row-codec.ts";

/** What people may sign as, for which unit and from when to when. */
export const signingAuthorityRepository = createRepository({
  table: "signing_authorities",
  parts: {},
  columnsOf,
  readRow: authorityOf,
});

function authorityOf(row: SigningAuthorityRow): SigningAuthority {
  return {
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    behalf: JSON.parse(row.behalf) as readonly Behalf[],
    position: row.position,
    ...(row.is_acting === 1 ? { isActing: true as const } : {}),
    ...withoutNulls({ basisDocumentId: row.basis_document_id, validFrom: row.valid_from, validTo: row.valid_to }),
  };
}

function columnsOf(authority: SigningAuthority): Columns<"signing_authorities"> {
  return {
    person_id: authority.personId,
    unit_id: authority.unitId,
    behalf: JSON.stringify(authority.behalf),
    position: authority.position,
    is_acting: flagOf(authority.isActing === true),
    basis_document_id: authority.basisDocumentId ?? null,
    valid_from: authority.validFrom ?? null,
    valid_to: authority.validTo ?? null,
  };
}
