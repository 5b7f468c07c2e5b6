import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

const PLACE = { planId: "ke-hoach-112-2023", period: "2023" };

let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeEach(async () => {
  ({ backend, close } = await openPracticeOffice());
});

afterEach(() => close());

async function rowOf(name: RegExp) {
  const { rows } = await backend.results.sheet(PLACE);
  const row = rows.find((one) => name.test(one.name));
  if (row === undefined) throw new Error(`No row ${name}`);
  return row;
}

describe("results entered through the contract", () => {
  it("show every indicator of the plan with its target, empty where nothing was entered", async () => {
    const { rows, periodLabel } = await backend.results.sheet(PLACE);
    expect(periodLabel).toBe("năm 2023");
    expect(rows.length).toBe(20);
    expect(rows.every(({ target, measurement }) => target !== "" && measurement === "")).toBe(true);
  });

  it("are judged as soon as they are entered", async () => {
    const { id } = await rowOf(/hóa đơn điện tử/);
    const { rows } = await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "measurement", text: "95" }] });
    expect(rows.find((row) => row.id === id)).toMatchObject({ measurement: "95", verdict: "ĐẠT", state: "Chính thức" });
  });

  it("keep what could not be taken, with the reason, until it is mended", async () => {
    const { id } = await rowOf(/hóa đơn điện tử/);
    await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "measurement", text: "nhiều" }] });
    const kept = await backend.results.sheet(PLACE);
    expect(kept.refused).toEqual([
      expect.objectContaining({ rowId: id, text: "nhiều", reason: expect.stringContaining("không phải là số") }),
    ]);
    const mended = await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "measurement", text: "91" }] });
    expect(mended.refused).toEqual([]);
  });

  it("join numerator and denominator typed one after the other", async () => {
    const { id } = await rowOf(/hóa đơn điện tử/);
    await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "numerator", text: "9" }] });
    const { rows, refused } = await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "denominator", text: "10" }] });
    expect(rows.find((row) => row.id === id)).toMatchObject({ measurement: "90", numerator: "9", denominator: "10", verdict: "ĐẠT" });
    expect(refused).toEqual([]);
  });

  it("are refused in words for a plan that is not there", async () => {
    await expect(backend.results.sheet({ planId: "khong-co", period: "2023" })).rejects.toMatchObject({
      code: "REFUSED",
      data: { kind: "plan-unknown" },
    });
  });
});

describe("what looks wrong though it was taken", () => {
  it.each([
    ["95,55", "Văn bản sẽ in 96%"],
    ["12/10", "lớn hơn mẫu số"],
  ])("%s is told", async (text, said) => {
    const { id } = await rowOf(/hóa đơn điện tử/);
    const { rows } = await backend.results.enter({ ...PLACE, edits: [{ rowId: id, columnId: "measurement", text }] });
    expect(rows.find((row) => row.id === id)?.warnings.join(" ")).toContain(said);
  });
});
