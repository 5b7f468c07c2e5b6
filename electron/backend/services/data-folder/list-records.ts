import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { comparePeriods, type PeriodKey, periodLabel, periodOf } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { compareVietnamese } from "#core/vietnamese/index.ts";
import type { DataFailure } from "./data-failure.ts";
import { listDrafts } from "./list-drafts.ts";
import { listTemplates } from "./list-templates.ts";
import { listChanges } from "./undo-change.ts";

/** What can be listed. */
export const LISTS = ["templates", "plans", "indicators", "periods", "documents", "drafts", "units", "changes"] as const;

export type ListName = (typeof LISTS)[number];

/** One line of a list, its columns in the order they are printed; null where nothing is known. */
export type ListedRecord = Readonly<Record<string, string | number | null>>;

/**
 * The records of one list: periods in their order of time, drafts and changes the newest first, everything else by what it is called, in
 * Vietnamese order.
 */
export async function listRecords(database: OpenDatabase, list: ListName): Promise<Result<readonly ListedRecord[], DataFailure>> {
  const records = await read(database, (queries) => LISTERS[list](queries));
  return records.ok ? success(records.value) : failure({ kind: "database", failure: records.failure });
}

const LISTERS: { readonly [List in ListName]: (queries: ReadQueries) => Promise<readonly ListedRecord[]> } = {
  templates: listTemplates,
  plans: async (queries) => {
    const rows = await queries
      .selectFrom("plans")
      .innerJoin("units", "units.id", "plans.issuer_unit_id")
      .select(["plans.id", "plans.period", "plans.title", "units.name as issuer"])
      .execute();
    return inOrder(rows, ({ title }) => title);
  },
  indicators: async (queries) => {
    const rows = await queries.selectFrom("indicators").select(["id", "code", "name", "area", "unit"]).execute();
    return inOrder(rows, ({ name }) => name);
  },
  periods: listPeriods,
  documents: listDocuments,
  drafts: async (queries) => (await listDrafts(queries)).map((draft) => ({ ...draft })),
  units: async (queries) => {
    const rows = await queries
      .selectFrom("units")
      .select(["id", "name", "abbreviation", "side", "level", "valid_from as validFrom", "valid_to as validTo"])
      .execute();
    return inOrder(rows, ({ name }) => name);
  },
  changes: async (queries) => {
    const changes = await listChanges(queries);
    return changes.map(({ id, made_at: madeAt, actor, reason, isUndone }) => ({
      id,
      madeAt,
      actor,
      reason,
      state: isUndone ? "undone" : null,
    }));
  },
};

/** The register, and the drafts that are not in it yet. */
async function listDocuments(queries: ReadQueries): Promise<readonly ListedRecord[]> {
  const rows = await queries
    .selectFrom("documents")
    .select(["id", "origin", "number", "symbol", "issued_on as date", "issuer", "title"])
    .execute();
  const registered = rows.map((row) => ({ ...row, plan: null, period: null, savedAt: null }));
  const drafts = (await listDrafts(queries)).map(({ id, title, plan, period, savedAt }) => {
    const open = { number: null, symbol: null, date: null, issuer: null };
    return { id, origin: "draft", ...open, title, plan, period, savedAt };
  });
  return inOrder<ListedRecord & { readonly id: string; readonly title: string }>([...registered, ...drafts], ({ title }) => title);
}

function inOrder<Row extends { readonly id: string }>(rows: readonly Row[], nameOf: (row: Row) => string): readonly Row[] {
  return rows.toSorted((left, right) => compareVietnamese(nameOf(left), nameOf(right)) || compareVietnamese(left.id, right.id));
}

/** The periods with days of their own and those that plans, targets or results speak of. */
async function listPeriods(queries: ReadQueries): Promise<readonly ListedRecord[]> {
  const days = (await reportingPeriodRepository.list(queries)).map(({ value }) => value);
  const ofPlans = await queries.selectFrom("plans").select("period").distinct().execute();
  const ofTargets = await queries.selectFrom("targets").select("period").distinct().execute();
  const ofResults = await queries.selectFrom("results").select("period").distinct().execute();
  const keys = new Set<PeriodKey>([...days.map(({ key }) => key), ...[...ofPlans, ...ofTargets, ...ofResults].map(({ period }) => period)]);
  return [...keys]
    .toSorted((left, right) => comparePeriods(periodOf(left), periodOf(right)))
    .map((key) => {
      // Days set for one reporting duty stand in the list where none are set for all.
      const own = days.filter((one) => one.key === key);
      const set = own.find(({ regimeId }) => regimeId === undefined) ?? own[0];
      return { key, label: periodLabel(periodOf(key)), cutOff: set?.cutOffDay ?? null, deadline: set?.deadline ?? null };
    });
}
