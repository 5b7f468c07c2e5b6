import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Changes } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import type { ReadQueries } from "#backend/database/read.ts";
import { areaReportRepository } from "#backend/database/repositories/area-report-repository.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { letterheadRepository } from "#backend/database/repositories/letterhead-repository.ts";
import { personRepository } from "#backend/database/repositories/person-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { reportingRegimeRepository } from "#backend/database/repositories/reporting-regime-repository.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import { signingAuthorityRepository } from "#backend/database/repositories/signing-authority-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import { ARBITRARY, BASE } from "../../../helpers/arbitrary-office.ts";
import { ask, change, createTestDatabase, newIndicator, newUnit } from "../../../helpers/test-database.ts";

let database: OpenDatabase;
let dispose: () => Promise<void>;
beforeAll(async () => {
  ({ database, dispose } = await createTestDatabase());
  await change(database, fillBase);
});
afterAll(() => dispose());

/** What things point to. */
async function fillBase(changes: Changes): Promise<void> {
  for (const id of BASE.units) await changes.insert("units", newUnit({ id }));
  const cited = { origin: "cited", kind: "QĐ", symbol: "QĐ-TTg", issuer: "Thủ tướng", title: "Chương trình" } as const;
  for (const id of BASE.documents) await changes.insert("documents", { id, ...cited });
  await changes.insert("plans", { id: BASE.plan, title: "kế hoạch", period: "2023" as PeriodKey, issuer_unit_id: "u-1", areas: "[]" });
  for (const id of BASE.indicators) await changes.insert("indicators", newIndicator({ id, code: id }));
  await changes.insert("tasks", { id: BASE.task, plan_id: BASE.plan, name: "việc", status: "inProgress", position: 0 });
  const project = { plan_id: BASE.plan, name: "dự án", stage: "new", capital: "investment", position: 0 } as const;
  await changes.insert("projects", { id: BASE.project, ...project });
  await changes.insert("people", { id: BASE.person, name: "Nguyễn Văn A" });
  const regime = { name: "Báo cáo", kind: "periodic", receiving_unit_id: "u-1", rules: "{}" } as const;
  await changes.insert("reporting_regimes", { id: BASE.regime, ...regime });
}

interface AnyRepository<Value> {
  readonly list: (queries: ReadQueries) => Promise<readonly Stored<Value>[]>;
  readonly find: (queries: ReadQueries, id: string) => Promise<Stored<Value> | undefined>;
  readonly versions: (queries: ReadQueries) => Promise<ReadonlyMap<string, number>>;
  readonly insert: (changes: Changes, value: Value) => Promise<void>;
  readonly insertAll: (changes: Changes, values: readonly Value[]) => Promise<void>;
  readonly save: (changes: Changes, value: Value, seenVersion: number) => Promise<void>;
}

const state = { count: 0 };

/** Two different things under one id, entered and then saved over, are each read back as they were. */
async function expectRoundTrip<Value>(
  repository: AnyRepository<Value>,
  pair: fc.Arbitrary<readonly [Value, Value]>,
  named: (value: Value, id: string, count: number) => Value,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(pair, fc.boolean(), async ([one, other], isInBulk) => {
      state.count += 2;
      const id = `x-${state.count}`;
      const [first, second] = [named(one, id, state.count), named(other, id, state.count + 1)];
      await change(database, (changes) => (isInBulk ? repository.insertAll(changes, [first]) : repository.insert(changes, first)));
      expect(await ask(database, (queries) => repository.find(queries, id))).toEqual({ value: first, version: 1 });
      expect(await change(database, (changes) => repository.save(changes, first, 1))).toBe("");
      await change(database, (changes) => repository.save(changes, second, 1));
      const [found, all, versions] = await ask(database, async (queries) => [
        await repository.find(queries, id),
        await repository.list(queries),
        await repository.versions(queries),
      ]);
      expect(found?.value).toEqual(second);
      expect(all).toContainEqual(found);
      expect(versions.get(id)).toBe(found?.version);
    }),
    { numRuns: 12 },
  );
}

const twice = <Value>(one: fc.Arbitrary<Value>) => fc.tuple(one, one);
const withId = <Value extends object>(value: Value, id: string): Value => ({ ...value, id });

describe("what is stored comes back as it was:", () => {
  it("units", () => expectRoundTrip(unitRepository, twice(ARBITRARY.unit), withId));
  it("letterheads", () => expectRoundTrip(letterheadRepository, twice(ARBITRARY.letterhead), (one, unitId) => ({ ...one, unitId })));
  it("people", () => expectRoundTrip(personRepository, twice(ARBITRARY.person), withId));
  it("documents of the register", () => expectRoundTrip(documentRepository, twice(ARBITRARY.document), withId));
  it("authorities to sign", () => expectRoundTrip(signingAuthorityRepository, twice(ARBITRARY.signingAuthority), withId));
  it("plans", () => expectRoundTrip(planRepository, twice(ARBITRARY.plan), withId));
  it("indicators", () => expectRoundTrip(indicatorRepository, twice(ARBITRARY.indicator), (one, id) => ({ ...one, id, code: id })));
  it("targets", () => expectRoundTrip(targetRepository, twice(ARBITRARY.target), withId));
  it("tasks", () => expectRoundTrip(taskRepository, twice(ARBITRARY.task), withId));
  it("projects", () => expectRoundTrip(projectRepository, twice(ARBITRARY.project), withId));
  it("assignments", () => expectRoundTrip(assignmentRepository, twice(ARBITRARY.assignment), withId));
  it("reporting duties", () => expectRoundTrip(reportingRegimeRepository, twice(ARBITRARY.regime), withId));
  it("days of reporting periods", () =>
    expectRoundTrip(reportingPeriodRepository, twice(ARBITRARY.reportingPeriod), (one, id, count) => ({
      ...one,
      id,
      key: `${1900 + count}` as PeriodKey,
    })));
  it("results", () => expectRoundTrip(resultRepository, twice(ARBITRARY.result), withId));
  it("reports on areas", () => expectRoundTrip(areaReportRepository, twice(ARBITRARY.areaReport), withId));
});
