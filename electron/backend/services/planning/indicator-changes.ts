import type { Changes } from "#backend/database/change-set.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import {
  type Indicator,
  type IndicatorEntry,
  type Plan,
  type Target,
  unitOfMeasure,
  type Watch,
  watchesOf,
  withWatches,
} from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { KnownTeams, WantedTeam } from "./assignment-changes.ts";
import { changePlan } from "./change-plan.ts";
import { groupBy } from "./group-by.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { LineChanges } from "./sheet-lines.ts";

interface KnownIndicators {
  readonly open: OpenPlan;
  readonly indicators: readonly Stored<Indicator>[];
  readonly targets: readonly Stored<Target>[];
  readonly teams: KnownTeams;
}

/** Saves the indicators of a plan: what is measured, what is to be reached, who is assigned, and the areas the plan did not list yet. */
export async function saveIndicatorLines(changes: Changes, known: KnownIndicators, lines: LineChanges<IndicatorEntry>): Promise<void> {
  const added = withCodes(lines.added, known);
  await indicatorRepository.insertAll(changes, distinctNew(added, known));
  for (const indicator of changedIndicators(lines.changed, known))
    await indicatorRepository.save(changes, indicator.value, indicator.version);
  await targetRepository.insertAll(changes, added.flatMap(targetOf));
  const targets = new Map(known.targets.map(({ value, version }) => [value.id, version]));
  for (const target of lines.changed.flatMap(targetOf)) {
    const version = targets.get(target.id);
    if (version !== undefined) await targetRepository.save(changes, target, version);
  }
  await known.teams.save(changes, wantedTeams([...added, ...lines.changed]));
  await removeTargets(changes, lines.removedIds, targets);
  const said = [...added, ...lines.changed];
  await changePlan(changes, known.open.plan.id, (plan) =>
    withWatches(withAreas(plan, said), watchesAfter(watchesOf(plan), { ...lines, added })),
  );
}

/** Takes targets away; their indicators stay with their results, for other plans and for later. */
export async function removeTargets(changes: Changes, ids: readonly string[], versions: ReadonlyMap<string, number>): Promise<void> {
  for (const id of ids) {
    const version = versions.get(id);
    if (version === undefined) continue;
    const conditions = await changes.queries
      .selectFrom("target_conditions")
      .select(["id", "version"])
      .where("target_id", "=", id)
      .execute();
    for (const row of conditions) await changes.remove("target_conditions", row);
    await changes.remove("targets", { id, version });
  }
}

function targetOf({ target, terms, indicator }: IndicatorEntry): readonly Target[] {
  return terms === undefined ? [] : [{ ...target, ...terms, indicatorId: indicator.id }];
}

/** A new line that says the very same as an indicator already measured is that indicator; any other gets a code from its name. */
function withCodes(added: readonly IndicatorEntry[], { indicators, teams }: KnownIndicators): readonly IndicatorEntry[] {
  const codes = new Set(indicators.flatMap(({ value }) => [value.code, value.id]));
  const byName = groupBy(indicators, ({ value }) => foldTones(value.name));
  return added.map((entry) => {
    const alike = alikeIndicator(entry, byName.get(foldTones(entry.indicator.name)) ?? []);
    if (alike !== undefined)
      return { ...teams.teamOf(alike.id), ...entry, indicator: alike, ...namedPartners(entry, teams.teamOf(alike.id)) };
    const code = freeCode(entry.indicator.name, codes);
    codes.add(code);
    return { ...entry, indicator: { ...entry.indicator, id: code, code } };
  });
}

/** Who takes part already goes on where the line names nobody. */
function namedPartners({ partners }: IndicatorEntry, known: Pick<IndicatorEntry, "partners">): Pick<IndicatorEntry, "partners"> {
  return { partners: partners.length > 0 ? partners : known.partners };
}

/** The indicator a new line means: one of its name measured the same way; to watch one, its name is enough. */
export function alikeIndicator({ indicator, watchedIn }: IndicatorEntry, indicators: readonly Stored<Indicator>[]): Indicator | undefined {
  const name = foldTones(indicator.name);
  const isNameEnough = watchedIn !== undefined && unitOfMeasure(indicator) === "";
  return indicators.find(({ value }) => foldTones(value.name) === name && (isNameEnough || measuresTheSame(value, indicator, watchedIn)))
    ?.value;
}

/** What a plan watches need not belong to that area elsewhere. */
function measuresTheSame(known: Indicator, typed: Indicator, watchedIn: string | undefined): boolean {
  const isSameArea = watchedIn !== undefined || typed.area === "" || known.area === typed.area;
  return isSameArea && known.measure.kind === typed.measure.kind && unitOfMeasure(known) === unitOfMeasure(typed);
}

const LONGEST_CODE = 48;

/** `Tỷ lệ hồ sơ trực tuyến` → `ty-le-ho-so-truc-tuyen`, with a number behind it where it is taken. */
function freeCode(name: string, taken: ReadonlySet<string>): string {
  const words = foldTones(name).match(/[a-z0-9]+/g) ?? ["chi-tieu"];
  const code = words.join("-").slice(0, LONGEST_CODE).replace(/-+$/, "");
  const numbered = (count: number): string => (taken.has(`${code}-${count}`) ? numbered(count + 1) : `${code}-${count}`);
  return taken.has(code) ? numbered(2) : code;
}

function distinctNew(added: readonly IndicatorEntry[], { indicators }: KnownIndicators): readonly Indicator[] {
  const known = new Set(indicators.map(({ value }) => value.id));
  return added.map(({ indicator }) => indicator).filter(({ id }) => !known.has(id));
}

/** One indicator may stand in two lines: the later one counts. */
function wantedTeams(entries: readonly IndicatorEntry[]): readonly WantedTeam[] {
  const teams = entries.map(({ indicator, partners, lead }) => ({
    subjectId: indicator.id,
    partners,
    ...present({ lead }),
  }));
  return [...new Map(teams.map((team) => [team.subjectId, team])).values()];
}

/** Two lines may be targets of one indicator for two periods: what was changed in either of them counts, once. */
function changedIndicators(changed: readonly IndicatorEntry[], { indicators }: KnownIndicators): readonly Stored<Indicator>[] {
  const latest = new Map<string, Indicator>();
  const known = new Map(indicators.map((one) => [one.value.id, one]));
  for (const { indicator } of changed) if (indicator !== known.get(indicator.id)?.value) latest.set(indicator.id, indicator);
  return [...latest].flatMap(([id, value]) => {
    const version = known.get(id)?.version;
    return version === undefined ? [] : [{ value, version }];
  });
}

function withAreas(plan: Plan, entries: readonly IndicatorEntry[]): Plan {
  const areas = new Set(entries.map(({ indicator, watchedIn }) => watchedIn ?? indicator.area));
  const missing = [...areas].filter((area) => area !== "" && !plan.areas.includes(area));
  return missing.length === 0 ? plan : { ...plan, areas: [...plan.areas, ...missing] };
}

/** What a plan watches once lines were saved; what goes into another area stands last there. */
function watchesAfter(before: readonly Watch[], { added, changed, removedIds }: LineChanges<IndicatorEntry>): readonly Watch[] {
  const said = new Map([...changed, ...added].flatMap(watchOf).map((watch) => [watch.indicatorId, watch]));
  const removed = new Set(removedIds);
  const staying = before.flatMap((watch) => {
    const now = said.get(watch.indicatorId) ?? watch;
    return removed.has(watchedId(watch.indicatorId)) || now.area !== watch.area ? [] : [now];
  });
  const stillThere = new Set(staying.map(({ indicatorId }) => indicatorId));
  return [...staying, ...[...said.values()].filter(({ indicatorId }) => !stillThere.has(indicatorId))];
}

function watchOf({ indicator, target: { name }, watchedIn }: IndicatorEntry): readonly Watch[] {
  return watchedIn === undefined ? [] : [{ area: watchedIn, indicatorId: indicator.id, ...present({ name }) }];
}

/** The line of an indicator a plan only watches. */
export function watchedId(indicatorId: string): string {
  return `watched:${indicatorId}`;
}
