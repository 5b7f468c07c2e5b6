import type { Changes } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { insertIndicator } from "#backend/database/repositories/indicator-repository.ts";
import { insertResult, listResults, saveResult } from "#backend/database/repositories/result-repository.ts";
import { insertTarget } from "#backend/database/repositories/target-repository.ts";
import { insertUnit } from "#backend/database/repositories/unit-repository.ts";
import { decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type { Indicator, IndicatorResult, Measurement, PeriodKey, Target, Unit } from "#core/planning/index.ts";
import { ask, change } from "../../../helpers/test-database.ts";

const YEAR = "2022" as PeriodKey;
const NEXT_YEAR = "2023" as PeriodKey;

const UNITS: readonly Unit[] = [
  unit("ubnd-moi", "Ủy ban nhân dân tỉnh Đồng Tháp", { abbreviation: "UBND", validFrom: day("2025-07-01") }),
  unit("ubnd", "Ủy ban nhân dân tỉnh Tiền Giang", {
    abbreviation: "UBND",
    validTo: day("2025-06-30"),
    successors: [{ unitId: "ubnd-moi" }],
  }),
  unit("tinh-uy", "Tỉnh ủy Tiền Giang", { abbreviation: "TU", side: "party" }),
  unit("so-khcn", "Sở Khoa học và Công nghệ", { abbreviation: "SKHCN", parentId: "ubnd", validFrom: day("2022-06-01") }),
  unit("so-tttt", "Sở Thông tin và Truyền thông", {
    abbreviation: "STTTT",
    parentId: "ubnd",
    validTo: day("2022-05-31"),
    successors: [{ unitId: "so-khcn" }],
  }),
];

const INDICATORS: readonly Indicator[] = [
  {
    id: "ho-so",
    code: "ho-so-truc-tuyen",
    name: "Tỷ lệ hồ sơ trực tuyến",
    area: "Chính quyền số",
    direction: "higher",
    measure: { kind: "ratio", unit: "%", decimals: 2, numerator: "hồ sơ trực tuyến", denominator: "hồ sơ", isShare: true },
  },
  {
    id: "to-cn",
    code: "to-cong-nghe",
    name: "Số tổ công nghệ số cộng đồng",
    area: "Xã hội số",
    direction: "higher",
    measure: { kind: "quantity", unit: "tổ", decimals: 0, isAdditive: true },
  },
  {
    id: "ke-hoach",
    code: "ke-hoach-nam",
    name: "Ban hành kế hoạch năm",
    area: "Chính quyền số",
    direction: "none",
    measure: { kind: "completion" },
  },
];

const WANTED = [
  { id: "ho-so", main: { comparator: "atLeast", value: decimal(50), unit: "%" } },
  { id: "to-cn", main: { comparator: "reach", value: decimal(1500), unit: "tổ" } },
  { id: "ke-hoach", main: { comparator: "complete", word: "hoàn thành" } },
] as const;

/** 1.271/1.856 is 68,48%: met; 1.264 of 1.500 groups: not met; the plan is there: met. */
const RESULTS: readonly IndicatorResult[] = [
  result("ho-so", { kind: "fraction", numerator: decimal(1271), denominator: decimal(1856) }, { source: "Hệ thống một cửa" }),
  result("to-cn", { kind: "value", value: decimal(1264) }, { state: "estimate", limits: "Một số tổ chưa hoạt động đều." }),
  result("ke-hoach", { kind: "completion", stage: "completed" }),
  result("to-cn", { kind: "value", value: decimal(300) }, { id: "to-cn@2022-Q1", period: "2022-Q1" as PeriodKey }),
  result("ho-so", { kind: "value", value: decimal("40.5") }, { id: "ho-so@2021", period: "2021" as PeriodKey }),
];

/** Fills a database with a small office: two plans of the province, its results of 2022, the province's committee of the Party. */
export async function fillSmallOffice(database: OpenDatabase): Promise<void> {
  await change(database, async (changes) => {
    for (const one of UNITS) await insertUnit(changes, one);
    await fillSigning(changes);
    await fillRegister(changes);
    for (const one of INDICATORS) await insertIndicator(changes, one);
    for (const period of [YEAR, NEXT_YEAR]) for (const one of WANTED) await insertTarget(changes, target(one, period));
    for (const one of RESULTS) await insertResult(changes, one);
    await fillWork(changes);
  });
}

/** Corrects the result of online files in 2022. */
export async function correctResult(database: OpenDatabase, numerator: number): Promise<void> {
  const stored = (await ask(database, (queries) => listResults(queries, YEAR))).find(({ value }) => value.id === "ho-so@2022");
  if (stored === undefined) throw new Error("No result to correct");
  const measurement = { kind: "fraction", numerator: decimal(numerator), denominator: decimal(1856) } as const;
  await change(database, (changes) => saveResult(changes, { ...stored.value, measurement }, stored.version));
}

/** Stores a template of the office under a code. */
export async function storeTemplate(database: OpenDatabase, code: string, text: string): Promise<void> {
  await change(database, async (changes) => changes.insert("templates", { code, name: code, content: await changes.storeText(text) }));
}

async function fillSigning(changes: Changes): Promise<void> {
  await changes.insert("people", { id: "vinh", name: "Nguyễn Văn Vĩnh" });
  await changes.insert("people", { id: "binh", name: "Võ Văn Bình" });
  const behalf = (whom: string) => JSON.stringify([{ prefix: "TM", whom }]);
  const chairman = { person_id: "vinh", unit_id: "ubnd", position: "Chủ tịch", valid_to: day("2025-06-30") };
  await changes.insert("signing_authorities", { ...chairman, behalf: behalf("Ủy ban nhân dân"), is_acting: 0 });
  const deputy = { person_id: "binh", unit_id: "tinh-uy", position: "Phó Bí thư" };
  await changes.insert("signing_authorities", { ...deputy, behalf: behalf("Ban Thường vụ"), is_acting: 0 });
}

async function fillRegister(changes: Changes): Promise<void> {
  const issued = { origin: "own", kind: "KH", symbol: "KH-UBND", issuer: "Ủy ban nhân dân tỉnh", issuer_unit_id: "ubnd" } as const;
  await changes.insert("documents", {
    id: "kh-217",
    ...issued,
    number: 217,
    issued_on: day("2022-06-24"),
    title: "Chuyển đổi số năm 2022",
  });
  await changes.insert("documents", {
    id: "kh-112",
    ...issued,
    number: 112,
    issued_on: day("2023-03-31"),
    title: "Chuyển đổi số năm 2023",
  });
  const plan = { issuer_unit_id: "ubnd", areas: JSON.stringify(["Chính quyền số", "Xã hội số"]) };
  await changes.insert("plans", { id: "p-2022", ...plan, title: "chuyển đổi số tỉnh năm 2022", period: YEAR, document_id: "kh-217" });
  await changes.insert("plans", { id: "p-2023", ...plan, title: "chuyển đổi số tỉnh năm 2023", period: NEXT_YEAR, document_id: "kh-112" });
  await changes.insert("periods", { key: YEAR, cutoff_on: day("2022-12-14"), deadline_on: day("2022-12-20") });
}

async function fillWork(changes: Changes): Promise<void> {
  const task = { plan_id: "p-2022", area: "Hạ tầng số", deadline_kind: "period", deadline_period: YEAR } as const;
  await changes.insert("tasks", { id: "t-1", ...task, name: "Xây dựng kho dữ liệu", status: "completed", position: 1 });
  await changes.insert("tasks", { id: "t-2", ...task, name: "Tập huấn tổ công nghệ số", status: "inProgress", position: 2 });
  await changes.insert("assignments", { task_id: "t-1", role: "lead", unit_id: "so-tttt", position: 1 });
  const project = { plan_id: "p-2022", name: "Nâng cấp trung tâm dữ liệu", stage: "new", capital: "investment" } as const;
  await changes.insert("projects", { id: "d-1", ...project, total: decimal(7600), position: 1 });
  await changes.insert("project_money", {
    project_id: "d-1",
    year: 2022,
    source: "ngân sách tỉnh",
    amount: decimal(3400),
    disbursed: decimal("2950.5"),
    position: 0,
  });
}

function unit(id: string, name: string, more: Partial<Unit>): Unit {
  return { id, name, shortNames: [], side: "state", level: "province", successors: [], ...more };
}

function target({ id, main }: (typeof WANTED)[number], period: PeriodKey): Target {
  return { id: `${id}@${period}`, indicatorId: id, period, planId: `p-${period}`, main, subConditions: [] };
}

function result(indicatorId: string, measurement: Measurement, more: Partial<IndicatorResult> = {}): IndicatorResult {
  const place = { id: `${indicatorId}@2022`, indicatorId, unitId: "ubnd", period: YEAR };
  return { ...place, measurement, span: "inPeriod", state: "official", breakdown: [], subResults: [], ...more };
}

function day(text: string): PlainDate {
  return text as PlainDate;
}
