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
