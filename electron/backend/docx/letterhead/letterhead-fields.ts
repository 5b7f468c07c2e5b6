/** What a placeholder of a letterhead is filled with. */
export interface LetterheadField {
  /** As it stands in the file: `{{issuer}}`. */
  readonly name: string;
  /** The same in Vietnamese: `{{cơ quan ban hành}}`. */
  readonly vietnamese: string;
  /** `words` stand within a line of the letterhead and take its looks; `blocks` are paragraphs and tables and stand alone. */
  readonly holds: "words" | "blocks";
}

/** Every placeholder an office may use (`templates/README.md`, "A letterhead in Word"). */
export const LETTERHEAD_FIELDS = [
  { name: "superior", vietnamese: "cơ quan chủ quản", holds: "words" },
  { name: "issuer", vietnamese: "cơ quan ban hành", holds: "words" },
  { name: "number", vietnamese: "số", holds: "words" },
  { name: "symbol", vietnamese: "ký hiệu", holds: "words" },
  { name: "numberLine", vietnamese: "số và ký hiệu", holds: "words" },
  { name: "place", vietnamese: "địa danh", holds: "words" },
  { name: "date", vietnamese: "ngày tháng", holds: "words" },
  { name: "kind", vietnamese: "tên loại", holds: "words" },
  { name: "title", vietnamese: "trích yếu", holds: "words" },
  { name: "signer", vietnamese: "họ tên", holds: "words" },
  { name: "marks", vietnamese: "dấu chỉ mức độ", holds: "blocks" },
  { name: "addressees", vietnamese: "kính gửi", holds: "blocks" },
  { name: "legalBases", vietnamese: "căn cứ", holds: "blocks" },
  { name: "body", vietnamese: "nội dung", holds: "blocks" },
  { name: "signature", vietnamese: "chữ ký", holds: "blocks" },
  { name: "recipients", vietnamese: "nơi nhận", holds: "blocks" },
] as const satisfies readonly LetterheadField[];

export type LetterheadFieldName = (typeof LETTERHEAD_FIELDS)[number]["name"];

/** The field a placeholder names, in English or Vietnamese, whatever its blanks and capitals; undefined where there is none. */
export function fieldNamed(placeholder: string): (typeof LETTERHEAD_FIELDS)[number] | undefined {
  const name = placeholder.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  return LETTERHEAD_FIELDS.find((field) => field.name.toLowerCase() === name || field.vietnamese === name);
}
