import type { DocumentKind } from "./document-kinds.ts";
import type { KindRule } from "./standard.ts";

/** Names and abbreviations of administrative documents: NĐ 30/2020/NĐ-CP, Phụ lục III, mục I. A công văn has no abbreviation. */
export const STATE_KINDS: Readonly<Partial<Record<DocumentKind, KindRule>>> = {
  NQ: { name: "Nghị quyết", abbreviation: "NQ" },
  QĐ: { name: "Quyết định", abbreviation: "QĐ" },
  CT: { name: "Chỉ thị", abbreviation: "CT" },
  QC: { name: "Quy chế", abbreviation: "QC" },
  QyĐ: { name: "Quy định", abbreviation: "QyĐ" },
  TC: { name: "Thông cáo", abbreviation: "TC" },
  TB: { name: "Thông báo", abbreviation: "TB" },
  HD: { name: "Hướng dẫn", abbreviation: "HD" },
  CTr: { name: "Chương trình", abbreviation: "CTr" },
  KH: { name: "Kế hoạch", abbreviation: "KH" },
  PA: { name: "Phương án", abbreviation: "PA" },
  ĐA: { name: "Đề án", abbreviation: "ĐA" },
  DA: { name: "Dự án", abbreviation: "DA" },
  BC: { name: "Báo cáo", abbreviation: "BC" },
  BB: { name: "Biên bản", abbreviation: "BB" },
  TTr: { name: "Tờ trình", abbreviation: "TTr" },
  HĐ: { name: "Hợp đồng", abbreviation: "HĐ" },
  CĐ: { name: "Công điện", abbreviation: "CĐ" },
  BGN: { name: "Bản ghi nhớ", abbreviation: "BGN" },
  BTT: { name: "Bản thỏa thuận", abbreviation: "BTT" },
  GUQ: { name: "Giấy ủy quyền", abbreviation: "GUQ" },
  GM: { name: "Giấy mời", abbreviation: "GM" },
  GGT: { name: "Giấy giới thiệu", abbreviation: "GGT" },
  GNP: { name: "Giấy nghỉ phép", abbreviation: "GNP" },
  PG: { name: "Phiếu gửi", abbreviation: "PG" },
  PC: { name: "Phiếu chuyển", abbreviation: "PC" },
  PB: { name: "Phiếu báo", abbreviation: "PB" },
  CV: { name: "Công văn", abbreviation: "" },
};
