import { decimal } from "#core/decimal.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import type { DocumentView, Fact, IndicatorView, ProjectView, ReportView, TaskView, TemplateData } from "#core/templating/index.ts";

/** A fact in per cent; a test states only what it is about. */
export function percentFact(ref: string, value: string, more: Partial<Fact> = {}): Fact {
  return { ref, value: decimal(value), unit: "%", decimals: 1, ...more };
}

/** A fact counted in something. */
export function countFact(ref: string, value: string, unit: string, more: Partial<Fact> = {}): Fact {
  return { ref, value: decimal(value), unit, decimals: 0, ...more };
}

const met = (ref: string): Fact => ({ ref: `${ref}#danh-gia`, text: "ĐẠT" });
const missed = (ref: string): Fact => ({ ref: `${ref}#danh-gia`, text: "CHƯA ĐẠT" });

/** Four indicators: met with a fraction, missed, in words, without a result. */
export const INDICATORS: readonly IndicatorView[] = [
  {
    code: "dvc-toan-trinh",
    name: "Tỷ lệ dịch vụ công trực tuyến toàn trình",
    area: "Chính quyền số",
    lead: "Văn phòng UBND tỉnh",
    partners: ["Sở Nội vụ", "Sở Tư pháp"],
    isAssigned: true,
    target: percentFact("dvc-toan-trinh@2023/muc-tieu", "80", { qualifier: "tối thiểu", decimals: null }),
    result: percentFact("dvc-toan-trinh@2023-Q1", "80.5", {
      numerator: decimal(1610),
      denominator: decimal(2000),
      period: "2023-Q1",
    }),
    previous: percentFact("dvc-toan-trinh@2022-Q4", "75.3", { period: "2022-Q4" }),
    lastYear: percentFact("dvc-toan-trinh@2022-Q1", "80.5", { period: "2022-Q1" }),
    verdict: met("dvc-toan-trinh@2023-Q1"),
    isMet: true,
    narrative: "Đã kết nối cổng dịch vụ.\n\n- Cấp tỉnh hoàn thành;\n+ cấp huyện đang làm.",
  },
  {
    code: "to-cong-nghe",
    name: "Số tổ công nghệ số cộng đồng",
    area: "Chính quyền số",
    lead: "Sở Thông tin và Truyền thông",
    isAssigned: true,
    target: countFact("to-cong-nghe@2023/muc-tieu", "1500", "tổ", { qualifier: "đạt" }),
    result: countFact("to-cong-nghe@2023-Q1", "1264", "tổ", { isEstimate: true, period: "2023-Q1" }),
    previous: countFact("to-cong-nghe@2022-Q4", "1100", "tổ", { period: "2022-Q4" }),
    verdict: missed("to-cong-nghe@2023-Q1"),
    isMet: false,
  },
  {
    code: "ke-hoach-rieng",
    name: "Ban hành kế hoạch của đơn vị",
    area: "Chỉ đạo",
    lead: "Các sở, ban, ngành",
    result: { ref: "ke-hoach-rieng@2023-Q1", text: "Hoàn thành" },
    verdict: met("ke-hoach-rieng@2023-Q1"),
    isMet: true,
  },
  {
    code: "chua-co",
    name: "Tỷ lệ hồ sơ số hóa",
    area: "Chỉ đạo",
    target: percentFact("chua-co@2023/muc-tieu", "50", { qualifier: "trên", decimals: null }),
  },
];

export const TASKS: readonly TaskView[] = [
  {
    name: "Xây dựng kho dữ liệu dùng chung",
    area: "Hạ tầng số",
    lead: "Sở Thông tin và Truyền thông",
    partners: ["Sở Tài chính", "Sở Nội vụ", "Công an tỉnh"],
    deadline: "Quý II/2023",
    status: "Hoàn thành",
    isDone: true,
    isLate: false,
    result: "Đã vận hành từ ngày 20/3/2023",
  },
  { name: "Tập huấn tổ công nghệ số", area: "Nguồn nhân lực", lead: "Sở Nội vụ", deadline: "2022 - 2025", isDone: false, isLate: true },
  { name: "Rà soát chế độ báo cáo", area: "Hạ tầng số", lead: "Sở Thông tin và Truyền thông", isDone: false, isLate: false },
];

export const PROJECTS: readonly ProjectView[] = [
  {
    name: "Nâng cấp trung tâm dữ liệu",
    group: "Dự án chuyển tiếp",
    lead: "Sở TT&TT",
    investor: "Sở TT&TT",
    duration: "2022 - 2025",
    total: countFact("trung-tam@tong", "7600", "triệu đồng"),
    budget: countFact("trung-tam@2023", "3400", "triệu đồng"),
  },
  {
    name: "Số hóa hồ sơ lưu trữ",
    group: "Dự án mới",
    lead: "Sở Nội vụ",
    total: countFact("so-hoa@tong", "38060", "triệu đồng"),
    budget: countFact("so-hoa@2023", "14995", "triệu đồng"),
  },
  { name: "Việc chưa rõ mức vốn", group: "Dự án mới" },
];

export const DOCUMENTS: readonly DocumentView[] = [
  {
    id: "411-qd-ttg-2022",
    citation: "Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ",
    symbol: "411/QĐ-TTg",
    date: day("2022-03-31"),
    issuer: "Thủ tướng Chính phủ",
    title: "Phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số",
  },
];

const PLAN_DOCUMENT: DocumentView = {
  id: "112-kh-ubnd-2023",
  citation: "Kế hoạch số 112/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh",
  name: "Kế hoạch số 112/KH-UBND",
  date: day("2023-03-31"),
  issuer: "Ủy ban nhân dân tỉnh",
};

/** A day the test writes itself. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`No day ${text}`);
  return date;
}

/** The report of a quarter with everything a template may ask for. */
export const REPORT: ReportView = {
  plan: { title: "chuyển đổi số năm 2023", document: PLAN_DOCUMENT, year: 2023 },
  period: {
    key: "2023-Q1",
    kind: "quarter",
    label: "quý I năm 2023",
    year: 2023,
    next: "quý II năm 2023",
    cutoff: day("2023-03-14"),
    deadline: day("2023-03-20"),
  },
  indicators: INDICATORS,
  tasks: TASKS,
  projects: PROJECTS,
  documents: DOCUMENTS,
  areas: [{ name: "Nhận thức số", sections: [{ results: [{ text: "Đã chọn ngày 10/10[^1]", notes: ["Quyết định số 2380/QĐ-UBND"] }] }] }],
};

/** The plan of another office, with figures and a document in the words of its results. */
const OTHER_PLAN: ReportView = {
  plan: { title: "22 nhiệm vụ trọng tâm về chuyển đổi số" },
  tasks: [
    { name: "Lập tổ công nghệ số cộng đồng", result: "Đã có {{ f['to-cong-nghe@2022'] | with_unit }}." },
    { name: "Ban hành kế hoạch", result: "- {{ d['411-qd-ttg-2022'] | cite: 'short' }}\n- Kế hoạch của tỉnh" },
  ],
};

/** Everything a State office fills a template with; a test states only what it is about. */
export function templateData(changes: Partial<TemplateData> = {}): TemplateData {
  return {
    standard: "state-2020",
    office: {
      name: "Ủy ban nhân dân tỉnh Tiền Giang",
      issuer: ["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"],
      abbreviation: "UBND",
      place: "Tiền Giang",
    },
    signatory: { authority: "TM", body: "ỦY BAN NHÂN DÂN", position: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Nguyễn Văn Vĩnh" },
    recipients: ["Như trên", "Lưu: VT, TH"],
    addressees: ["Các sở, ban, ngành tỉnh"],
    symbol: "UBND-VX",
    facts: { "to-cong-nghe@2022": countFact("to-cong-nghe@2022", "1264", "tổ", { period: "2022" }) },
    register: Object.fromEntries(DOCUMENTS.map((document) => [document.id, document])),
    plans: { "nhiem-vu-797-2022": OTHER_PLAN },
    ...REPORT,
    ...changes,
  };
}

/** The same for a committee of the Party. */
export function partyData(changes: Partial<TemplateData> = {}): TemplateData {
  return templateData({
    standard: "party-2026",
    office: { name: "Tỉnh ủy Tiền Giang", issuer: ["TỈNH ỦY TIỀN GIANG"], abbreviation: "TU", place: "Mỹ Tho" },
    signatory: { authority: "TM", body: "BAN THƯỜNG VỤ", position: ["PHÓ BÍ THƯ"], name: "Võ Văn Bình" },
    recipients: ["Văn phòng Trung ương Đảng", "Lưu Văn phòng Tỉnh ủy"],
    symbol: "CV/TU",
    ...changes,
  });
}
