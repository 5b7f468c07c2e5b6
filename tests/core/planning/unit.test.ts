import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "#core/plain-date.ts";
import {
  chainOfPredecessors,
  chainOfSuccessors,
  isValidOn,
  overlaps,
  shortNameOf,
  type Unit,
  unitOn,
  unitsUnder,
  validateUnits,
} from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;

function unit(id: string, changes: Partial<Unit> = {}): Unit {
  return { id, name: id, shortNames: [], side: "state", level: "province", successors: [], ...changes };
}

/** The departments of information and of science of a province merged on 01/3/2025; press went to culture; the provinces merged on 01/7/2025. */
const DIRECTORY: readonly Unit[] = [
  unit("ubnd-tien-giang", { validTo: day("2025-06-30"), successors: [{ unitId: "ubnd-dong-thap-moi" }] }),
  unit("ubnd-dong-thap", { validTo: day("2025-06-30"), successors: [{ unitId: "ubnd-dong-thap-moi" }] }),
  unit("ubnd-dong-thap-moi", { validFrom: day("2025-07-01") }),
  unit("so-tttt", {
    name: "Sở Thông tin và Truyền thông",
    shortNames: ["Sở TT&TT"],
    parentId: "ubnd-tien-giang",
    validTo: day("2025-02-28"),
    successors: [{ unitId: "so-khcn" }, { unitId: "so-vhttdl", duties: "báo chí, xuất bản" }],
  }),
  unit("so-khcn-cu", { parentId: "ubnd-tien-giang", validTo: day("2025-02-28"), successors: [{ unitId: "so-khcn" }] }),
  unit("so-khcn", {
    parentId: "ubnd-tien-giang",
    validFrom: day("2025-03-01"),
    validTo: day("2025-06-30"),
    successors: [{ unitId: "so-khcn-dong-thap" }],
  }),
  unit("so-vhttdl", { parentId: "ubnd-tien-giang", validTo: day("2025-06-30"), successors: [{ unitId: "so-vhttdl-dong-thap" }] }),
  unit("so-khcn-dong-thap", { parentId: "ubnd-dong-thap-moi", validFrom: day("2025-07-01") }),
  unit("so-vhttdl-dong-thap", { parentId: "ubnd-dong-thap-moi", validFrom: day("2025-07-01") }),
];

const ids = (units: readonly Unit[]) => units.map(({ id }) => id);

describe("the unit that holds the duties on a day", () => {
  it.each([
    ["so-tttt", "2022-12-31", ["so-tttt"]],
    ["so-tttt", "2025-02-28", ["so-tttt"]],
    ["so-tttt", "2025-03-01", ["so-khcn", "so-vhttdl"]],
    ["so-tttt", "2025-07-01", ["so-khcn-dong-thap", "so-vhttdl-dong-thap"]],
    ["so-khcn-cu", "2026-01-01", ["so-khcn-dong-thap"]],
    ["ubnd-tien-giang", "2026-01-01", ["ubnd-dong-thap-moi"]],
    ["so-khcn", "2022-12-31", ["so-tttt", "so-khcn-cu"]],
    ["ubnd-dong-thap-moi", "2023-01-01", ["ubnd-tien-giang", "ubnd-dong-thap"]],
    ["nobody", "2023-01-01", []],
  ])("of %s on %s is %j", (id, date, holders) => {
    expect(ids(unitOn(DIRECTORY, id, day(date)))).toEqual(holders);
  });

  it("is nobody when a unit ended and none took over", () => {
    expect(unitOn([unit("huyen-cai-be", { validTo: day("2025-06-30") })], "huyen-cai-be", day("2025-07-01"))).toEqual([]);
  });

  it("is found though the directory runs in a circle", () => {
    const ended = { validTo: day("2020-12-31") };
    const circle = [unit("a", { ...ended, successors: [{ unitId: "b" }] }), unit("b", { ...ended, successors: [{ unitId: "a" }] })];
    expect(unitOn(circle, "a", day("2021-01-01"))).toEqual([]);
    expect(ids(chainOfPredecessors(circle, "a"))).toEqual(["b"]);
  });

  it("is one unit on every day, for a unit renamed any number of times", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1950, max: 2050 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1940, max: 2060 }),
        (ends, pick, year) => {
          const years = ends.toSorted((left, right) => left - right);
          const line = [...years, undefined].map((end, index) =>
            unit(`name-${index}`, {
              ...(index === 0 ? {} : { validFrom: day(`${(years[index - 1] ?? 0) + 1}-01-01`) }),
              ...(end === undefined ? {} : { validTo: day(`${end}-12-31`), successors: [{ unitId: `name-${index + 1}` }] }),
            }),
          );
          const start = `name-${pick % line.length}`;
          const date = day(`${year}-06-15`);
          const expected = line.filter((one) => isValidOn(one, date));
          expect(expected).toHaveLength(1);
          expect(unitOn(line, start, date)).toEqual(expected);
          expect(validateUnits(line)).toEqual([]);
          expect(chainOfPredecessors(line, start).length + chainOfSuccessors(line, start).length).toBe(line.length - 1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the history of a unit", () => {
  it("reaches through both reforms of 2025 to every unit it came from", () => {
    expect(ids(chainOfPredecessors(DIRECTORY, "so-khcn-dong-thap"))).toEqual(["so-khcn", "so-tttt", "so-khcn-cu"]);
    expect(ids(chainOfSuccessors(DIRECTORY, "so-tttt"))).toEqual(["so-khcn", "so-vhttdl", "so-khcn-dong-thap", "so-vhttdl-dong-thap"]);
    expect([chainOfPredecessors(DIRECTORY, "nobody"), chainOfSuccessors(DIRECTORY, "nobody")]).toEqual([[], []]);
  });

  it("shows the units under another as they stood on a day", () => {
    expect(ids(unitsUnder(DIRECTORY, "ubnd-tien-giang", day("2025-03-15")))).toEqual(["so-khcn", "so-vhttdl"]);
  });
});

describe("a directory of units", () => {
  it("of before and after the reform is sound", () => {
    expect(validateUnits(DIRECTORY)).toEqual([]);
  });

  it.each<readonly [string, readonly Unit[], string]>([
    ["an id used twice", [unit("a"), unit("a")], "units[1].id"],
    ["days the wrong way round", [unit("a", { validFrom: day("2025-01-01"), validTo: day("2024-12-31") })], "units[0].validTo"],
    ["a district that outlives the reform", [unit("cai-be", { level: "district" })], "units[0].validTo"],
    ["a parent nobody knows", [unit("a", { parentId: "x" })], "units[0].parentId"],
    ["a circle of parents", [unit("a", { parentId: "b" }), unit("b", { parentId: "a" })], "units[0].parentId"],
    ["a successor nobody knows", [unit("a", { validTo: day("2024-12-31"), successors: [{ unitId: "x" }] })], "units[0].successors[0]"],
    ["a successor without an end", [unit("a", { successors: [{ unitId: "b" }] }), unit("b")], "units[0].validTo"],
    ["a unit that succeeds itself", [unit("a", { validTo: day("2024-12-31"), successors: [{ unitId: "a" }] })], "units[0].successors"],
  ])("is at fault with %s", (_, units, path) => {
    expect(validateUnits(units).map(({ place }) => place.path)).toContain(path);
  });

  it("finds a circle of parents at its members, not at those below", () => {
    const units = [unit("below", { parentId: "b" }), unit("b", { parentId: "c" }), unit("c", { parentId: "b" })];
    expect(validateUnits(units).map(({ place }) => place.path)).toEqual(["units[1].parentId", "units[2].parentId"]);
  });

  it("says in Vietnamese what a district lacks", () => {
    const [problem] = validateUnits([unit("cai-be", { name: "UBND huyện Cái Bè", level: "district" })]);
    expect(problem?.message).toBe("“UBND huyện Cái Bè” là cấp huyện nhưng chưa ghi ngày kết thúc, cấp huyện không còn từ ngày 01/7/2025.");
  });
});

describe("names and validity", () => {
  it("give the first short name for narrow tables, else the name", () => {
    expect(DIRECTORY.map(shortNameOf).slice(2, 4)).toEqual(["ubnd-dong-thap-moi", "Sở TT&TT"]);
  });

  it.each([
    [{ validTo: day("2024-12-31") }, { validFrom: day("2025-01-01") }, false],
    [{ validTo: day("2025-01-01") }, { validFrom: day("2025-01-01") }, true],
    [{}, { validFrom: day("2025-01-01") }, true],
  ])("%j and %j share a day: %s", (left, right, isShared) => {
    expect([overlaps(left, right), overlaps(right, left)]).toEqual([isShared, isShared]);
  });
});
