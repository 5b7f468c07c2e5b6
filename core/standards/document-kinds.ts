/** The kinds of documents the program knows, by the abbreviation both standards print. */
export const DOCUMENT_KINDS = [
  "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT",
  "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "CV", "KL", "TT", "QH",
] as const;

/** A kind of document (tên loại văn bản). Its printed symbol may differ by standard; see each standard's `kinds`. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
