import type { PlainDate } from "../plain-date.ts";
import { problemAt } from "../problem.ts";
import { formatSlashDate } from "../vietnamese/index.ts";
import type { ConsolidationFault, ConsolidationProblem } from "./consolidation.ts";
import type { Indicator } from "./indicator.ts";
import { findUnit, type Unit } from "./unit.ts";
import { unitOn } from "./unit-history.ts";

interface Setting {
  readonly indicator: Indicator;
  readonly units: readonly Unit[];
  readonly date: PlainDate;
}

/** The problem of a fault with the units it concerns, named as they are called. */
export function consolidationProblem(fault: ConsolidationFault, unitIds: readonly string[], setting: Setting): ConsolidationProblem {
  const names = unitIds.map((id) => nameOf(id, fault, setting)).join("; ");
  const { what, remedy } = WORDING[fault];
  return { ...problemAt("results", `“${setting.indicator.name}”: ${what(names, setting)}.`, remedy), fault, unitIds };
}

interface Wording {
  readonly what: (names: string, setting: Setting) => string;
  readonly remedy: string;
}

const WORDING: Readonly<Record<ConsolidationFault, Wording>> = {
  missing: {
    what: (names) => `chưa có báo cáo của ${names}`,
    remedy: "Đôn đốc đơn vị gửi báo cáo, hoặc ghi rõ số liệu còn thiếu đơn vị nào.",
  },
  noFigure: { what: (names) => `báo cáo của ${names} không có số liệu`, remedy: "Đề nghị đơn vị bổ sung số liệu." },
  duplicate: { what: (names) => `có nhiều hơn một kết quả của ${names} nên chưa cộng`, remedy: "Giữ lại một kết quả của mỗi đơn vị." },
  unitNotValid: {
    what: (names, { date }) => `không cộng số của đơn vị không hoạt động vào ngày ${formatSlashDate(date)}: ${names}`,
    remedy: "Lấy báo cáo của đơn vị tiếp nhận nhiệm vụ.",
  },
  notAddable: {
    what: (names) => `không cộng được số của ${names}`,
    remedy: "Tỷ lệ cần có tử số và mẫu số; thứ hạng, điểm số thì không cộng giữa các đơn vị.",
  },
  unexpectedUnit: {
    what: (names) => `không cộng số của đơn vị ngoài danh sách báo cáo: ${names}`,
    remedy: "Thêm đơn vị vào danh sách, hoặc bỏ kết quả này.",
  },
  mixedSpan: {
    what: (names) => `có đơn vị báo cáo lũy kế, có đơn vị báo cáo trong kỳ nên không cộng được (${names})`,
    remedy: "Đề nghị các đơn vị báo cáo theo cùng một cách tính.",
  },
  mixedState: {
    what: () => "số liệu cộng lại gồm cả số chính thức lẫn số ước hoặc sơ bộ",
    remedy: "Ghi rõ là số ước, hoặc chờ số chính thức của mọi đơn vị.",
  },
  mixedAsOf: { what: () => "các đơn vị chốt số liệu vào những ngày khác nhau", remedy: "Đề nghị các đơn vị chốt số liệu cùng một ngày." },
};

function nameOf(id: string, fault: ConsolidationFault, { units, date }: Setting): string {
  const name = findUnit(units, id)?.name ?? `đơn vị mã “${id}”`;
  const holders = fault === "unitNotValid" ? unitOn(units, id, date).map((unit) => unit.name) : [];
  return holders.length === 0 ? name : `${name} (nhiệm vụ do ${holders.join(", ")} đảm nhận)`;
}
