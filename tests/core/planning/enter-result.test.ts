import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { enterResult, fractionOf, type Indicator, type IndicatorResult, type PeriodKey, type ResultField } from "#core/planning/index.ts";

const RATIO: Indicator = {
  id: "ho-so",
  code: "ho-so",
  name: "Tỷ lệ hồ sơ trực tuyến",
  area: "Chính quyền số",
  direction: "higher",
  measure: { kind: "ratio", unit: "%", decimals: 2, numerator: "hồ sơ trực tuyến", denominator: "hồ sơ", isShare: true },
};

const RESULT: IndicatorResult = {
  id: "ho-so@2022",
  indicatorId: "ho-so",
  unitId: "ubnd",
  period: "2022" as PeriodKey,
  measurement: { kind: "none" },
  span: "cumulative",
  state: "official",
  breakdown: [],
  subResults: [],
};

function enter(field: ResultField, text: string, result = RESULT) {
  return enterResult(RATIO, result, field, text);
}

describe("a result as it is typed", () => {
  it.each([
    ["68,48", { kind: "value", value: "68.48" }],
    ["68,48 %", { kind: "value", value: "68.48" }],
    ["1.271/1.856", { kind: "fraction", numerator: "1271", denominator: "1856" }],
    ["hoàn thành", { kind: "completion", stage: "completed" }],
    ["", { kind: "none" }],
  ])("takes “%s”", (text, measurement) => {
    expect(enter("measurement", text)).toMatchObject({ ok: true, value: { measurement } });
  });

  it("refuses words in a figure and says what to type", () => {
    expect(enter("measurement", "gần một nửa")).toEqual({
      ok: false,
      failure: "“gần một nửa” không phải là số; hãy nhập như 1.234 hoặc 68,48.",
    });
  });

  it("changes one part of a fraction and keeps the other", () => {
    const held = { ...RESULT, measurement: { kind: "fraction", numerator: decimal(5), denominator: decimal(10) } } as const;
    expect(enter("numerator", "7", held)).toMatchObject({ ok: true, value: { measurement: { numerator: "7", denominator: "10" } } });
  });

  it("asks for the other part while there is only one", () => {
    expect(enter("numerator", "7")).toEqual({ ok: false, failure: "Nhập tiếp mẫu số để tính tỷ lệ." });
    expect(fractionOf("7", "1.000")).toEqual({ kind: "fraction", numerator: "7", denominator: "1000" });
  });

  it.each([
    ["31/12/2022", "2022-12-31"],
    ["5/2/2023", "2023-02-05"],
  ])("reads the day %s", (text, asOf) => {
    expect(enter("asOf", text)).toMatchObject({ ok: true, value: { asOf } });
  });

  it("refuses a day that does not exist", () => {
    expect(enter("asOf", "31/02/2023").ok).toBe(false);
  });

  it("takes an explanation away when its cell is emptied", () => {
    const said = { ...RESULT, narrative: "Đã kết nối." };
    expect(enter("narrative", " ", said)).toEqual({ ok: true, value: RESULT });
  });

  it("keeps words as NFC", () => {
    expect(enter("narrative", "tiếng Việt".normalize("NFD"))).toMatchObject({ value: { narrative: "tiếng Việt" } });
  });
});
