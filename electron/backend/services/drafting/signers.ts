import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { authoritiesOn, findUnit, signatureOf, unitOn } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { readDrafting, todayIn } from "./draft-access.ts";
import type { DraftingFailure } from "./drafting-failure.ts";
import { loadOfficeRecords } from "./office-records.ts";
import { headFirst } from "./signatory-view.ts";

/** One who may sign, as a list shows them. */
export interface Signer {
  readonly authorityId: string;
  readonly name: string;
  /** `Phó Chủ tịch`. */
  readonly position: string;
}

/** Who may sign for a unit, else for the issuer of a plan, the head first: today, or on the last day there was somebody. */
export function listSigners(database: OpenDatabase, planId: string, unitId?: string): Promise<Result<readonly Signer[], DraftingFailure>> {
  return readDrafting(database, async (queries) => {
    const plan = await planRepository.find(queries, planId);
    if (plan === undefined) return failure({ kind: "plan-unknown", given: planId, known: [] });
    const records = await loadOfficeRecords(queries, []);
    const issuer = findUnit(records.units, unitId ?? plan.value.issuerUnitId);
    if (issuer === undefined) return failure({ kind: "unit-unknown", given: unitId ?? plan.value.issuerUnitId });
    const today = todayIn(database);
    const day = issuer.validTo !== undefined && issuer.validTo < today ? issuer.validTo : today;
    const office = unitOn(records.units, issuer.id, day)[0] ?? issuer;
    return success(
      headFirst(authoritiesOn(records.authorities, office.id, day)).flatMap((authority) => {
        const person = records.people.find(({ id }) => id === authority.personId);
        const signature = person === undefined ? undefined : signatureOf(authority, person, day);
        return signature?.ok ? [{ authorityId: authority.id, name: signature.value.name, position: authority.position }] : [];
      }),
    );
  });
}
