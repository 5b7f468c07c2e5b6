import type { Changes } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { type ReadQueries, read } from "#backend/database/read.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { listSettings } from "#backend/database/repositories/setting-repository.ts";
import type { EnteredPlanCells, PlanSheet, PlanSheetKind, PlanSheetPlace } from "#contract/planning.ts";
import { periodLabel, periodOf } from "#core/planning/index.ts";
import { failure, type Result, success } from "#core/result.ts";
import { upperInitial } from "#core/vietnamese/index.ts";
import { type KeptEntry, keepUnder, keptUnder } from "../entering/kept-entries.ts";
import { applyEdits } from "./apply-edits.ts";
import { changePlanning } from "./change-planning.ts";
import { loadIndicatorLines } from "./indicator-lines.ts";
import { type OpenPlan, openPlan } from "./open-plan.ts";
import type { PlanningFailure } from "./planning-failure.ts";
import { loadProjectLines, moneyColumnsOf } from "./project-lines.ts";
import type { SheetLines } from "./sheet-lines.ts";
import { refusedCells, remarksOf, rowsOf } from "./sheet-rows.ts";
import { loadTaskLines } from "./task-lines.ts";

/** What lists are called in the names of changes. */
const SHEET_NAMES: Readonly<Record<PlanSheetKind, string>> = { indicators: "chỉ tiêu", tasks: "nhiệm vụ", projects: "dự án" };

/** A list of a plan as it stands, with what waits to be mended. */
export async function planSheet(database: OpenDatabase, place: PlanSheetPlace): Promise<Result<PlanSheet, PlanningFailure>> {
  const found = await read(database, async (queries): Promise<Result<PlanSheet, PlanningFailure>> => {
    const open = await openPlan(queries, place.planId, database.environment.ids);
    if (open === undefined) return failure({ kind: "plan-unknown", given: place.planId });
    const kept = keptUnder(await listSettings(queries), keyOf(place));
    const listed = await withLines(queries, open, place.sheet, (lines) => ({
      rows: rowsOf(lines, kept),
      refused: refusedCells(lines, kept),
      remarks: remarksOf(lines),
    }));
    return success({ ...(await headOf(queries, open, place.sheet)), ...listed });
  });
  return found.ok ? found.value : failure({ kind: "database", failure: found.failure });
}

/**
 * Enters texts as one change set. A line nobody knows becomes a new one as soon as it says enough; until then, and where a text cannot be taken, what
 * was typed is kept and comes back refused with the reason.
 */
export async function enterPlanCells(
  database: OpenDatabase,
  place: PlanSheetPlace,
  edits: readonly KeptEntry[],
): Promise<Result<EnteredPlanCells, PlanningFailure>> {
  return change(database, place, `Nhập ${SHEET_NAMES[place.sheet]}`, async (changes, lines, kept) => {
    const applied = applyEdits(lines, kept, edits);
    await lines.save(changes, applied);
    return { kept: applied.kept, touchedIds: applied.touchedIds };
  });
}

/** Removes lines as one change set, with what was typed into them and not taken yet. */
export async function removePlanRows(
  database: OpenDatabase,
  place: PlanSheetPlace,
  rowIds: readonly string[],
): Promise<Result<EnteredPlanCells, PlanningFailure>> {
  const removed = new Set(rowIds);
  return change(database, place, `Xóa ${removed.size} ${SHEET_NAMES[place.sheet]}`, async (changes, lines, kept) => {
    await lines.save(changes, { added: [], changed: [], removedIds: [...removed].filter((id) => lines.entries.has(id)) });
    return { kept: kept.filter(({ rowId }) => !removed.has(rowId)), touchedIds: rowIds };
  });
}

type SheetWork = <Entry>(
  changes: Changes,
  lines: SheetLines<Entry>,
  kept: readonly KeptEntry[],
) => Promise<{ readonly kept: readonly KeptEntry[]; readonly touchedIds: readonly string[] }>;

function change(
  database: OpenDatabase,
  place: PlanSheetPlace,
  reason: string,
  work: SheetWork,
): Promise<Result<EnteredPlanCells, PlanningFailure>> {
  return changePlanning(database, reason, async (changes) => {
    const open = await openPlan(changes.queries, place.planId, database.environment.ids);
    if (open === undefined) return failure({ kind: "plan-unknown", given: place.planId });
    const before = keptUnder(await listSettings(changes.queries), keyOf(place));
    const { kept, touchedIds, knownIds } = await withLines(changes.queries, open, place.sheet, async (lines) => ({
      knownIds: new Set(lines.entries.keys()),
      ...(await work(changes, lines, before)),
    }));
    if (before.length + kept.length > 0) await keepUnder(changes, keyOf(place), kept);
    // What the plan itself says of its lists may be other now.
    const after = (await openPlan(changes.queries, place.planId, database.environment.ids)) ?? open;
    return success(await withLines(changes.queries, after, place.sheet, (lines) => answerOf(lines, kept, touchedIds, knownIds)));
  });
}

/** A line may be stored under another id than the one it was typed under: an indicator that is only watched has no row of its own. */
function answerOf<Entry>(
  lines: SheetLines<Entry>,
  kept: readonly KeptEntry[],
  touchedIds: readonly string[],
  knownIds: ReadonlySet<string>,
): EnteredPlanCells {
  const touched = new Set([...touchedIds, ...[...lines.entries.keys()].filter((id) => !knownIds.has(id))]);
  const rows = rowsOf(lines, kept, touched);
  const present = new Set(rows.map(({ id }) => id));
  return {
    rows,
    goneIds: touchedIds.filter((id) => !present.has(id)),
    refused: refusedCells(lines, kept),
    remarks: remarksOf(lines, touched),
  };
}

/** Loads the lines of a list, whatever they are lines of. */
async function withLines<Value>(
  queries: ReadQueries,
  open: OpenPlan,
  sheet: PlanSheetKind,
  use: <Entry>(lines: SheetLines<Entry>) => Value | Promise<Value>,
): Promise<Value> {
  switch (sheet) {
    case "indicators":
      return use(await loadIndicatorLines(queries, open));
    case "tasks":
      return use(await loadTaskLines(queries, open));
    case "projects":
      return use(await loadProjectLines(queries, open));
  }
}

async function headOf(queries: ReadQueries, open: OpenPlan, sheet: PlanSheetKind) {
  const { plan, directory } = open;
  const projects = sheet === "projects" ? await projectRepository.list(queries, { plan_id: plan.id }) : [];
  return {
    planTitle: upperInitial(plan.title),
    periodLabel: periodLabel(periodOf(plan.period)),
    areas: plan.areas,
    units: directory.units.map(({ name }) => name),
    money:
      sheet === "projects"
        ? moneyColumnsOf(
            open,
            projects.map(({ value }) => value),
          )
        : [],
  };
}

function keyOf({ planId, sheet }: PlanSheetPlace): string {
  return `plan:${planId}:${sheet}`;
}
