import { describe, expect, it } from "vitest";
import { type BindingSources, bindingOf } from "#backend/services/drafting/template-binding.ts";
import type { PeriodKey } from "#core/planning/index.ts";
import type { IndicatorView } from "#core/templating/index.ts";

const fact = (ref: string) => ({ ref, value: "1" });
const INDICATOR = {
  code: "dvc",
  result: fact("dvc@2022-Q1"),
  target: fact("dvc@2022/muc-tieu"),
  previous: fact("dvc@2021-Q4"),
  lastYear: fact("dvc@2021-Q1"),
} as unknown as IndicatorView;

const SOURCES: BindingSources = {
  own: { period: "2022-Q1" as PeriodKey, planPeriod: "2022" as PeriodKey, indicators: [INDICATOR] },
  isKnown: (ref) => !ref.startsWith("mat-roi"),
};

describe("a figure of a draft as a template writes it", () => {
  it.each([
    [["dvc@2022-Q1"], undefined, "{{ i['dvc'] | result }}"],
    [["dvc@2022-Q1"], "percent:1", "{{ i['dvc'] | percent: 1 }}"],
    [["dvc@2022/muc-tieu"], "target:upper_initial", "{{ i['dvc'] | target: 'upper_initial' }}"],
    [["dvc@2022/muc-tieu"], "number", "{{ i['dvc'].target | number }}"],
    [["dvc@2022-Q1/danh-gia"], undefined, "{{ f['dvc@ky-nay/danh-gia'] | result }}"],
    [["dvc@2022-Q1/cap-xa"], "with_unit", "{{ f['dvc@ky-nay/cap-xa'] | with_unit }}"],
    [["dvc@2022/muc-tieu/cap-xa"], "number:2", "{{ f['dvc@ke-hoach/muc-tieu/cap-xa'] | number: 2 }}"],
    [["khac@2022-Q1"], "figure", "{{ f['khac@ky-nay'] | figure }}"],
  ])("says of %s what the plan and period drafted have", (facts, form, written) => {
    expect(bindingOf({ facts, ...(form === undefined ? {} : { form }) }, SOURCES)).toBe(written);
  });

  it.each([
    [["dvc@2020"], "number", "{{ f['dvc@2020'] | number }}"],
    [["khac@2022/muc-tieu"], "target", "{{ f['khac@2022/muc-tieu'] | target }}"],
    [["du-an/nang-cap@2023"], "in_words:triệu đồng", "{{ f['du-an/nang-cap@2023'] | in_words: 'triệu đồng' }}"],
  ])("keeps %s, which is of another period or plan", (facts, form, written) => {
    expect(bindingOf({ facts, form }, SOURCES)).toBe(written);
  });

  it.each([
    [["dvc@2022-Q1", "dvc@2021-Q4"], "compare:kỳ trước", "{{ i['dvc'] | compare_previous }}"],
    [["dvc@2022-Q1", "dvc@2021-Q1"], "compare:cùng kỳ năm trước", "{{ i['dvc'] | compare_last_year }}"],
    [["dvc@2022-Q1", "dvc@2019"], "compare:kỳ trước", "{{ i['dvc'] | compare: f['dvc@2019'], 'kỳ trước' }}"],
    [["dvc@2022-Q1", "dvc@2022/muc-tieu"], "share:1", "{{ i['dvc'] | share: i['dvc'].target, 1 }}"],
    [
      ["tong:projects?area=Thuê.budget", "tong:projects.budget"],
      "share",
      "{% assign beside = projects | map: 'budget' | sum %}{{ projects | where: 'area', 'Thuê' | map: 'budget' | sum | share: beside }}",
    ],
  ])("sets one beside the other: %s", (facts, form, written) => {
    expect(bindingOf({ facts, form }, SOURCES)).toBe(written);
  });

  it.each([
    [["dem:tasks?isDone=true"], "count", "{{ tasks | where: 'isDone', true | count }}"],
    [["dem:indicators"], "count:1", "{{ indicators | size }}"],
    [
      ["dem:previous.tasks?result&status=null"],
      "in_words:nhiệm vụ",
      "{{ previous.tasks | where: 'result' | where: 'status', nil | count | in_words: 'nhiệm vụ' }}",
    ],
    [["ten:tasks;sort=name.lead;uniq"], "plain", "{{ tasks | sort: 'name' | map: 'lead' | uniq | list }}"],
    [["tong:plans.nhiem-vu-797.projects.total"], "sum", "{{ plans['nhiem-vu-797'].projects | map: 'total' | sum }}"],
  ])("asks again what was asked: %s", (facts, form, written) => {
    expect(bindingOf({ facts, form }, SOURCES)).toBe(written);
  });

  it.each([
    [["mat-roi@2022"], "number"],
    [["a@2022", "b@2022", "c@2022"], "sum"],
    [["a@2022", "b@2022"], "list"],
    [["dem:tasks?isDone~true,false"], "count"],
    [["dvc@2022-Q1"], "count:2"],
    [["dvc@2022-Q1"], "in_words:'\""],
  ])("leaves %s bound as it is, for want of words or of the fact", (facts, form) => {
    expect(bindingOf({ facts, form }, SOURCES)).toBeUndefined();
  });
});
