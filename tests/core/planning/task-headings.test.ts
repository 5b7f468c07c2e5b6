import { describe, expect, it } from "vitest";
import { taskHeadings } from "#core/planning/index.ts";

const tasks = [
  { groups: ["NỀN MÓNG", "Thể chế"] },
  { groups: ["NỀN MÓNG", "Hạ tầng"] },
  { groups: ["NGÀNH, LĨNH VỰC", "Y tế"] },
  { groups: ["NỀN MÓNG", "Thể chế"] },
  { groups: ["NGÀNH, LĨNH VỰC", "Thương mại, công nghiệp", "Thương mại"] },
];

describe("the place of a task in the list of its plan", () => {
  it("counts groups anew in every part, in the order in which they appear", () => {
    expect(taskHeadings(tasks).map(({ place }) => place)).toEqual([
      "nhóm I Phần A",
      "nhóm II Phần A",
      "nhóm I Phần B",
      "nhóm I Phần A",
      "nhóm II Phần B",
    ]);
  });

  it("knows the three headings over a task", () => {
    expect(taskHeadings(tasks)[4]).toMatchObject({ part: "NGÀNH, LĨNH VỰC", group: "Thương mại, công nghiệp", subgroup: "Thương mại" });
  });

  it("is a group alone where there is one heading, and the area where there is none", () => {
    expect(taskHeadings([{ groups: ["Hạ tầng"] }, { area: "Nhân lực số" }])).toEqual([
      { group: "Hạ tầng", place: "nhóm I" },
      { group: "Nhân lực số", place: "nhóm II" },
    ]);
  });

  it("is not said of a task without heading and area", () => {
    expect(taskHeadings([{}])).toEqual([{}]);
  });
});
