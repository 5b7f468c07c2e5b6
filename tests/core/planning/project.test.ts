import { describe, expect, it } from "vitest";
import { type Decimal, decimal } from "#core/decimal.ts";
import {
  disbursedInYear,
  moneyInYear,
  type PeriodKey,
  type Project,
  parsePeriodLabel,
  periodKey,
  STAGE_LABELS,
  totalsOf,
  validateProjects,
} from "#core/planning/index.ts";

/** Phụ lục 4 of 112/KH-UBND: group, number, time, total and need of 2023, in triệu đồng. */
const PRINTED: readonly (readonly [string, number, string, number?, number?])[] = [
  ["I", 1, "2022 - 2023", 5000, 2000],
  ["I", 2, "2022 - 2023", 2600, 1400],
  ["II.1", 1, "2022 - 2023", 14000, 7000],
  ["II.1", 2, "2022 - 2023", 4200, 1400],
  ["II.1", 3, "2022 - 2023", 11000, 5200],
  ["II.1", 5, "2023 - 2024", 10000, 3000],
  ["II.1", 6, "2023 - 2024", 70000, 21000],
  ["II.1", 7, "2023 - 2024"],
  ["II.1", 8, "2023 - 2024", 20000, 6000],
  ["II.1", 9, "2023 - 2024", 20000, 6000],
  ["II.1", 10, "2023 - 2024", 25000, 6500],
  ["II.1", 11, "2023-2024", 10200, 5000],
  ["II.1", 12, "2022 - 2023", 7000, 3700],
  ["II.1", 13, "2021 - 2023", 10000, 200],
  ["II.2", 1, "Năm 2023", 150, 150],
  ["II.2", 2, "Năm 2023", 20, 20],
  ["II.2", 3, "Năm 2023", 20, 20],
  ["II.2", 4, "Năm 2023", 70, 70],
  ["II.2", 5, "Năm 2023", 100, 100],
  ["II.2", 6, "2021 - 2023", 4985, 2100],
  ["II.2", 7, "2021 - 2023", 19341, 6800],
  ["II.2", 8, "2021 - 2023", 4656, 1951],
  ["II.2", 9, "2022 - 2024", 6259, 2177],
  ["II.2", 10, "2022 - 2024", 1069, 372],
  ["II.2", 11, "2022 - 2024", 330, 175],
  ["II.2", 12, "Năm 2023", 500, 500],
  ["II.2", 13, "Năm 2023", 200, 200],
  ["II.2", 14, "Năm 2023", 360, 360],
];

function periodOfCell(text: string): PeriodKey {
  const period = parsePeriodLabel(text);
  if (period === undefined) throw new Error(text);
  return periodKey(period);
}

const PROJECTS: readonly Project[] = PRINTED.map(([group, number, time, total, need]) => ({
  id: `${group}/${number}`,
  planId: "112",
  name: `Dự án ${group}.${number}`,
  stage: group === "I" ? "carriedOver" : "new",
  capital: group === "II.2" ? "operating" : "investment",
  period: periodOfCell(time),
  money: need === undefined ? [] : [{ year: 2023, source: "ngân sách tỉnh", amount: decimal(need) }],
  ...(total === undefined ? {} : { total: decimal(total) }),
}));

function project(changes: Partial<Project>): Project {
  return {
    id: "p",
    planId: "112",
    name: "IOC",
    stage: "new",
    capital: "investment",
    total: decimal(14000),
    money: [money(2023, 7000)],
    ...changes,
  };
}

function money(year: number, amount: number, source = "ngân sách tỉnh"): { year: number; source: string; amount: Decimal } {
  return { year, source, amount: decimal(amount) };
}

describe("the money of the 28 projects of 112/KH-UBND", () => {
  it.each([
    ["I/", "7600", "3400", []],
    ["II.1/", "201400", "65000", ["II.1/7"]],
    ["II.2/", "38060", "14995", []],
    ["II", "239460", "79995", ["II.1/7"]],
    ["", "247060", "83395", ["II.1/7"]],
  ])("of group %j adds up exactly, and says what it leaves out", (group, total, inYear, incompleteIds) => {
    expect(
      totalsOf(
        PROJECTS.filter(({ id }) => id.startsWith(group)),
        2023,
      ),
    ).toEqual({ total, inYear, incompleteIds });
  });

  it("is sound but for the one row left blank without a reason", () => {
    expect(validateProjects(PROJECTS)).toEqual([
      {
        place: { path: "projects[7]" },
        message: "“Dự án II.1.7” chưa có tổng mức đầu tư hoặc vốn theo năm.",
        remedy: "Điền số tiền, hoặc ghi lý do để trống.",
      },
    ]);
  });
});

describe("the money of a project", () => {
  it("of a year comes from all sources; of a year without entries it is unknown, not zero", () => {
    const mixed = project({ money: [money(2023, 7000), money(2023, 500, "ngân sách trung ương"), money(2024, 1)] });
    expect([moneyInYear(mixed, 2023), moneyInYear(mixed, 2022)]).toEqual(["7500", undefined]);
    expect(disbursedInYear(mixed, 2023)).toBeUndefined();
    const paid = project({
      money: [
        { ...money(2023, 7000), disbursed: decimal("6500.5") },
        { ...money(2023, 9, "khác"), disbursed: decimal(1) },
      ],
    });
    expect([disbursedInYear(paid, 2023), disbursedInYear(paid, 2024)]).toEqual(["6501.5", undefined]);
    expect(totalsOf([], 2023)).toEqual({ incompleteIds: [] });
    expect(totalsOf([project({})], 2022)).toEqual({ total: "14000", incompleteIds: ["p"] });
  });

  it.each<readonly [string, Partial<Project>, string, string]>([
    [
      "years that exceed the total",
      { money: [money(2022, 10000), money(2023, 7000)] },
      "projects[0].total",
      "17.000 triệu đồng, lớn hơn tổng mức 14.000",
    ],
    ["a year outside its time", { period: "2024..2025" as PeriodKey }, "projects[0].money[0]", "giai đoạn 2024 - 2025"],
    ["an amount below zero", { money: [money(2023, -1)] }, "projects[0].money[0]", "số âm"],
    ["a payment below zero", { money: [{ ...money(2023, 1), disbursed: decimal(-1) }] }, "projects[0].money[0]", "Số giải ngân"],
    ["a total below zero", { total: decimal(-1) }, "projects[0].total", "số âm"],
    ["one source twice in a year", { money: [money(2023, 1), money(2023, 2)] }, "projects[0].money[1]", "hai dòng vốn năm 2023"],
  ])("is at fault with %s", (_, changes, path, words) => {
    const [problem] = validateProjects([project(changes)]);
    expect(problem?.place.path).toBe(path);
    expect(problem?.message).toContain(words);
  });

  it("may be left blank with a reason", () => {
    expect(validateProjects([project({ money: [], reasonForBlank: "Thực hiện theo dự án do Bộ Công an chủ trì" })])).toEqual([]);
  });

  it("tells new projects from those carried over", () => {
    expect(STAGE_LABELS).toEqual({ new: "Dự án mới", carriedOver: "Dự án chuyển tiếp" });
  });
});
