import { planColumns } from "#backend/database/repositories/plan-repository.ts";
import { flagOf } from "#backend/database/repositories/row-codec.ts";
import type { DocumentKind } from "#core/standards/document-kinds.ts";
import type { Facts } from "../facts.ts";
import { dependentRows, rowStore } from "./fact-store.ts";

/** Documents of the register and how they stand to each other. */
export const documentStore = rowStore<Facts["documents"], "documents">(
  "documents",
  ({ origin, kind, number, symbol, date, issuer, issuerUnitId, title, note }) => ({
    origin,
    // Cited documents may be of kinds no office issues (Luật, NĐ, TTư); the table takes them.
    kind: kind as DocumentKind,
    number: number ?? null,
    symbol,
    issued_on: date ?? null,
    issuer,
    issuer_unit_id: issuerUnitId ?? null,
    title,
    note: note ?? null,
  }),
  dependentRows("document_relations", "from_document_id", ({ id, relations }: Facts["documents"]) =>
    relations.map(({ relation, documentId }) => ({ from_document_id: id, to_document_id: documentId, relation })),
  ),
);

/** Authorities to sign. */
export const authorityStore = rowStore<Facts["signing-authorities"], "signing_authorities">("signing_authorities", (authority) => ({
  person_id: authority.personId,
  unit_id: authority.unitId,
  behalf: JSON.stringify(authority.behalf),
  is_acting: flagOf(authority.isActing === true),
  position: authority.position,
  basis_document_id: authority.basisDocumentId ?? null,
  valid_from: authority.validFrom ?? null,
  valid_to: authority.validTo ?? null,
}));

/** Plans. */
export const planStore = rowStore<Facts["plans"], "plans">("plans", planColumns);

/** Reporting duties; what follows from their dates is kept as JSON. */
export const regimeStore = rowStore<Facts["reporting-regimes"], "reporting_regimes">(
  "reporting_regimes",
  ({ name, kind, receivingUnitId, basisDocumentId, periods, reportingUnitIds, cutOff, deadline, movesOffDaysOff }) => ({
    name,
    kind,
    receiving_unit_id: receivingUnitId,
    basis_document_id: basisDocumentId ?? null,
    rules: JSON.stringify({ periods, reportingUnitIds, cutOff, deadline, movesOffDaysOff }),
  }),
);
