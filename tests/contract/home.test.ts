import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";
import { createTestEnvironment } from "../helpers/test-database.ts";

let office: PracticeOffice;
const environment = createTestEnvironment();

beforeAll(async () => {
  office = await openPracticeOffice(environment);
});

afterAll(() => office.close());

function overviewOn(day: string) {
  environment.clock.set(`${day}T02:00:00.000Z`);
  return office.backend.home.overview();
}

describe("what a clerk sees first", () => {
  it("tells the report that is due, with the days left", async () => {
    const { due } = await overviewOn("2023-06-05");
    expect(due).toContainEqual(
      expect.objectContaining({ periodLabel: "quý II năm 2023", deadline: "19/6/2023", cutoff: "14/6/2023", daysLeft: 14 }),
    );
  });

  it("tells a report that is late", async () => {
    const { due } = await overviewOn("2023-06-25");
    expect(due[0]).toMatchObject({ periodLabel: "quý II năm 2023", daysLeft: -6 });
  });

  it("counts what was met and missed by plan, the newest first", async () => {
    const { plans } = await overviewOn("2023-06-05");
    expect(plans.find(({ planId }) => planId === "ke-hoach-217-2022")).toMatchObject({
      indicators: 16,
      entered: 15,
      met: 7,
      missed: 7,
      hasTargets: true,
    });
    expect(plans.find(({ planId }) => planId === "chuong-trinh-52")).toMatchObject({ hasTargets: false });
  });
});

describe("the first steps", () => {
  it("are none in practice data nobody worked in", async () => {
    const { firstSteps } = await office.backend.home.overview();
    expect(firstSteps).toMatchObject({ hasUnits: true, hasPlans: true, hasResults: true, hasSigners: true });
    expect(firstSteps).toMatchObject({ hasTypedResults: false, draftIds: [], hasEdited: false, hasIssued: false });
    expect(firstSteps.begunAt).not.toBe("");
  });

  it("are seen in the data as they are done", async () => {
    const place = { planId: "ke-hoach-112-2023", period: "2023" } as const;
    const row = (await office.backend.results.sheet(place)).rows.find(({ name }) => name.includes("hóa đơn điện tử"));
    await office.backend.results.enter({ ...place, edits: [{ rowId: row?.id ?? "", columnId: "measurement", text: "95" }] });
    expect((await office.backend.home.overview()).firstSteps.hasTypedResults).toBe(true);

    const { id } = await office.backend.drafting.draft({ templateId: "state-periodic-report", plan: place.planId, period: place.period });
    expect((await office.backend.home.overview()).firstSteps).toMatchObject({ draftIds: [id], hasEdited: false, hasIssued: false });

    const { document } = await office.backend.drafting.open({ id });
    await office.backend.drafting.keep({ id, document: { ...document, place: "Mỹ Tho" } });
    expect((await office.backend.home.overview()).firstSteps.hasEdited).toBe(true);

    const { next, date } = await office.backend.register.issuable({ draftId: id, date: "" });
    await office.backend.register.issue({ draftId: id, number: String(next.number), date });
    expect((await office.backend.home.overview()).firstSteps.hasIssued).toBe(true);
  });
});
