import { describe, expect, it } from "vitest";
import { standardOf } from "#core/standards/index.ts";
import { standardRules } from "#renderer/screens/settings/standard-rules.ts";

describe("the rules of a standard as they are shown", () => {
  it("stand with what is allowed and the clause that says so", () => {
    const rules = standardRules(standardOf("state-2020"));
    expect(rules.find(({ name }) => name === "Lùi đầu dòng")).toEqual({
      name: "Lùi đầu dòng",
      value: "12,7 mm (được 10–12,7)",
      clause: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.e",
    });
    expect(rules.find(({ name }) => name === "Tên cơ quan ban hành")?.value).toBe("cỡ 13 (được 12–13), in hoa, đậm");
  });

  it("have a clause each, in every standard", () => {
    const all = (["state-2020", "party-2018", "party-2026"] as const).flatMap((id) => standardRules(standardOf(id)));
    expect(all.filter(({ clause, value }) => clause === "" || value.includes("undefined"))).toEqual([]);
  });
});
