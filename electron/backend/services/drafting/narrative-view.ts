import { z } from "zod";
import { type IndicatorResult, type Period, type Plan, periodKey } from "#core/planning/index.ts";
import type { NarrativeView } from "#core/templating/index.ts";
import type { OfficeRecords } from "./office-records.ts";

const Narratives = z.record(z.string(), z.string());

/**
 * What is said in words of a plan in a period: limits, causes and proposals that stand with the results, each once; what the office wrote
 * for the whole (setting `narratives:<plan>:<period>`) takes their place.
 */
export function narrativeView(
  { settings }: Pick<OfficeRecords, "settings">,
  { plan, period }: { readonly plan: Plan; readonly period: Period },
  results: readonly IndicatorResult[],
): NarrativeView {
  const said = {
    limitations: paragraphs(results.map(({ limits }) => limits)),
    causes: paragraphs(results.map(({ causes }) => causes)),
    proposals: paragraphs(results.map(({ proposals }) => proposals)),
  };
  return { ...said, ...Narratives.parse(settings.get(`narratives:${plan.id}:${periodKey(period)}`) ?? {}) };
}

function paragraphs(texts: readonly (string | undefined)[]): string | null {
  const written = new Set(texts.filter((text) => text !== undefined && text.trim() !== ""));
  return written.size === 0 ? null : [...written].join("\n\n");
}
