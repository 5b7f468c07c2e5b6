import { changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { personRepository } from "#backend/database/repositories/person-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import { signingAuthorityRepository } from "#backend/database/repositories/signing-authority-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Assignment, Indicator, IndicatorResult, PeriodKey, Plan, Target, Task, Unit } from "#core/planning/index.ts";
import { success } from "#core/result.ts";
import { makeIndicators, makeResult, makeUnits } from "./office.ts";
import { openEmpty, successOf } from "./office-database.ts";
import { deed, office, sentence } from "./sentences.ts";

/** So many indicators, and as many tasks, make a report of about 60 pages. */
const INDICATORS_PER_UNIT = 170;

const LEADERS = 12;

export const PLAN_ID = "ke-hoach-nam";
export const PLANNED_YEAR = "2022" as PeriodKey;
const YEARS = [PLANNED_YEAR, "2021" as PeriodKey];

/** A new database with the plan of a year, its indicators, targets, results of two years, tasks and who leads them. */
export async function openPlannedYear(folder: string, units: number): Promise<OpenDatabase> {
  const database = await openEmpty(folder);
  const [province] = makeUnits(0);
  if (province === undefined) throw new Error("No province");
  const indicators = makeIndicators(Math.round(INDICATORS_PER_UNIT * units));
  const tasks = indicators.map((_, index) => taskOf(index));
  await store(database, province);
  successOf(
    await changeSet(database, { reason: "Nhập kế hoạch và kết quả" }, async (changes) => {
      await planRepository.insert(changes, planOf(province, indicators));
      await indicatorRepository.insertAll(changes, indicators);
      await targetRepository.insertAll(changes, indicators.map(targetOf));
      await resultRepository.insertAll(
        changes,
        YEARS.flatMap((period) => indicators.map((indicator, index) => resultOf(indicator, province, period, index))),
      );
      await taskRepository.insertAll(changes, tasks);
      await assignmentRepository.insertAll(changes, tasks.map(assignmentOf));
      return success(undefined);
    }),
  );
  return database;
}

async function store(database: OpenDatabase, province: Unit): Promise<void> {
  const leaders = Array.from(
    { length: LEADERS },
    (_, index): Unit => ({ ...province, id: leaderId(index), name: office(index), shortNames: [] }),
  );
  const behalf = [{ prefix: "TM", whom: "Ủy ban nhân dân" }] as const;
  successOf(
    await changeSet(database, { reason: "Nhập danh mục" }, async (changes) => {
      await unitRepository.insertAll(changes, [{ ...province, abbreviation: "UBND" }, ...leaders]);
      await personRepository.insert(changes, { id: "nguoi-ky", name: "Nguyễn Văn Mẫu" });
      await signingAuthorityRepository.insert(changes, {
        id: "ky",
        personId: "nguoi-ky",
        unitId: province.id,
        behalf,
        position: "Chủ tịch",
      });
      return success(undefined);
    }),
  );
}

function planOf({ id }: Unit, indicators: readonly Indicator[]): Plan {
  const areas = [...new Set(indicators.map(({ area }) => area))];
  return { id: PLAN_ID, title: "phát triển chính quyền số năm 2022", period: PLANNED_YEAR, issuerUnitId: id, areas };
}

function targetOf({ id, measure }: Indicator, index: number): Target {
  const main: Target["main"] =
    measure.kind === "completion"
      ? { comparator: "complete", word: "hoàn thành" }
      : { comparator: "atLeast", value: decimal(20 + (index % 60)), unit: measure.unit };
  return { id: `muc-tieu-${id}`, indicatorId: id, period: PLANNED_YEAR, planId: PLAN_ID, main, subConditions: [] };
}

function resultOf(indicator: Indicator, unit: Unit, period: PeriodKey, index: number): IndicatorResult {
  const seed = 1 + index * 4 + (period === PLANNED_YEAR ? 1 : 0);
  return makeResult(indicator, { id: `kq-${indicator.id}-${period}`, unitId: unit.id, period, asOf: `${period}-12-14` as PlainDate }, seed);
}

function taskOf(index: number): Task {
  const date = `2022-0${1 + (index % 9)}-15` as PlainDate;
  return {
    id: taskId(index),
    planId: PLAN_ID,
    name: deed(index * 11 + 3),
    area: office(index % 5),
    deadline: { kind: "date", date },
    status: index % 3 === 0 ? "inProgress" : "completed",
    ...(index % 3 === 0 ? {} : { completedOn: date, resultText: sentence(index * 5) }),
    evidenceDocumentIds: [],
  };
}

function assignmentOf({ id }: Task, index: number): Assignment {
  return { id: `pc-${id}`, subject: "task", subjectId: id, assignee: { kind: "unit", unitId: leaderId(index % LEADERS) }, role: "lead" };
}

function taskId(index: number): string {
  return `nhiem-vu-${String(index).padStart(5, "0")}`;
}

function leaderId(index: number): string {
  return `chu-tri-${index}`;
}
