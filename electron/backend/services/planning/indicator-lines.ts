import type { ReadQueries } from "#backend/database/read.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { listIndicators } from "#backend/database/repositories/indicator-repository.ts";
import { listTargets } from "#backend/database/repositories/target-repository.ts";
import {
  enterIndicator,
  INDICATOR_FIELDS,
  type Indicator,
  type IndicatorEntry,
  type Plan,
  showIndicator,
  type Target,
  UNSAID_MEASURE,
  validateTarget,
  watchesOf,
} from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { failure } from "#core/result.ts";
import { knownTeams } from "./assignment-changes.ts";
import { alikeIndicator, saveIndicatorLines, watchedId } from "./indicator-changes.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { MissingCell, SheetLines } from "./sheet-lines.ts";

/** A plan that only watches an indicator says neither what is to be reached nor by when. */
const CLOSED_WHERE_WATCHED = ["target", "period"];

const ORDER: readonly string[] = INDICATOR_FIELDS;

/** The indicators of a plan, a line for each of its targets and for each indicator it only watches. */
export async function loadIndicatorLines(queries: ReadQueries, open: OpenPlan): Promise<SheetLines<IndicatorEntry>> {
  const { plan, directory, newId } = open;
  const indicators = await listIndicators(queries);
  const targets = await listTargets(queries);
  const teams = knownTeams(await assignmentRepository.list(queries), "indicator", open);
  const measured = await indicatorsWithResults(queries);
  const byId = new Map(indicators.map(({ value }) => [value.id, value]));
  const shared = new Set(targets.filter(({ value }) => value.planId !== plan.id).map(({ value }) => value.indicatorId));
  const entryOf = (indicator: Indicator, target: IndicatorEntry["target"]): IndicatorEntry => ({
    indicator,
    target,
    isShared: shared.has(indicator.id),
    hasResults: measured.has(indicator.id),
    ...teams.teamOf(indicator.id),
  });
  const own = targets.map(({ value }) => value).filter((target) => target.planId === plan.id && isForIssuer(target, plan));
  const targeted = own.flatMap(({ main, subConditions, ...target }) => {
    const indicator = byId.get(target.indicatorId);
    return indicator === undefined ? [] : [{ ...entryOf(indicator, target), terms: { main, subConditions } }];
  });
  const watched = watchesOf(plan).flatMap(({ indicatorId, area, name }): readonly IndicatorEntry[] => {
    const indicator = byId.get(indicatorId);
    if (indicator === undefined || own.some((target) => target.indicatorId === indicatorId)) return [];
    const target = blankTarget(plan, watchedId(indicatorId), indicatorId);
    return [{ ...entryOf(indicator, { ...target, ...present({ name }) }), watchedIn: area }];
  });
  const listed = new Set([...targeted, ...watched].map(({ indicator }) => indicator.id));
  return {
    entries: new Map([...inAreaOrder(targeted, plan), ...watched].map((entry) => [entry.target.id, entry])),
    blank: (rowId) => entryOf(blankIndicator(newId()), blankTarget(plan, rowId, "")),
    enter: (entry, columnId, text) => {
      const field = INDICATOR_FIELDS.find((one) => one === columnId);
      return field === undefined ? failure("Không có cột này trong danh sách chỉ tiêu.") : enterIndicator(entry, field, text, directory);
    },
    show: (entry) => showIndicator(entry, directory.units),
    orderOf: (columnId) => ORDER.indexOf(columnId),
    presets: new Set(["measure", "decimals", "direction", "period"]),
    missingIn: (entry) => missingIn(entry) ?? doubleWatch(entry, alikeIndicator(entry, indicators), listed),
    closedIn: ({ watchedIn }) => (watchedIn === undefined ? [] : CLOSED_WHERE_WATCHED),
    faultIn: ({ indicator, terms }) => {
      const [problem] = terms === undefined ? [] : validateTarget(indicator, terms);
      return problem === undefined ? undefined : { columnId: "target", reason: `${problem.message} ${problem.remedy}` };
    },
    remarksOn: ({ indicator }) => teams.remarksOn(indicator.id),
    save: (changes, lines) => saveIndicatorLines(changes, { open, indicators, targets, teams }, lines),
  };
}

function missingIn({ indicator, terms, watchedIn }: IndicatorEntry): MissingCell | undefined {
  if (indicator.name === "") return { columnId: "name", reason: "Nhập tên chỉ tiêu để lưu dòng này." };
  if (watchedIn === "") return { columnId: "area", reason: "Nhập lĩnh vực mà kế hoạch theo dõi chỉ tiêu này." };
  if (watchedIn !== undefined || terms !== undefined) return undefined;
  return { columnId: "target", reason: "Nhập mục tiêu (ví dụ “Tối thiểu 30%”, hoặc “Theo dõi”) để lưu dòng này." };
}

/** A plan watches an indicator once, and none it sets a target for. */
function doubleWatch({ watchedIn }: IndicatorEntry, alike: Indicator | undefined, listed: ReadonlySet<string>): MissingCell | undefined {
  const isDouble = watchedIn !== undefined && alike !== undefined && listed.has(alike.id);
  return isDouble ? { columnId: "name", reason: "Kế hoạch đã có chỉ tiêu này; hãy xóa dòng này hoặc ghi tên chỉ tiêu khác." } : undefined;
}

function blankIndicator(id: string): Indicator {
  return { id, code: "", name: "", area: "", direction: "higher", measure: UNSAID_MEASURE };
}

function blankTarget(plan: Plan, id: string, indicatorId: string): IndicatorEntry["target"] {
  return { id, indicatorId, period: plan.period, planId: plan.id };
}

function isForIssuer({ unitId }: Target, plan: Plan): boolean {
  return unitId === undefined || unitId === plan.issuerUnitId;
}

/** As reports list them; areas the plan does not list come last. */
function inAreaOrder(entries: readonly IndicatorEntry[], { areas }: Plan): readonly IndicatorEntry[] {
  const placeOf = ({ indicator }: IndicatorEntry) => (areas.includes(indicator.area) ? areas.indexOf(indicator.area) : areas.length);
  return entries.toSorted((left, right) => placeOf(left) - placeOf(right));
}

async function indicatorsWithResults(queries: ReadQueries): Promise<ReadonlySet<string>> {
  const rows = await queries.selectFrom("results").select("indicator_id").distinct().execute();
  return new Set(rows.map(({ indicator_id }) => indicator_id));
}
