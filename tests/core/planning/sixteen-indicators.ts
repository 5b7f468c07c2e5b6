import { decimal } from "#core/decimal.ts";
import type { Measure, Measurement, SubResult, Verdict } from "#core/planning/index.ts";

/** One row of Phụ lục 1 of 112/KH-UBND (Tiền Giang, 31/3/2023): the indicators of 2022 with the verdict as printed. */
export interface PrintedRow {
  readonly row: number;
  readonly name: string;
  /** The cell "Mục tiêu năm 2022", with the condition the name carries where there is one. */
  readonly target: string;
  readonly measure: Measure;
  readonly found: Measurement;
  readonly subResults?: readonly SubResult[];
  readonly isEstimate?: true;
  readonly printed?: Verdict;
}

const SHARE: Measure = { kind: "ratio", unit: "%", decimals: 2, numerator: "số đạt", denominator: "tổng số", isShare: true };
const TURNS: Measure = { ...SHARE, numerator: "lượt", denominator: "CBCCVC", isShare: false };
const WORK: Measure = { kind: "completion" };

function fraction(numerator: number, denominator: number): Measurement {
  return { kind: "fraction", numerator: decimal(numerator), denominator: decimal(denominator) };
}

function percent(value: number): Measurement {
  return { kind: "value", value: decimal(value) };
}

export const SIXTEEN_INDICATORS: readonly PrintedRow[] = [
  { row: 1, name: "Tỷ lệ dịch vụ công trực tuyến mức độ 4", target: "80%", measure: SHARE, found: fraction(1271, 1856), printed: "notMet" },
  {
    row: 2,
    name: "Tỷ lệ hồ sơ giải quyết trực tuyến",
    target: "Tối thiểu 30%",
    measure: SHARE,
    found: fraction(43683, 615932),
    printed: "notMet",
  },
  { row: 3, name: "Tỷ lệ hồ sơ luân chuyển điện tử", target: "Tối thiểu 80%", measure: SHARE, found: percent(100), printed: "met" },
  {
    row: 4,
    name: "Tỷ lệ TTHC thanh toán trực tuyến",
    target: "Tối thiểu 40%, trong đó tỷ lệ giao dịch thanh toán trực tuyến đạt từ 10% trở lên",
    measure: SHARE,
    found: percent(100),
    subResults: [{ key: "1", measurement: fraction(612, 81611) }],
    printed: "met",
  },
  { row: 5, name: "TTHC tích hợp trên Cổng DVC quốc gia", target: "Đạt 60%", measure: SHARE, found: fraction(1135, 1852), printed: "met" },
  {
    row: 6,
    name: "Kết nối Hệ thống thông tin báo cáo",
    target: "Hoàn thiện",
    measure: WORK,
    found: { kind: "completion", stage: "completed" },
    printed: "met",
  },
  { row: 7, name: "Tỷ lệ văn bản điện tử ký số", target: "Tối thiểu 95%", measure: SHARE, found: percent(95), printed: "met" },
  { row: 8, name: "Tích hợp các hệ thống thông tin qua LGSP", target: "Hoàn thành", measure: WORK, found: fraction(6, 17), printed: "met" },
  {
    row: 9,
    name: "Tỷ lệ người dân, doanh nghiệp hài lòng",
    target: "60%",
    measure: SHARE,
    found: percent(60),
    isEstimate: true,
    printed: "met",
  },
  {
    row: 10,
    name: "Tiêu chí đô thị thông minh cho thành phố Mỹ Tho",
    target: "Hoàn thành",
    measure: WORK,
    found: { kind: "completion", stage: "inProgress" },
    printed: "met",
  },
  {
    row: 11,
    name: "Tỷ lệ hệ thống thông tin được xác định cấp độ",
    target: "Tối thiểu 50%",
    measure: SHARE,
    found: { kind: "none", reason: "chỉ có số lượng 06 HTTT, không có tổng số" },
    printed: "notMet",
  },
  {
    row: 12,
    name: "Tỷ lệ thiết bị đầu cuối phòng, chống mã độc",
    target: "Tối thiểu 90%",
    measure: SHARE,
    found: percent(100),
    printed: "met",
  },
  { row: 13, name: "Tỷ lệ cơ quan nhà nước được tuyên truyền", target: "100%", measure: SHARE, found: percent(100), printed: "met" },
  {
    row: 14,
    name: "Tỷ lệ CBCCVC được bồi dưỡng kỹ năng số",
    target: "Tối thiểu 70%, trong đó 30% được tập huấn, bồi dưỡng về kỹ năng phân tích và xử lý an toàn thông tin",
    measure: TURNS,
    found: fraction(10685, 7695),
    printed: "met",
  },
  {
    row: 15,
    name: "Xây dựng các CSDL chuyên ngành",
    target: "Hoàn thành",
    measure: WORK,
    found: { kind: "none", reason: "chỉ liệt kê hệ thống" },
  },
  {
    row: 16,
    name: "Nền tảng truy xuất nguồn gốc nông sản",
    target: "Hoàn thành",
    measure: WORK,
    found: { kind: "completion", stage: "notStarted" },
    printed: "notMet",
  },
];
