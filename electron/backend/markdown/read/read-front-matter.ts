import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { DOCUMENT_KINDS } from "#core/standards/document-kinds.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import { reportUnknownKeys } from "./known-keys.ts";
import { readDate } from "./read-date.ts";
import { readFragment } from "./read-fragment.ts";
import { readMarks } from "./read-marks.ts";
import { readSignature } from "./read-signature.ts";
import { readSymbol } from "./read-symbol.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, linesOf, lineTextOf, requiredEntry, textsOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap } from "./yaml-tree.ts";

/** Everything of a document that stands in its front matter. */
export type FrontMatter = Omit<OfficialDocument, "body" | "appendices">;

const KEYS = [
  "standard", "kind", "issuer", "superior", "issuerName", "number", "symbol", "abbreviation", "place", "date", "title", "addressees",
  "legalBases", "partNumbering", "signature", "recipients", "marks", "closing",
];

/**
 * Reads the front matter. Parts that are missing or wrong are noted and filled with stand-ins, so that the rest of the file can be
 * read and checked; a reading with mistakes gives no document in the end.
 */
export function readFrontMatter(front: YamlMap, reading: Reading): FrontMatter {
  reportUnknownKeys(front.entries, KEYS, "phần đầu tệp", reading.mistakes);
  for (const { key, line } of front.entries) reading.lines.markPath(PATHS[key] ?? key, line);
  const fields = fieldReaders(front, reading);
  const standard = fields.required("standard", `Ghi thể thức: ${STANDARD_IDS.join(", ")}.`, (entry) => choiceOf(entry, STANDARD_IDS, reading.mistakes));
  const kind = fields.required("kind", "Ghi chữ viết tắt tên loại văn bản: BC, KH, CV, TTr …", (entry) => choiceOf(entry, DOCUMENT_KINDS, reading.mistakes));
  return {
    standard: standard ?? "state-2020",
    kind: kind ?? "BC",
    letterhead: withoutAbsent({
      superior: fields.optional("superior", (entry) => someOf(linesOf(entry, reading.mistakes))),
      issuer: fields.required("issuer", "Ghi tên cơ quan ban hành: issuer: …", (entry) => someOf(linesOf(entry, reading.mistakes))) ?? STAND_IN_LINES,
      issuerName: fields.optional("issuerName", (entry) => lineTextOf(entry, reading.mistakes)),
    }),
    ...withoutAbsent({
      number: fields.optional("number", (entry) => wholeNumberOf(entry, 1, reading.mistakes)),
      date: fields.optional("date", (entry) => readDate(entry, reading.mistakes)),
      partNumbering: fields.optional("partNumbering", (entry) => choiceOf(entry, ["roman", "words"], reading.mistakes)),
      closing: fields.optional("closing", (entry) => lineTextOf(entry, reading.mistakes)),
      marks: readMarks(front, reading),
    }),
    symbol: readSymbol(front, { standard, kind }, reading) ?? STAND_IN,
    place: fields.required("place", "Ghi địa danh in trước ngày tháng: place: …", (entry) => lineTextOf(entry, reading.mistakes)) ?? STAND_IN,
    title: fields.required("title", "Ghi trích yếu: title: …", (entry) => titleOf(entry, reading)) ?? [{ kind: "text", text: STAND_IN }],
    addressees: fields.optional("addressees", (entry) => linesOf(entry, reading.mistakes)) ?? [],
    legalBases: fields.optional("legalBases", (entry) => textsOf(entry, reading.mistakes).map((text) => readFragment(text, reading))) ?? [],
    signature: readSignature(front, reading) ?? { lines: [{ text: STAND_IN }], name: STAND_IN },
    recipients: fields.required("recipients", 'Ghi nơi nhận, dòng cuối là dòng lưu: recipients: [Như trên, "Lưu: VT"].', (entry) => someOf(linesOf(entry, reading.mistakes))) ?? STAND_IN_LINES,
  };
}

const STAND_IN = "…";
const STAND_IN_LINES: readonly string[] = [STAND_IN];

/** Where keys of the front matter stand in the document, when not under their own name. */
const PATHS: Readonly<Record<string, string>> = {
  issuer: "letterhead.issuer",
  superior: "letterhead.superior",
  issuerName: "letterhead.issuerName",
  abbreviation: "symbol",
};

interface FieldReaders {
  readonly required: <Value>(key: string, remedy: string, read: (entry: YamlEntry) => Value | undefined) => Value | undefined;
  readonly optional: <Value>(key: string, read: (entry: YamlEntry) => Value | undefined) => Value | undefined;
}

function fieldReaders(front: YamlMap, reading: Reading): FieldReaders {
  return {
    required: (key, remedy, read) => {
      const entry = requiredEntry(front, key, remedy, reading.mistakes);
      return entry && read(entry);
    },
    optional: (key, read) => {
      const entry = entryOf(front, key);
      return entry && read(entry);
    },
  };
}

/** One line an entry; lines are parted by line breaks. */
function titleOf(entry: YamlEntry, reading: Reading): readonly Inline[] | undefined {
  const lines = textsOf(entry, reading.mistakes).map((text) => readFragment(text, reading));
  const title = lines.flatMap((line, index): readonly Inline[] => (index === 0 ? line : [{ kind: "lineBreak" }, ...line]));
  return title.length === 0 ? undefined : reading.lines.mark(title, entry.line);
}

function someOf(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}
