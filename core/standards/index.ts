export { standardFor, standardOf } from "./choose-standard.ts";
export { DOCUMENT_KINDS, type DocumentKind } from "./document-kinds.ts";
export { clausesInWords, type FormatPart, formatRule } from "./format-rule.ts";
export type { HeadingLevel } from "./heading-level.ts";
export type * from "./standard.ts";
export { STANDARD_IDS, type StandardId } from "./standard-id.ts";
