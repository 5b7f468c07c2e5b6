/** Every kind of fact a file can hold, by the name of the file (`units.json`), in the order they are written: a kind points to earlier ones. */
export const FACT_KINDS = [
  "units",
  "letterheads",
  "people",
  "documents",
  "signing-authorities",
  "plans",
  "indicators",
  "targets",
  "tasks",
  "projects",
  "assignments",
  "reporting-regimes",
  "periods",
  "results",
  "areas",
] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** What each kind is called in the field. */
export const FACT_LABELS: { readonly [Kind in FactKind]: string } = {
  units: "cơ quan, đơn vị",
  letterheads: "đầu văn bản của cơ quan",
  people: "người ký",
  documents: "văn bản",
  "signing-authorities": "thẩm quyền ký",
  plans: "kế hoạch",
  indicators: "chỉ tiêu",
  targets: "mục tiêu",
  tasks: "nhiệm vụ",
  projects: "dự án",
  assignments: "phân công",
  "reporting-regimes": "chế độ báo cáo",
  periods: "kỳ báo cáo",
  results: "kết quả thực hiện",
  areas: "kết quả theo lĩnh vực",
};
