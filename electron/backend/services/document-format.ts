import { extname } from "node:path";

/** What a document can be written as, by the extension of the file. */
export const TARGET_FORMATS = ["docx", "xlsx", "md", "json"] as const;

/** What a whole document can be read from. */
export const SOURCE_FORMATS = ["md", "json"] as const;

export type TargetFormat = (typeof TARGET_FORMATS)[number];
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** The format a file of this name is written in; undefined when its extension says none. */
export function targetFormatOf(path: string): TargetFormat | undefined {
  return TARGET_FORMATS.find((format) => format === extensionOf(path));
}

/** The format a file of this name is read as; undefined when its extension says none. */
export function sourceFormatOf(path: string): SourceFormat | undefined {
  return SOURCE_FORMATS.find((format) => format === extensionOf(path));
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
