/** What a draft is written as. */
export const EXPORT_FORMATS = ["docx", "xlsx", "md"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
