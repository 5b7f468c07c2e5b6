import { parseDecimal } from "#core/decimal.ts";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { AppendixRef, CitationRef, Field } from "#core/document/inline.ts";
import { parseDirectiveAttributes } from "./directive-attributes.ts";
import { reportUnknownKeys } from "./known-keys.ts";
import type { Reading } from "./reading.ts";
import { plainTextOf } from "./resolve-tokens.ts";

/** A directive of the text, taken apart: `:so[80,5%]{f="…"}` has the name `so`, the label `80,5%` and the attributes in braces. */
export interface WrittenDirective {
  readonly name: string;
  readonly label: string;
  readonly attributes: string;
  readonly line: number;
}

/** Reads `:ref`, `:so` or `:vb`; undefined after noting what is missing. */
export function readTextDirective(written: WrittenDirective, reading: Reading): Field | CitationRef | AppendixRef | undefined {
  const entries = [...parseDirectiveAttributes(written.attributes)];
  const attributes = new Map(entries.map(([name, value]) => [name, plainTextOf(value, written.line, reading)]));
  if (written.label === "") {
    reading.mistakes.add(
      written.line,
      `Ngoặc vuông của :${written.name}[…] để trống.`,
      "Viết vào ngoặc vuông những chữ cần in, hoặc mã phụ lục với :ref.",
    );
    return undefined;
  }
  switch (written.name) {
    case "ref":
      return appendixRef(written, attributes, reading);
    case "so":
      return field(written, attributes, reading);
    default:
      return citation(written, attributes, reading);
  }
}

type Attributes = ReadonlyMap<string, string>;

function appendixRef(written: WrittenDirective, attributes: Attributes, reading: Reading): AppendixRef {
  checkKeys(written, attributes, [], reading);
  return { kind: "appendixRef", appendixId: written.label };
}

function field(written: WrittenDirective, attributes: Attributes, reading: Reading): Field | undefined {
  checkKeys(written, attributes, ["f", "v", "c"], reading);
  const facts = factKeys(attributes.get("f") ?? "");
  if (facts.length === 0) {
    reading.mistakes.add(
      written.line,
      `Số liệu :so[${written.label}] không nói lấy từ đâu.`,
      'Thêm mã số liệu: :so[…]{f="ma-so-lieu@2022"}; số gõ tay thì viết như chữ thường.',
    );
    return undefined;
  }
  const form = canonicalLine(attributes.get("c") ?? "");
  const bound: Field = { kind: "field", shown: written.label, facts, ...(form === "" ? {} : { form }) };
  const worth = attributes.get("v");
  if (worth === undefined) return bound;
  const value = parseDecimal(worth);
  if (value === undefined) {
    reading.mistakes.add(
      written.line,
      `Giá trị v="${worth}" của :so[${written.label}] không phải là số.`,
      'Viết bằng chữ số, dấu chấm trước phần lẻ: v="80.5".',
    );
    return undefined;
  }
  return { ...bound, value };
}

function citation(written: WrittenDirective, attributes: Attributes, reading: Reading): CitationRef | undefined {
  checkKeys(written, attributes, ["id"], reading);
  const documentId = canonicalLine(attributes.get("id") ?? "");
  if (documentId !== "") return { kind: "citation", documentId, shown: written.label };
  reading.mistakes.add(
    written.line,
    `Viện dẫn :vb[${written.label}] không nói văn bản nào.`,
    'Thêm mã văn bản: :vb[…]{id="411-qd-ttg-2022"}.',
  );
  return undefined;
}

/** The keys of facts in an attribute or entry `f`, apart by blanks. */
export function factKeys(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/\s+/)
    .filter((key) => key !== "");
}

function checkKeys(written: WrittenDirective, attributes: Attributes, known: readonly string[], reading: Reading): void {
  const entries = [...attributes.keys()].map((key) => ({ key, line: written.line }));
  reportUnknownKeys(entries, known, `:${written.name}[…]{…}`, reading.mistakes);
}
