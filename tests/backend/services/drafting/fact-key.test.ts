import { describe, expect, it } from "vitest";
import { keyInReport, keyOfName, parseFactKey, periodsOfKeys } from "#backend/services/drafting/fact-key.ts";
import type { PeriodKey } from "#core/planning/index.ts";

describe("the key of a fact", () => {
  it.each([
    ["dvc-toan-trinh@2022", { kind: "indicator", code: "dvc-toan-trinh", period: "2022", part: "result" }],
    ["dvc-toan-trinh@2022-Q1/muc-tieu", { kind: "indicator", code: "dvc-toan-trinh", period: "2022-Q1", part: "target" }],
    ["dvc-toan-trinh@2019..2024/danh-gia", { kind: "indicator", code: "dvc-toan-trinh", period: "2019..2024", part: "verdict" }],
    ["dvc@2022/trong-ky", { kind: "indicator", code: "dvc", period: "2022", part: "inPeriod" }],
    ["dvc@2022/khac", { kind: "indicator", code: "dvc", period: "2022", part: "result", detail: "khac" }],
    ["dvc@2022/trong-ky/cap-2", { kind: "indicator", code: "dvc", period: "2022", part: "inPeriod", detail: "cap-2" }],
    ["dvc@2022/muc-tieu/cap-xa", { kind: "indicator", code: "dvc", period: "2022", part: "target", detail: "cap-xa" }],
    ["du-an/da-01@tong", { kind: "project", projectId: "da-01", money: "tong" }],
    ["du-an/da-01@2023", { kind: "project", projectId: "da-01", money: "2023" }],
  ])("%s is read", (key, read) => {
    expect(parseFactKey(key)).toEqual(read);
  });

  it.each(["dvc", "dvc@", "dvc@năm nay", "@2022", "du-an/da-01"])("%s is none", (key) => {
    expect(parseFactKey(key)).toBeUndefined();
  });

  it("has the name of a part in plain letters", () => {
    expect(keyOfName("Ủy ban nhân dân cấp huyện, đặc khu (2)")).toBe("uy-ban-nhan-dan-cap-huyen-dac-khu-2");
  });

  it("takes the periods a template calls by name from the report", () => {
    const report = { drafted: "2022-Q1" as PeriodKey, plan: "2022" as PeriodKey };
    const keys = ["a@ky-nay", "a@ky-nay/cap-xa", "a@ke-hoach/muc-tieu", "a@2021", "du-an/x@tong"];
    expect(keys.map((key) => keyInReport(key, report))).toEqual([
      "a@2022-Q1",
      "a@2022-Q1/cap-xa",
      "a@2022/muc-tieu",
      "a@2021",
      "du-an/x@tong",
    ]);
  });

  it("says of which periods results are needed", () => {
    expect(periodsOfKeys(["a@2022", "b@2022/muc-tieu", "c@2023-Q1", "du-an/x@2023", "?"])).toEqual(["2022", "2023-Q1"]);
  });
});
