import { withoutNulls } from "#backend/database/repositories/row-codec.ts";
import type { PersonRow, SigningAuthorityRow } from "#backend/database/tables/signing-tables.ts";
import type { Behalf, Person, SigningAuthority } from "#core/planning/index.ts";

/** Someone who may sign. */
export function personOf({ id, name }: PersonRow): Person {
  return { id, name };
}

/** What somebody may sign as, for which unit and from when to when. */
export function authorityOf(row: SigningAuthorityRow): SigningAuthority {
  return {
    ...withoutNulls({ id: row.id, personId: row.person_id, unitId: row.unit_id, position: row.position }),
    ...withoutNulls({ basisDocumentId: row.basis_document_id, validFrom: row.valid_from, validTo: row.valid_to }),
    behalf: JSON.parse(row.behalf) as readonly Behalf[],
    ...(row.is_acting === 1 ? { isActing: true as const } : {}),
  };
}
