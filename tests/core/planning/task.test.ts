import { describe, expect, it } from "vitest";
import type { PlainDate } from "#core/plain-date.ts";
import {
  describeDeadline,
  lastDayForWork,
  PROGRESS_LABELS,
  parseDeadline,
  progressOf,
  type Task,
  type TaskDeadline,
} from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;

function task(changes: Partial<Task> = {}): Task {
  return {
    id: "1",
    planId: "p",
    name: "Ban hành Kiến trúc Chính phủ điện tử phiên bản 2.0.",
    status: "inProgress",
    evidenceDocumentIds: [],
    ...changes,
  };
}

describe("the deadline of a task", () => {
  it.each<readonly [string, object | undefined, string | undefined]>([
    ["2022 - 2025", { kind: "period", period: "2022..2025" }, "2025-12-31"],
    ["Năm 2023", { kind: "period", period: "2023" }, "2023-12-31"],
    ["Trong năm 2023", { kind: "period", period: "2023" }, "2023-12-31"],
    ["Quý II/2023", { kind: "period", period: "2023-Q2" }, "2023-06-30"],
    ["Tháng 6/2023.", { kind: "period", period: "2023-06" }, "2023-06-30"],
    ["31/5/2023", { kind: "date", date: "2023-05-31" }, "2023-05-31"],
    ["Chậm nhất ngày 31/5/2023", { kind: "date", date: "2023-05-31" }, "2023-05-31"],
    ["Trước ngày 01/6/2023", { kind: "date", date: "2023-05-31" }, "2023-05-31"],
    ["Thường xuyên", { kind: "recurring", wording: "thường xuyên" }, undefined],
    ["Hàng năm", { kind: "recurring", wording: "hằng năm" }, undefined],
    ["Khi Bộ TT&TT ban hành", { kind: "conditional", condition: "Khi Bộ TT&TT ban hành" }, undefined],
    ["  ", undefined, undefined],
  ])("written %j", (text, expected, last) => {
    const deadline = parseDeadline(text);
    expect(deadline).toEqual(expected);
    expect(deadline && lastDayForWork(deadline)).toBe(last);
  });

  it.each([
    "2022 - 2025",
    "Năm 2023",
    "Quý II năm 2023",
    "Chậm nhất ngày 31/5/2023",
    "Hằng năm",
    "Khi Thủ tướng ban hành và Bộ TT&TT có hướng dẫn",
  ])("%j comes back from its words", (text) => {
    expect(describeDeadline(parseDeadline(text) as TaskDeadline)).toBe(text);
  });
});

describe("the progress of a task on 30/6/2023", () => {
  const may: TaskDeadline = { kind: "date", date: day("2023-05-31") };
  it.each<readonly [string, Partial<Task>, string]>([
    ["under way without a deadline", {}, "inProgress"],
    ["under way until the very day", { deadline: { kind: "date", date: day("2023-06-30") } }, "inProgress"],
    ["under way after its day", { deadline: may }, "overdue"],
    ["not begun after its day", { deadline: may, status: "notStarted" }, "overdue"],
    [
      "waiting for a condition",
      { deadline: { kind: "conditional", condition: "Khi Bộ TT&TT ban hành" }, status: "notStarted" },
      "notStarted",
    ],
    ["stopped", { deadline: may, status: "suspended" }, "suspended"],
    ["done in time", { deadline: may, status: "completed", completedOn: day("2023-05-31") }, "completed"],
    ["done late", { deadline: may, status: "completed", completedOn: day("2023-06-01") }, "completedLate"],
    ["done on an unknown day", { deadline: may, status: "completed" }, "completed"],
  ])("%s", (_, changes, progress) => {
    expect(progressOf(task(changes), day("2023-06-30"))).toBe(progress);
  });

  it("is printed in words", () => {
    expect(PROGRESS_LABELS.overdue).toBe("Quá hạn");
  });
});
