import type { FactRef } from "#core/document/inline.ts";
import { type PeriodKey, parsePeriod } from "#core/planning/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";

/** What the key of a fact points to. */
export type FactKey =
  | {
      readonly kind: "indicator";
      readonly code: string;
      readonly period: PeriodKey;
      readonly part: IndicatorPart;
      /** One share of it: the key of a further condition, or the name of a part of the figure in plain letters (`cap-do-2`). */
      readonly detail?: string;
    }
  | { readonly kind: "project"; readonly projectId: string; readonly money: string };

/** `inPeriod` and `cumulative` tell apart two results of one period: what was done in it, and since the beginning. */
export type IndicatorPart = "result" | "inPeriod" | "cumulative" | "target" | "verdict";

const PARTS: Readonly<Record<string, IndicatorPart>> = {
  "trong-ky": "inPeriod",
  "luy-ke": "cumulative",
  "muc-tieu": "target",
  "danh-gia": "verdict",
};

/**
 * `dvc-toan-trinh@2022`, `dvc-toan-trinh@2022/muc-tieu`, a part of either (`httt@2022/cap-do-2`, `httt@2022/muc-tieu/cap-xa`),
 * `du-an/da2023-01@tong`, `du-an/da2023-01@2023`, `du-an/da2023-01@2023:giai-ngan`; undefined for anything else.
 */
export function parseFactKey(key: string): FactKey | undefined {
  const [, projectId, money] = /^du-an\/([^@]+)@(.+)$/.exec(key) ?? [];
  if (projectId !== undefined && money !== undefined) return { kind: "project", projectId, money };
  const [, code, written = "", suffix] = /^([^@/]+)@([^/]+)(?:\/(.+))?$/.exec(key) ?? [];
  const period = parsePeriod(written) === undefined ? undefined : (written as PeriodKey);
  return code === undefined || period === undefined ? undefined : { kind: "indicator", code, period, ...partIn(suffix) };
}

/** What a template calls the period drafted, and the whole time of the plan, in place of a period: `to-cong-nghe@ky-nay/cap-xa`. */
export const RELATIVE_PERIODS = { drafted: "ky-nay", plan: "ke-hoach" } as const;

/** The key with the periods a template calls by name as those of the report; any other key as it is. */
export function keyInReport(key: FactRef, report: { readonly drafted: PeriodKey; readonly plan: PeriodKey }): FactRef {
  const [, code, name, part = ""] = /^([^@/]+)@([^/]+)(\/.+)?$/.exec(key) ?? [];
  if (name === RELATIVE_PERIODS.drafted) return `${code}@${report.drafted}${part}`;
  return name === RELATIVE_PERIODS.plan ? `${code}@${report.plan}${part}` : key;
}

function partIn(suffix = ""): { readonly part: IndicatorPart; readonly detail?: string } {
  const [first = "", ...rest] = suffix.split("/");
  const part = Object.hasOwn(PARTS, first) ? PARTS[first] : undefined;
  const detail = part === undefined ? suffix : rest.join("/");
  return { part: part ?? "result", ...(detail === "" ? {} : { detail }) };
}

/** A name as a key has it: `Ủy ban nhân dân cấp huyện` is `uy-ban-nhan-dan-cap-huyen`. */
export function keyOfName(name: string): string {
  return foldTones(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The periods of which results are needed to find the facts behind the keys. */
export function periodsOfKeys(keys: readonly string[]): readonly PeriodKey[] {
  const parsed = keys.map(parseFactKey);
  return [...new Set(parsed.flatMap((key) => (key?.kind === "indicator" ? [key.period] : [])))];
}
