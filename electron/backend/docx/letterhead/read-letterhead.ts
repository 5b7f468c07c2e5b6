import type { Problem } from "#core/problem.ts";
import { problemAt } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { findPackageDangers } from "./find-package-dangers.ts";
import { findPlaceholders, type Placeholder } from "./find-placeholders.ts";
import type { LetterheadFieldName } from "./letterhead-fields.ts";
import { openPackage, type PackageParts } from "./open-package.ts";

/** Where Word keeps the text of a document. */
export const DOCUMENT_PART = "word/document.xml";

/** A Word file that can be filled: its parts, and for each field the placeholders that stand for it, as they are written. */
export interface Letterhead {
  readonly parts: PackageParts;
  readonly placeholders: ReadonlyMap<LetterheadFieldName, readonly string[]>;
  /** The paths of the parts they stand in. */
  readonly filledParts: ReadonlySet<string>;
}

/** The largest file taken for a letterhead; with a seal and a logo as pictures it stays far below. */
export const LETTERHEAD_LIMITS = { maxBytes: 5 * 2 ** 20 };

/** What Word always writes, and what is entered into. */
const NEEDED = ["[Content_Types].xml", "word/styles.xml", "word/_rels/document.xml.rels"];

/**
 * Reads an office's letterhead: a Word file with placeholders (`templates/README.md`). Fails with all mistakes together: what is no Word file or
 * is dangerous in it, placeholders nobody knows, placeholders in the wrong place, a missing `{{body}}`.
 */
export function readLetterhead(bytes: Uint8Array): Result<Letterhead, readonly Problem[]> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  const text = parts.value.get(DOCUMENT_PART);
  // Strict Open XML has names of its own for everything; Word writes it only when told to.
  if (typeof text !== "string" || !/<w:document\b[^>]*schemas\.openxmlformats\.org\/wordprocessingml/.test(text)) {
    return failure([problemAt("", "Tệp không phải là văn bản Word thông thường.", "Lưu lại trong Word dạng “Word Document (*.docx)”.")]);
  }
  const lost = NEEDED.filter((path) => typeof parts.value.get(path) !== "string");
  if (lost.length > 0) return failure([problemAt("", `Tệp thiếu phần “${lost[0]}”.`, "Mở tệp bằng Word rồi lưu lại.")]);
  const found = findPlaceholders(parts.value);
  const problems = [...findPackageDangers(parts.value), ...revisionsIn(text), ...found.problems];
  if (problems.length > 0) return failure(problems);
  const filledParts = new Set(found.placeholders.map(({ part }) => part));
  return success({ parts: parts.value, placeholders: grouped(found.placeholders), filledParts });
}

/** A change nobody has accepted would be accepted for every document. */
function revisionsIn(xml: string): readonly Problem[] {
  return /<w:(ins|del|moveFrom|moveTo|sectPrChange)\b/.test(xml)
    ? [problemAt("", "Tệp còn dấu vết sửa đổi chưa duyệt.", "Trong Word, chọn Review, Accept All Changes, rồi lưu.")]
    : [];
}

function grouped(placeholders: readonly Placeholder[]): Letterhead["placeholders"] {
  const groups = new Map<LetterheadFieldName, readonly string[]>();
  for (const { field, written } of placeholders) {
    const known = groups.get(field.name) ?? [];
    if (!known.includes(written)) groups.set(field.name, [...known, written]);
  }
  return groups;
}
