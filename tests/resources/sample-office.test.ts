import { describe, expect, it } from "vitest";
import { type Decimal, sumOf } from "#core/decimal.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import {
  type Project,
  parsePeriod,
  printedFigure,
  totalsOf,
  unitOn,
  validateAssignments,
  validateProjects,
  validateRegime,
  validateResult,
  validateTarget,
  validateUnits,
} from "#core/planning/index.ts";
import {
  areas,
  assignments,
  authorities,
  byId,
  indicators,
  OFFICE_FILES,
  officeText,
  people,
  plans,
  projects,
  regimes,
  register,
  results,
  targets,
  tasks,
  units,
} from "./sample-office.ts";

const DAY_OF_PLAN_394 = "2022-12-19" as PlainDate;

const entities = {
  units,
  people,
  authorities,
  register,
  plans,
  areas,
  indicators,
  targets,
  results,
  tasks,
  assignments,
  projects,
  regimes,
};

/** Every value in a JSON tree under one of these keys. */
function valuesUnder(tree: unknown, keys: readonly string[]): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => valuesUnder(item, keys));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    ...(keys.includes(key) ? [value].flat().filter((one) => typeof one === "string") : []),
    ...valuesUnder(value, keys),
  ]);
}

describe("the files of the sample office", () => {
  it.each(OFFICE_FILES)("%s is composed Vietnamese, without blanks at the ends of a text", (file) => {
    const text = officeText(file);
    expect(text.normalize("NFC") === text).toBe(true);
    expect(text.match(/: " | ",?\n/g)).toBeNull();
  });

  it.each(Object.entries(entities))("gives every entry of %s an id of its own", (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9][a-z0-9@.:-]*$/.test(id))).toEqual([]);
  });

  it("names only days and periods that exist", () => {
    const days = valuesUnder(entities, ["date", "validFrom", "validTo", "asOf", "completedOn"]);
    expect(days.length).toBeGreaterThan(200);
    expect(days.filter((day) => parsePlainDate(day) === undefined)).toEqual([]);
    const periods = valuesUnder(entities, ["period"]);
    expect(periods.length).toBeGreaterThan(200);
    expect(periods.filter((period) => parsePeriod(period) === undefined)).toEqual([]);
  });

  it.each([
    ["units", ["unitId", "unitIds", "parentId", "issuerUnitId", "reportingUnitIds", "receivingUnitId"], units],
    ["people", ["personId"], people],
    ["documents", ["documentId", "documentIds", "evidenceDocumentIds", "basisDocumentId"], register],
    ["plans", ["planId", "parentPlanId"], plans],
    ["indicators", ["indicatorId", "partOf"], indicators],
  ] as const)("refers only to %s that are there", (_, keys, known) => {
    const ids = valuesUnder(entities, keys);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.some((entry) => entry.id === id))).toEqual([]);
  });

  it("assigns only indicators and tasks that are there", () => {
    const known = [...indicators, ...tasks].map(({ id }) => id);
    expect(assignments.filter(({ subjectId }) => !known.includes(subjectId))).toEqual([]);
  });
});

describe("there", () => {
  it.each([
    ["chỉ tiêu năm 2022", targets.filter(({ planId }) => planId === "ke-hoach-217-2022").length, 16],
    ["mục tiêu năm 2023", targets.filter(({ planId }) => planId === "ke-hoach-112-2023").length, 20],
    ["mục tiêu đến năm 2025", targets.filter(({ planId }) => planId === "ke-hoach-394-2022-2025").length, 17],
    ["chỉ tiêu được phân công", new Set(assignments.filter((one) => one.subject === "indicator").map((one) => one.subjectId)).size, 16],
    ["nhiệm vụ năm 2022", tasks.filter(({ planId }) => planId === "nhiem-vu-797-2022").length, 22],
    ["nhiệm vụ đến năm 2025", tasks.filter(({ planId }) => planId === "ke-hoach-394-2022-2025").length, 64],
    ["nhiệm vụ chờ điều kiện", tasks.filter(({ deadline }) => deadline?.kind === "conditional").length, 39],
    ["văn bản ban hành năm 2022", register.filter(({ issuedIn }) => issuedIn === "2022").length, 24],
    ["nhiệm vụ, dự án năm 2023", projects.length, 28],
    ["lĩnh vực", areas.length, 10],
  ])("are as many %s as the plans have", (_, counted, wanted) => {
    expect(counted).toBe(wanted);
  });

  it("puts the documents of 2022 and the 22 tasks into the ten fields", () => {
    const names = areas.map(({ name }) => name);
    const used = [...register.filter(({ issuedIn }) => issuedIn !== undefined), ...tasks.filter(({ groups }) => groups === undefined)];
    expect(used.filter(({ area }) => area === undefined || !names.includes(area))).toEqual([]);
  });

  it("says of every field what was reached and what is missing", () => {
    const sections = areas.flatMap(({ sections: own }) => own);
    expect(sections).toHaveLength(13);
    expect(sections.filter(({ results: reached = [], limits = [] }) => reached.length === 0 || limits.length === 0)).toEqual([]);
  });
});

describe("units", () => {
  it("contradict neither each other nor the reform of 2025", () => {
    expect(validateUnits(units)).toEqual([]);
  });

  it.each([
    ["so-tttt-tien-giang", "2023-04-10", ["so-tttt-tien-giang"]],
    ["so-tttt-tien-giang", "2025-04-10", ["so-khcn-tien-giang", "so-vhttdl-tien-giang"]],
    ["so-tttt-tien-giang", "2026-11-22", ["so-khcn-dong-thap", "so-vhttdl-dong-thap"]],
    ["so-tnmt-tien-giang", "2026-11-22", ["so-nnmt-dong-thap"]],
    ["so-nnptnt-tien-giang", "2025-03-01", ["so-nnmt-tien-giang"]],
    ["so-khdt-tien-giang", "2026-11-22", ["so-tai-chinh-dong-thap"]],
    ["so-gtvt-tien-giang", "2026-11-22", ["so-xay-dung-dong-thap"]],
    ["so-ldtbxh-tien-giang", "2026-11-22", ["so-noi-vu-dong-thap", "so-gddt-dong-thap", "so-y-te-dong-thap"]],
    ["bo-tttt", "2026-11-22", ["bo-khcn", "bo-vhttdl"]],
    ["ubnd-tinh-tien-giang", "2025-07-01", ["ubnd-tinh-dong-thap"]],
    ["ubnd-tinh-dong-thap-truoc-2025", "2025-07-01", ["ubnd-tinh-dong-thap"]],
    ["ubnd-thi-xa-go-cong", "2024-06-01", ["ubnd-thanh-pho-go-cong"]],
  ])("hand the duties of %s on %s to those who took over", (id, day, holders) => {
    expect(unitOn(units, id, day as PlainDate).map((unit) => unit.id)).toEqual(holders);
  });

  it("count eleven districts on any day before they ended", () => {
    const onDay = (day: string) =>
      units.filter(({ level, validFrom = "", validTo = "" }) => level === "district" && validFrom <= day && day <= validTo).length;
    expect(["2022-06-30", "2024-04-30", "2024-05-01", "2025-06-30", "2025-07-01"].map(onDay)).toEqual([11, 11, 11, 11, 0]);
  });

  it("that are assigned work stand on the day of the plan", () => {
    expect(validateAssignments(assignments, units, DAY_OF_PLAN_394)).toEqual([]);
  });
});

describe("figures", () => {
  it("of results are such as their indicators ask for, and parts add up", () => {
    const mistakes = results.flatMap((result) => {
      const target = targets.find(({ indicatorId, period }) => indicatorId === result.indicatorId && period === result.period);
      return validateResult(byId(indicators, result.indicatorId), result, target);
    });
    expect(mistakes).toEqual([]);
    expect(results.filter(({ breakdown }) => breakdown.length > 0)).toHaveLength(18);
  });

  it("of targets can be compared with those of their indicators", () => {
    expect(targets.flatMap((target) => validateTarget(byId(indicators, target.indicatorId), target))).toEqual([]);
  });

  it("of targets belong to a field of their plan", () => {
    const strays = targets.filter(
      ({ indicatorId, planId = "" }) => !byId(plans, planId).areas.includes(byId(indicators, indicatorId).area),
    );
    expect(strays).toEqual([]);
  });

  it.each([
    ["dvc-toan-trinh@2022", "68,48%"],
    ["ho-so-truc-tuyen@2022", "7,09%"],
    ["tthc-thanh-toan-truc-tuyen@2022", "100%"],
    ["tthc-phat-sinh-giao-dich@2022", "6,17%"],
    ["ho-so-thanh-toan-truc-tuyen@2022", "0,75%"],
    ["dvc-tich-hop-cong-quoc-gia@2022", "68,53%"],
    ["dvc-co-phat-sinh-ho-so@2022", "52%"],
    ["cbccvc-tap-huan-ky-nang-so@2022", "138,86%"],
    ["cbccvc-dung-tiengiangg@2022", "83,82%"],
    ["tiengiangs-tai-khoan@2022", "7,29%"],
    ["dan-so-co-dien-thoai-thong-minh@2022", "85,5%"],
    ["ho-co-dien-thoai-thong-minh@2022", "87,4%"],
    ["ho-internet-cap-quang@2022", "68,3%"],
    ["nop-thue-dien-tu@2024", "91,6%"],
    ["hop-dong-dien-tu@2024", "41,2%"],
    ["dvc-tich-hop-cong-quoc-gia@2014..2024", "69,86%"],
  ])("%s print as %s", (id, printed) => {
    const result = byId(results, id);
    expect(printedFigure(byId(indicators, result.indicatorId), result)).toBe(printed);
  });

  it("of whole and part, this year and all years, agree", () => {
    const figureIn = (id: string) => {
      const { measurement } = byId(results, id);
      return measurement.kind === "value" ? Number(measurement.value) : Number.NaN;
    };
    expect(figureIn("van-ban-tren-he-thong@2022:trong-nam")).toBeLessThan(figureIn("van-ban-tren-he-thong@2022"));
    expect(figureIn("phan-anh-kien-nghi@2022:trong-nam")).toBeLessThan(figureIn("phan-anh-kien-nghi@2022"));
    const tooMuch = results.filter(({ indicatorId, period, id }) => {
      const whole = byId(indicators, indicatorId).partOf;
      return whole !== undefined && figureIn(id) > figureIn(`${whole}@${period}`);
    });
    expect(tooMuch).toEqual([]);
  });
});

describe("projects", () => {
  const inGroup = (name: string): readonly Project[] => projects.filter(({ group }) => group === name);

  it("have sound figures, or say why they have none", () => {
    expect(validateProjects(projects)).toEqual([]);
    expect(projects.filter(({ reasonForBlank }) => reasonForBlank !== undefined).map(({ name }) => name)).toEqual([
      "Xây dựng Trung tâm giám sát an toàn thông tin mạng (SOC)",
    ]);
  });

  it.each([
    ["CÁC DỰ ÁN CHUYỂN TIẾP", 2, "7600", "3400"],
    ["Các dự án vốn đầu tư", 12, "201400", "65000"],
    ["Các nhiệm vụ vốn sự nghiệp", 14, "38060", "14995"],
  ])("of the group %s: %i, with the sums of the plan", (name, count, total, inYear) => {
    expect(inGroup(name)).toHaveLength(count);
    expect(totalsOf(inGroup(name), 2023)).toMatchObject({ total, inYear });
  });

  it("add up to 247.060 and 83.395 million đồng", () => {
    expect(totalsOf(projects, 2023)).toMatchObject({ total: "247060", inYear: "83395" });
    expect(sumOf(["7600", "201400", "38060"] as Decimal[])).toBe("247060");
  });

  it("began before 2023 where they are carried over", () => {
    const strays = projects.filter(({ period = "", stage }) => period < "2023" !== (stage === "carriedOver"));
    expect(strays.map(({ name }) => name)).toEqual([]);
  });
});

describe("reporting regimes", () => {
  it("leave time between cut-off and deadline in the quarters of 2023", () => {
    expect(regimes.flatMap((regime) => validateRegime(regime, 2023))).toEqual([]);
  });
});
