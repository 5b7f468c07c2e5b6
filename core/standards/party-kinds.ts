import type { DocumentKind } from "./document-kinds.ts";
import type { KindRule } from "./standard.ts";

/**
 * Names and abbreviations of Party documents. Rule: first letters of the syllables, with fixed exceptions
 * (HD 05-HD/VPTW, I.3.1.2.a; HD 36-HD/VPTW, 1.3.1.b). Only Quy định differs: `QĐi` in 2018, `QĐ` from 2026.
 */
export function partyKinds(regulation: "QĐi" | "QĐ"): Readonly<Partial<Record<DocumentKind, KindRule>>> {
  return {
    NQ: { name: "Nghị quyết", abbreviation: "NQ" },
    QĐ: { name: "Quyết định", abbreviation: "QĐ" },
    CT: { name: "Chỉ thị", abbreviation: "CT" },
    KL: { name: "Kết luận", abbreviation: "KL" },
    QC: { name: "Quy chế", abbreviation: "QC" },
    QyĐ: { name: "Quy định", abbreviation: regulation },
    TT: { name: "Thông tri", abbreviation: "TT" },
    HD: { name: "Hướng dẫn", abbreviation: "HD" },
    TB: { name: "Thông báo", abbreviation: "TB" },
    TC: { name: "Thông cáo", abbreviation: "TC" },
    BC: { name: "Báo cáo", abbreviation: "BC" },
    KH: { name: "Kế hoạch", abbreviation: "KH" },
    QH: { name: "Quy hoạch", abbreviation: "QH" },
    CTr: { name: "Chương trình", abbreviation: "CTr" },
    ĐA: { name: "Đề án", abbreviation: "ĐA" },
    PA: { name: "Phương án", abbreviation: "PA" },
    DA: { name: "Dự án", abbreviation: "DA" },
    TTr: { name: "Tờ trình", abbreviation: "TTr" },
    CV: { name: "Công văn", abbreviation: "CV" },
    BB: { name: "Biên bản", abbreviation: "BB" },
  };
}
