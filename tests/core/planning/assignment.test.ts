import { describe, expect, it } from "vitest";
import type { PlainDate } from "#core/plain-date.ts";
import { type Assignment, assigneeName, teamOf, type Unit, validateAssignments } from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;
const NAMES = { "so-tttt": "Sở Thông tin và Truyền thông", "so-khcn": "Sở Khoa học và Công nghệ", "so-noi-vu": "Sở Nội vụ" } as const;
const UNITS: readonly Unit[] = Object.entries(NAMES).map(([id, name]) => ({
  id,
  name,
  shortNames: [],
  side: "state",
  level: "province",
  successors: id === "so-tttt" ? [{ unitId: "so-khcn" }] : [],
  ...(id === "so-tttt" ? { validTo: day("2025-02-28") } : {}),
}));

function assign(role: Assignment["role"], unitId: string, subjectId = "t1"): Assignment {
  return { id: `${subjectId}-${unitId}`, subject: "task", subjectId, assignee: { kind: "unit", unitId }, role };
}

const GROUP: Assignment = { ...assign("partner", ""), assignee: { kind: "group", name: "Các sở, ban, ngành tỉnh" } };

const messagesOf = (assignments: readonly Assignment[], date = "2023-03-31") =>
  validateAssignments(assignments, UNITS, day(date)).map(({ message }) => message);

describe("assignments", () => {
  it("are sound with one lead and any partners, units or groups", () => {
    expect(messagesOf([assign("lead", "so-tttt"), assign("partner", "so-noi-vu"), GROUP, assign("lead", "so-noi-vu", "t2")])).toEqual([]);
    expect(messagesOf([{ ...GROUP, role: "lead" }])).toEqual([]);
  });

  it("say once when nobody leads, or several do", () => {
    expect(messagesOf([assign("partner", "so-tttt"), assign("partner", "so-noi-vu")])).toEqual(["Chưa có đơn vị chủ trì."]);
    expect(messagesOf([assign("lead", "so-tttt"), assign("lead", "so-noi-vu")])).toEqual([
      "Có 2 đơn vị cùng chủ trì: Sở Thông tin và Truyền thông; Sở Nội vụ.",
    ]);
  });

  it("do not keep the lead of a task from leading a project of the same id", () => {
    expect(messagesOf([assign("lead", "so-tttt"), { ...assign("lead", "so-noi-vu"), subject: "project" }])).toEqual([]);
  });

  it("find a unit named twice, and a group", () => {
    expect(messagesOf([assign("lead", "so-tttt"), assign("partner", "so-tttt")])).toEqual([
      "“Sở Thông tin và Truyền thông” được phân công hai lần cho cùng một việc.",
    ]);
    expect(messagesOf([assign("lead", "so-tttt"), GROUP, GROUP])).toHaveLength(1);
  });

  it("name the successor of a unit that no longer stands", () => {
    const [problem] = validateAssignments([assign("lead", "so-tttt")], UNITS, day("2025-03-01"));
    expect(problem).toEqual({
      place: { path: "assignments[0].assignee" },
      message: "“Sở Thông tin và Truyền thông” không hoạt động vào ngày 01/3/2025.",
      remedy: "Chọn đơn vị đảm nhận nhiệm vụ: “Sở Khoa học và Công nghệ”.",
    });
  });

  it("find a unit nobody knows", () => {
    expect(messagesOf([assign("lead", "so-xyz")])).toEqual(["Không có đơn vị mã “so-xyz”."]);
  });

  it("give the team of a thing in its order", () => {
    const team = teamOf([assign("partner", "so-noi-vu"), assign("lead", "so-tttt"), GROUP, assign("lead", "so-khcn", "t2")], "task", "t1");
    expect(team.lead && assigneeName(team.lead, UNITS)).toBe("Sở Thông tin và Truyền thông");
    expect(team.partners.map((partner) => assigneeName(partner, UNITS))).toEqual(["Sở Nội vụ", "Các sở, ban, ngành tỉnh"]);
    expect(teamOf([], "task", "t1")).toEqual({ partners: [] });
  });
});
