import { type PeriodKey, parsePeriod } from "#core/planning/index.ts";

/** What the key of a fact points to. */
export type FactKey =
  | { readonly kind: "indicator"; readonly code: string; readonly period: PeriodKey; readonly part: IndicatorPart }
  | { readonly kind: "project"; readonly projectId: string; readonly money: string };

/** `inPeriod` and `cumulative` tell apart two results of one period: what was done in it, and since the beginning. */
export type IndicatorPart = "result" | "inPeriod" | "cumulative" | "target" | "verdict";

const PARTS: Readonly<Record<string, IndicatorPart>> = {
  "": "result",
  "trong-ky": "inPeriod",
  "luy-ke": "cumulative",
  "muc-tieu": "target",
  "danh-gia": "verdict",
};

/** `dvc-toan-trinh@2022`, `dvc-toan-trinh@2022/muc-tieu`, `du-an/da2023-01@tong`, `du-an/da2023-01@2023`; undefined for anything else. */
export function parseFactKey(key: string): FactKey | undefined {
  const [, projectId, money] = /^du-an\/([^@]+)@(.+)$/.exec(key) ?? [];
  if (projectId !== undefined && money !== undefined) return { kind: "project", projectId, money };
  const [, code, written = "", suffix = ""] = /^([^@/]+)@([^/]+)(?:\/(.+))?$/.exec(key) ?? [];
  const period = parsePeriod(written) === undefined ? undefined : (written as PeriodKey);
  const part = PARTS[suffix];
  return code === undefined || period === undefined || part === undefined ? undefined : { kind: "indicator", code, period, part };
}

/** The periods of which results are needed to find the facts behind the keys. */
export function periodsOfKeys(keys: readonly string[]): readonly PeriodKey[] {
  const parsed = keys.map(parseFactKey);
  return [...new Set(parsed.flatMap((key) => (key?.kind === "indicator" ? [key.period] : [])))];
}
