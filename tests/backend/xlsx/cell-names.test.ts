import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellNames } from "#backend/xlsx/cell-names.ts";

describe("the names of bound cells", () => {
  it("are what Excel allows of the key of the fact", () => {
    expect([...cellNames(["dvc-toan-trinh@2022", "A1", "vốn/năm@q1"]).values()]).toEqual([
      "so_dvc_toan_trinh.2022",
      "so_A1",
      "so_vốn_năm.q1",
    ]);
  });

  it("tell keys apart that come out alike, also by capitals alone", () => {
    expect([...cellNames(["a-b", "a_b", "A-B", "a-b"]).entries()]).toEqual([
      ["a-b", "so_a_b"],
      ["a_b", "so_a_b_2"],
      ["A-B", "so_A_B_3"],
    ]);
  });

  it("are valid and different for any keys", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (facts) => {
        const names = [...cellNames(facts).values()];
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(facts.length);
        for (const name of names) expect(name).toMatch(/^so_[\p{L}\p{N}._]*$/u);
      }),
    );
  });
});
