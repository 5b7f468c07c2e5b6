import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import {
  enterAssignee,
  enterAssignees,
  enterIndicator,
  enterMoney,
  enterPeriod,
  enterProject,
  enterTask,
  type IndicatorEntry,
  type IndicatorField,
  type PeriodKey,
  type Project,
  type ProjectField,
  showIndicator,
  showMoney,
  showTask,
  type TaskEntry,
  type TaskField,
  UNSAID_MEASURE,
  type Unit,
} from "#core/planning/index.ts";
import type { Result } from "#core/result.ts";

function unit(id: string, name: string, shortNames: readonly string[] = [], more: Partial<Unit> = {}): Unit {
  return { id, name, shortNames, side: "state", level: "province", successors: [], ...more };
}

const DIRECTORY = {
  date: "2023-12-31" as PlainDate,
  units: [
    unit("tttt", "Sở Thông tin và Truyền thông", ["Sở TT&TT"], { abbreviation: "STTTT" }),
    unit("noi-vu", "Sở Nội vụ"),
    unit("bcvt", "Sở Bưu chính Viễn thông", ["Sở TT&TT"], { validTo: "2008-03-01" as PlainDate }),
    unit("ban-a", "Văn phòng A", ["Văn phòng"]),
    unit("ban-b", "Văn phòng B", ["Văn phòng"]),
  ],
};

function taken<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

function reasonOf(result: Result<unknown, string>): string {
  return result.ok ? "" : result.failure;
}

describe("an assignee as it is typed", () => {
  it.each(["Sở Thông tin và Truyền thông", "so thong tin va truyen thong", "Sở TT&TT", "sở tt&tt", "STTTT"])(
    "is the unit called %s",
    (text) => {
      expect(enterAssignee(text, DIRECTORY)).toEqual({ ok: true, value: { kind: "unit", unitId: "tttt" } });
    },
  );

  it("is a group where no unit is called so, and nobody where nothing is typed", () => {
    expect(taken(enterAssignee("Các sở, ban, ngành tỉnh", DIRECTORY))).toEqual({ kind: "group", name: "Các sở, ban, ngành tỉnh" });
    expect(taken(enterAssignee("  ", DIRECTORY))).toBeUndefined();
  });

  it("is asked for in full where it may be several units", () => {
    expect(reasonOf(enterAssignee("Văn phòng", DIRECTORY))).toContain("“Văn phòng A”, “Văn phòng B”");
  });

  it("is one of several parted by semicolons, lines, or commas between units only; each once", () => {
    const read = (text: string) => taken(enterAssignees(text, DIRECTORY)).map((one) => (one.kind === "unit" ? one.unitId : one.name));
    expect(read("Sở TT&TT; UBND các huyện\nSở Nội vụ")).toEqual(["tttt", "UBND các huyện", "noi-vu"]);
    expect(read("Sở Nội vụ, Sở TT&TT")).toEqual(["noi-vu", "tttt"]);
    expect(read("Các sở, ban, ngành")).toEqual(["Các sở, ban, ngành"]);
    expect(read("Sở TT&TT; sở tt&tt")).toEqual(["tttt"]);
  });
});

describe("a period as it is typed", () => {
  it.each([
    ["năm 2024", "2024"],
    ["2021 - 2025", "2021..2025"],
    ["Quý II/2024", "2024-Q2"],
    ["2024-H1", "2024-H1"],
  ])("%s is %s", (text, key) => {
    expect(taken(enterPeriod(text))).toBe(key);
  });

  it("is asked for again where it is none", () => {
    expect(reasonOf(enterPeriod("mùa xuân"))).toContain("Năm 2024");
  });
});

const NEW_INDICATOR: IndicatorEntry = {
  indicator: { id: "moi", code: "moi", name: "", area: "", direction: "higher", measure: UNSAID_MEASURE },
  target: { id: "moi@2023", indicatorId: "moi", period: "2023" as PeriodKey, planId: "kh" },
  isShared: false,
  hasResults: false,
  partners: [],
};

function indicator(entry: IndicatorEntry, field: IndicatorField, text: string) {
  return enterIndicator(entry, field, text, DIRECTORY);
}

describe("an indicator as it is typed", () => {
  it("is measured as its target is worded, while nothing else was said", () => {
    expect(taken(indicator(NEW_INDICATOR, "target", "Tối thiểu 30%")).indicator.measure).toMatchObject({ kind: "ratio", unit: "%" });
    expect(taken(indicator(NEW_INDICATOR, "target", "Hoàn thành")).indicator.measure).toEqual({ kind: "completion" });
    expect(taken(indicator(NEW_INDICATOR, "target", "không quá 5 ngày")).indicator).toMatchObject({
      direction: "lower",
      measure: { unit: "ngày" },
    });
  });

  it("keeps the words of its target, and reads a bare figure in its unit", () => {
    const counted = taken(indicator(NEW_INDICATOR, "unit", "doanh nghiệp"));
    const entry = taken(indicator(counted, "target", "1.500"));
    expect(entry.terms?.main).toEqual({ comparator: "reach", value: "1500", unit: "doanh nghiệp" });
    expect(showIndicator(entry, []).target).toBe("1.500");
  });

  it("refuses a target in another unit, an unreadable one, and an empty one", () => {
    const ratio = taken(indicator(NEW_INDICATOR, "measure", "Tỷ lệ"));
    expect(reasonOf(indicator(ratio, "target", "5 ngày"))).toContain("không cùng đơn vị");
    expect(reasonOf(indicator(ratio, "target", "thật nhiều"))).toContain("Không đọc được");
    expect(reasonOf(indicator(ratio, "target", ""))).toContain("Xóa dòng");
  });

  it("is called by a name of this plan alone where other plans measure it too", () => {
    const shared = { ...NEW_INDICATOR, isShared: true, indicator: { ...NEW_INDICATOR.indicator, name: "Chung" } };
    const renamed = taken(indicator(shared, "name", "Riêng"));
    expect([renamed.indicator.name, renamed.target.name]).toEqual(["Chung", "Riêng"]);
    expect(taken(indicator(renamed, "name", "Chung")).target.name).toBeUndefined();
    expect(taken(indicator(NEW_INDICATOR, "name", "Riêng")).indicator.name).toBe("Riêng");
  });

  it("cannot be measured another way once it has results", () => {
    const measured = { ...NEW_INDICATOR, hasResults: true };
    expect(reasonOf(indicator(measured, "measure", "Tỷ lệ"))).toContain("đã có kết quả");
    expect(indicator(measured, "measure", "Điểm, thứ hạng").ok).toBe(true);
  });
});

const NEW_TASK: TaskEntry = {
  task: { id: "nv", planId: "kh", name: "Ban hành quy chế", status: "notStarted", evidenceDocumentIds: [] },
  partners: [],
};

function task(entry: TaskEntry, field: TaskField, text: string) {
  return enterTask(entry, field, text, DIRECTORY);
}

describe("a task as it is typed", () => {
  it.each([
    ["Khi Bộ TT&TT ban hành", "conditional", "Khi Bộ TT&TT ban hành"],
    ["2022 - 2025", "period", "2022 - 2025"],
    ["31/5/2023", "date", "Chậm nhất ngày 31/5/2023"],
    ["hàng năm", "recurring", "Hằng năm"],
  ])("is due %s", (text, kind, shown) => {
    const entry = taken(task(NEW_TASK, "deadline", text));
    expect(entry.task.deadline?.kind).toBe(kind);
    expect(showTask(entry, []).deadline).toBe(shown);
  });

  it("stands under the headings that are typed, whichever come first", () => {
    const grouped = taken(task(NEW_TASK, "group", "Thể chế số"));
    expect(taken(task(grouped, "part", "NHIỆM VỤ CHUNG")).task.groups).toEqual(["NHIỆM VỤ CHUNG", "Thể chế số"]);
    expect(taken(task(grouped, "group", "")).task.groups).toBeUndefined();
  });

  it("has a day of completion only when it is done, and loses it when it is not", () => {
    expect(reasonOf(task(NEW_TASK, "completedOn", "01/6/2023"))).toContain("Hoàn thành");
    const done = taken(task(taken(task(NEW_TASK, "status", "đã hoàn thành")), "completedOn", "01/6/2023"));
    expect(done.task.completedOn).toBe("2023-06-01");
    expect(taken(task(done, "status", "Đang triển khai")).task.completedOn).toBeUndefined();
  });

  it("refuses words that are no progress, and an empty name", () => {
    expect(reasonOf(task(NEW_TASK, "status", "quá hạn"))).toContain("Đang triển khai");
    expect(reasonOf(task(NEW_TASK, "name", " "))).toContain("Xóa dòng");
  });
});

const PROJECT: Project = { id: "da", planId: "kh", name: "Trung tâm IOC", stage: "new", capital: "investment", money: [] };
const SOURCE = { year: 2023, source: "ngân sách tỉnh" };

describe("a project as it is typed", () => {
  const project = (field: ProjectField, text: string) => enterProject(PROJECT, field, text, DIRECTORY);

  it("takes stage and capital in full and short words", () => {
    expect(taken(project("stage", "chuyển tiếp")).stage).toBe("carriedOver");
    expect(taken(project("capital", "Vốn sự nghiệp")).capital).toBe("operating");
    expect(reasonOf(project("stage", "dở dang"))).toContain("Dự án mới");
  });

  it("takes money the Vietnamese way, in triệu đồng", () => {
    expect(taken(project("total", "31.429")).total).toBe("31429");
    expect(taken(project("total", "31,429")).total).toBe("31.429");
    expect(reasonOf(project("total", "-5"))).toContain("không âm");
    expect(reasonOf(project("total", "năm tỷ"))).toContain("không phải là số");
  });

  it("has money by year and source, and payments from it", () => {
    const planned = taken(enterMoney(PROJECT, { part: "amount", ...SOURCE }, "2.000"));
    const paid = taken(enterMoney(planned, { part: "disbursed", ...SOURCE }, "1.250,5"));
    expect(paid.money).toEqual([{ ...SOURCE, amount: decimal(2000), disbursed: decimal("1250.5") }]);
    expect(showMoney(paid, { part: "disbursed", ...SOURCE })).toBe("1.250,5");
    expect(taken(enterMoney(planned, { part: "amount", ...SOURCE }, "")).money).toEqual([]);
  });

  it("has no payment without money, and keeps money that was paid from", () => {
    expect(reasonOf(enterMoney(PROJECT, { part: "disbursed", ...SOURCE }, "5"))).toContain("nhập số vốn trước");
    const paid = { ...PROJECT, money: [{ ...SOURCE, amount: decimal(2), disbursed: decimal(1) }] };
    expect(reasonOf(enterMoney(paid, { part: "amount", ...SOURCE }, ""))).toContain("xóa số giải ngân trước");
  });
});
