import type { FactRef } from "../document/inline.ts";
import { parseQueryRef, type QueriedList, type Query, type QueryPurpose, type QueryStep, type QueryValue } from "./query.ts";

/** What lists are called. */
const NOUNS: Readonly<Record<string, string>> = {
  indicators: "chỉ tiêu",
  tasks: "nhiệm vụ",
  projects: "dự án",
  documents: "văn bản",
  legalBases: "văn bản làm căn cứ",
};

/** What is true of an entry, and what is said where it is false. */
const STATES: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  isMet: ["đạt", "chưa đạt"],
  isDone: ["đã hoàn thành", "chưa hoàn thành"],
  isLate: ["quá hạn", "không quá hạn"],
  isCarriedOver: ["chuyển tiếp", "không chuyển tiếp"],
  isEstimate: ["ước tính", "không phải ước tính"],
};

const FIELDS: Readonly<Record<string, string>> = {
  code: "mã",
  name: "tên",
  citation: "trích dẫn",
  area: "lĩnh vực",
  unit: "đơn vị tính",
  lead: "cơ quan chủ trì",
  partners: "cơ quan phối hợp",
  target: "mục tiêu",
  result: "kết quả",
  previous: "kết quả kỳ trước",
  lastYear: "kết quả cùng kỳ năm trước",
  verdict: "đánh giá",
  narrative: "thuyết minh",
  deadline: "thời hạn",
  status: "tình trạng",
  evidence: "văn bản chứng minh",
  group: "nhóm",
  investor: "chủ đầu tư",
  goal: "mục tiêu",
  need: "sự cần thiết",
  scope: "quy mô",
  duration: "thời gian thực hiện",
  total: "tổng mức",
  budget: "kinh phí trong năm",
  disbursed: "kinh phí đã giải ngân",
  kind: "loại văn bản",
  symbol: "số, ký hiệu",
  date: "ngày ban hành",
  issuer: "cơ quan ban hành",
  title: "trích yếu",
};

/** What a query asks, in words: `Số chỉ tiêu chưa đạt, lĩnh vực “Hạ tầng số”`; undefined for the key of a stored fact. */
export function describeQuery(ref: FactRef): string | undefined {
  const asked = parseQueryRef(ref);
  if (asked === undefined) return undefined;
  const { purpose, query } = asked;
  return [`${headOf(purpose, query)}${nounOf(query.list)}`, ...query.steps.flatMap(conditionOf)].reduce(joined);
}

/** A state follows the noun at once (`chỉ tiêu đạt`), any other condition behind a comma. */
function joined(said: string, condition: string): string {
  return isState(condition) && !said.includes(",") ? `${said} ${condition}` : `${said}, ${condition}`;
}

function isState(condition: string): boolean {
  return Object.values(STATES).some((words) => words.includes(condition));
}

function headOf(purpose: QueryPurpose, { steps }: Query): string {
  const fields = steps.flatMap((step) => (step.kind === "map" ? [nameOfField(step.field)] : []));
  const last = fields.at(-1);
  if (last === undefined) return purpose === "count" ? "Số " : "Danh sách ";
  const isDistinct = steps.some(({ kind }) => kind === "uniq");
  if (purpose === "count") return `Số ${last}${isDistinct ? " khác nhau" : ""} của các `;
  return purpose === "sum" ? `Tổng ${last} của các ` : `Danh sách ${last} của các `;
}

function nounOf(list: QueriedList): string {
  const [, planId] = /^plans\.(.+)\./.exec(list) ?? [];
  const noun = NOUNS[list.slice(list.lastIndexOf(".") + 1)] ?? list;
  if (planId !== undefined) return `${noun} của kế hoạch ${planId}`;
  return list.startsWith("previous.") ? `${noun} của kỳ báo cáo trước` : noun;
}

function nameOfField(field: string): string {
  return Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? field) : `“${field}”`;
}

function conditionOf(step: QueryStep): readonly string[] {
  if (step.kind === "reads") return [readsAs(step.field, step.texts)];
  return step.kind === "where" ? [hasValue(step.field, step.value)] : [];
}

function readsAs(field: string, texts: readonly string[]): string {
  const [only] = texts;
  if (texts.length === 1 && (only === "true" || only === "false")) return hasValue(field, only === "true");
  return `${nameOfField(field)} ${texts.map((text) => `“${text}”`).join(" hoặc ")}`;
}

function hasValue(field: string, value: QueryValue | undefined): string {
  const states = Object.hasOwn(STATES, field) ? STATES[field] : undefined;
  const name = nameOfField(field);
  if (value === undefined || value === true) return states?.[0] ?? `có ${name}`;
  if (value === false) return states?.[1] ?? `không có ${name}`;
  return value === null ? `chưa có ${name}` : `${name} “${value}”`;
}
