import { describe, expect, it } from "vitest";
import { taskPartsAfter } from "#core/planning/index.ts";

function under(...groups: readonly string[]) {
  return { groups };
}

describe("the headings over the tasks of a plan", () => {
  it("stand in the order in which the tasks come under them", () => {
    const tasks = [under("B", "2", "b"), under("A", "1"), under("B", "1"), under("B", "2", "a"), under("C"), {}];
    expect(taskPartsAfter([], [], tasks)).toEqual([
      { name: "B", groups: [{ name: "2", subgroups: ["b", "a"] }, { name: "1" }] },
      { name: "A", groups: [{ name: "1" }] },
      { name: "C" },
    ]);
  });

  it("go with their last task, and are renamed with all of them", () => {
    const before = [{ name: "A", groups: [{ name: "1" }, { name: "2" }] }];
    const tasks = [under("A", "1"), under("A", "2")];
    expect(taskPartsAfter(before, tasks, [under("A", "1"), under("A", "1")])).toEqual([{ name: "A", groups: [{ name: "1" }] }]);
    expect(taskPartsAfter(before, tasks, [under("Mới", "1"), under("Mới", "2")])).toEqual([
      { name: "Mới", groups: [{ name: "1" }, { name: "2" }] },
    ]);
  });

  it("stay, behind the others, where they never had a task", () => {
    const before = [
      { name: "Trống", groups: [{ name: "x" }] },
      { name: "A", groups: [{ name: "0" }, { name: "1" }] },
    ];
    expect(taskPartsAfter(before, [under("A", "1")], [under("A", "1"), under("D", "1")])).toEqual([
      { name: "A", groups: [{ name: "1" }, { name: "0" }] },
      { name: "D", groups: [{ name: "1" }] },
      { name: "Trống", groups: [{ name: "x" }] },
    ]);
  });
});
