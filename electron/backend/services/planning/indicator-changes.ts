import type { Changes } from "#backend/database/change-set.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import type { Stored } from "#backend/database/repositories/row-codec.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { type Indicator, type IndicatorEntry, type Target, unitOfMeasure } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { KnownTeams, WantedTeam } from "./assignment-changes.ts";
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
  await addAreas(
    changes,
    known.open,
    [...added, ...lines.changed].map(({ indicator }) => indicator.area),
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
    const alike = byName.get(foldTones(entry.indicator.name))?.find(({ value }) => measuresTheSame(value, entry.indicator));
    if (alike !== undefined)
      return { ...teams.teamOf(alike.value.id), ...entry, indicator: alike.value, ...namedPartners(entry, teams.teamOf(alike.value.id)) };
    const code = freeCode(entry.indicator.name, codes);
    codes.add(code);
    return { ...entry, indicator: { ...entry.indicator, id: code, code } };
  });
}

/** Who takes part already goes on where the line names nobody. */
function namedPartners({ partners }: IndicatorEntry, known: Pick<IndicatorEntry, "partners">): Pick<IndicatorEntry, "partners"> {
  return { partners: partners.length > 0 ? partners : known.partners };
}

function measuresTheSame(known: Indicator, typed: Indicator): boolean {
  const isSameArea = typed.area === "" || known.area === typed.area;
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

async function addAreas(changes: Changes, { plan, version }: OpenPlan, areas: readonly string[]): Promise<void> {
  const missing = [...new Set(areas)].filter((area) => area !== "" && !plan.areas.includes(area));
  if (missing.length > 0) await planRepository.save(changes, { ...plan, areas: [...plan.areas, ...missing] }, version);
}
