import { describe, expect, it } from "vitest";
import { resultPartFact, targetPartFact } from "#backend/services/drafting/part-facts.ts";
import { decimal } from "#core/decimal.ts";
import type { Indicator, IndicatorResult, PeriodKey, Target } from "#core/planning/index.ts";

const PERIOD = "2022" as PeriodKey;

const PAYMENTS: Indicator = {
  id: "thanh-toan",
  code: "thanh-toan",
  name: "Tỷ lệ thủ tục có thanh toán trực tuyến",
  area: "Chính quyền số",
  direction: "higher",
  measure: { kind: "ratio", decimals: 2, unit: "%", numerator: "thủ tục", denominator: "thủ tục", isShare: true },
};

const TARGET: Target = {
  id: "thanh-toan@2022",
  indicatorId: "thanh-toan",
  period: PERIOD,
  main: { comparator: "reach", value: decimal(40), unit: "%" },
  subConditions: [
    {
      key: "giao-dich",
      label: "tỷ lệ giao dịch thanh toán trực tuyến",
      condition: { comparator: "atLeast", value: decimal(10), unit: "%" },
    },
  ],
};

const RESULT: IndicatorResult = {
  id: "thanh-toan@2022",
  indicatorId: "thanh-toan",
  unitId: "ubnd",
  period: PERIOD,
  measurement: { kind: "fraction", numerator: decimal(405), denominator: decimal(405) },
  span: "cumulative",
  state: "estimate",
  breakdown: [
    { label: "Ủy ban nhân dân cấp huyện", value: decimal(5) },
    { label: "sở, ban, ngành", value: decimal(400) },
  ],
  subResults: [{ key: "giao-dich", measurement: { kind: "fraction", numerator: decimal(612), denominator: decimal(81611) } }],
};

describe("a part of a result", () => {
  it("is a part of the figure, by its name in plain letters", () => {
    expect(resultPartFact(PAYMENTS, RESULT, TARGET, "uy-ban-nhan-dan-cap-huyen")).toMatchObject({
      fact: { ref: "thanh-toan@2022/uy-ban-nhan-dan-cap-huyen", value: "5", decimals: 0, period: "2022", isEstimate: true },
      about: "Kết quả “Tỷ lệ thủ tục có thanh toán trực tuyến” năm 2022, phần “Ủy ban nhân dân cấp huyện”",
      table: "results",
      rowId: "thanh-toan@2022",
    });
  });

  it("counts in no unit where the whole is a ratio, else in that of the whole", () => {
    const counted: Indicator = { ...PAYMENTS, measure: { kind: "quantity", unit: "cơ quan", decimals: 0, isAdditive: true } };
    expect(resultPartFact(PAYMENTS, RESULT, TARGET, "so-ban-nganh")?.fact.unit).toBeUndefined();
    expect(resultPartFact(counted, RESULT, TARGET, "so-ban-nganh")?.fact.unit).toBe("cơ quan");
  });

  it("is what was found for a further condition of the target, in the unit of that condition", () => {
    expect(resultPartFact(PAYMENTS, RESULT, TARGET, "giao-dich")).toMatchObject({
      fact: { value: "0.75", unit: "%", numerator: "612", denominator: "81611" },
      about: expect.stringContaining("phần “tỷ lệ giao dịch thanh toán trực tuyến”") as string,
    });
  });

  it("is none that the result does not have", () => {
    expect(resultPartFact(PAYMENTS, RESULT, TARGET, "cap-xa")).toBeUndefined();
  });
});

describe("a part of a target", () => {
  it("is what a further condition asks for", () => {
    expect(targetPartFact(PAYMENTS, TARGET, "giao-dich")?.fact).toMatchObject({
      ref: "thanh-toan@2022/muc-tieu/giao-dich",
      value: "10",
      unit: "%",
    });
  });

  it("is none that the target does not have", () => {
    expect(targetPartFact(PAYMENTS, TARGET, "cap-xa")).toBeUndefined();
  });
});
