import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { DOCUMENT_KINDS } from "#core/standards/document-kinds.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import { withKnownKeys } from "./known-keys.ts";
import { readDate } from "./read-date.ts";
import { readFragment } from "./read-fragment.ts";
import { readMarks } from "./read-marks.ts";
import { readSignature } from "./read-signature.ts";
import { readStandard } from "./read-standard.ts";
import { readSymbol } from "./read-symbol.ts";
import type { Reading } from "./reading.ts";
import { withoutAbsent } from "./without-absent.ts";
import { choiceOf, entryOf, linesOf, lineTextOf, requiredEntry, textsOf, wholeNumberOf } from "./yaml-fields.ts";
import type { YamlEntry, YamlMap } from "./yaml-tree.ts";

/** Everything of a document that stands in its front matter. */
export type FrontMatter = Omit<OfficialDocument, "body" | "appendices">;

const KEYS = [
  "standard",
  "kind",
  "issuer",
  "superior",
  "issuerName",
  "number",
  "symbol",
  "abbreviation",
  "place",
  "date",
  "title",
  "addressees",
  "legalBases",
  "partNumbering",
  "signature",
  "recipients",
  "marks",
  "closing",
];

/** What could be read of a front matter. */
export interface FrontMatterReading {
  /** Parts that are missing or wrong are filled with stand-ins, so that the rest of the file can be read and checked. */
  readonly front: FrontMatter;
  /** Standard and kind are known, so that the document can be judged by its standard. */
  readonly isUnderStandard: boolean;
}

const STAND_IN = "…";
const STAND_IN_LINES: readonly string[] = [STAND_IN];

/** The front matter of a file that has none to read. */
export const NO_FRONT_MATTER: FrontMatterReading = {
  isUnderStandard: false,
  front: {
    standard: "state-2020",
    kind: "BC",
    letterhead: { issuer: STAND_IN_LINES },
    symbol: STAND_IN,
    place: STAND_IN,
    title: [{ kind: "text", text: STAND_IN }],
    addressees: [],
    legalBases: [],
    signature: { lines: [{ text: STAND_IN }], name: STAND_IN },
    recipients: STAND_IN_LINES,
  },
};

/** Reads the front matter; a reading with mistakes gives no document in the end. */
export function readFrontMatter(written: YamlMap, reading: Reading): FrontMatterReading {
  const front = withKnownKeys(written, KEYS, "phần đầu tệp", reading.mistakes);
  for (const { key, line } of front.entries) reading.lines.markPath(PATHS[key] ?? key, line);
  const { mistakes } = reading;
  const { required, optional } = fieldReaders(front, reading);
  const date = optional("date", (entry) => readDate(entry, mistakes));
  const standard = required("standard", `Ghi thể thức: ${STANDARD_IDS.join(", ")}.`, (entry) => readStandard(entry, date, mistakes));
  const kind = required("kind", "Ghi chữ viết tắt tên loại văn bản: BC, KH, CV, TTr …", (entry) =>
    choiceOf(entry, DOCUMENT_KINDS, mistakes),
  );
  const parts: Partial<FrontMatter> = withoutAbsent({
    standard,
    kind,
    symbol: readSymbol(front, { standard, kind }, reading),
    place: required("place", "Ghi địa danh in trước ngày tháng: place: …", (entry) => lineTextOf(entry, mistakes)),
    title: required("title", "Ghi trích yếu: title: …", (entry) => titleOf(entry, reading)),
    addressees: optional("addressees", (entry) => linesOf(entry, mistakes)),
    legalBases: optional("legalBases", (entry) => textsOf(entry, mistakes).map((text) => readFragment(text, reading))),
    signature: readSignature(front, reading),
    recipients: required("recipients", RECIPIENTS, (entry) => someOf(linesOf(entry, mistakes))),
    number: optional("number", (entry) => wholeNumberOf(entry, 1, mistakes)),
    date,
    partNumbering: optional("partNumbering", (entry) => choiceOf(entry, ["roman", "words"], mistakes)),
    closing: optional("closing", (entry) => lineTextOf(entry, mistakes)),
    marks: readMarks(front, reading),
  });
  const letterhead = readLetterhead(front, reading);
  const isUnderStandard = standard !== undefined && kind !== undefined && parts.symbol !== undefined;
  return { front: { ...NO_FRONT_MATTER.front, ...parts, letterhead }, isUnderStandard };
}

const RECIPIENTS = 'Ghi nơi nhận, dòng cuối là dòng lưu: recipients: [Như trên, "Lưu: VT"].';

function readLetterhead(front: YamlMap, reading: Reading): FrontMatter["letterhead"] {
  const { required, optional } = fieldReaders(front, reading);
  return withoutAbsent({
    superior: optional("superior", (entry) => someOf(linesOf(entry, reading.mistakes))),
    issuer:
      required("issuer", "Ghi tên cơ quan ban hành: issuer: …", (entry) => someOf(linesOf(entry, reading.mistakes))) ?? STAND_IN_LINES,
    issuerName: optional("issuerName", (entry) => lineTextOf(entry, reading.mistakes)),
  });
}

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
