import fc from "fast-check";
import { type Decimal, parseDecimal } from "#core/decimal.ts";
import { canonicalInlines, canonicalLine } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import type { RowSource } from "#core/document/table.ts";

/** What real documents hold and a grammar stumbles over. */
export const NASTY_STRINGS: readonly string[] = [
  "30.",
  "30. Ngày",
  "1) một",
  "- ",
  "- gạch",
  "+ cộng",
  "-",
  "+",
  "*",
  "* sao",
  "**",
  "**đậm**",
  "*x*",
  "***",
  "_",
  "_x_",
  "____",
  "a_b_c",
  "#",
  "# Đề",
  "###### sáu",
  "#Chuyển",
  "C#",
  "x ##",
  ":::",
  ":::appendix{#x}",
  "::",
  "::center[x]",
  "::page-break",
  ":Sở",
  "gửi:Sở",
  "12:30",
  "Số:05/BC",
  ":",
  ":br",
  ":text",
  ":ref[x]",
  ':so[1]{f="a"}',
  ":vb[x]",
  "|a|",
  "|",
  "a | b",
  "\\|",
  "\\",
  "\\\\",
  "\\*",
  "&amp;",
  "&GT;",
  "&",
  "&#38;",
  "<b>",
  "<",
  "</b>",
  "<!-- x -->",
  "<!--",
  "-->",
  "a < b",
  "{{ x }}",
  "{% if %}",
  "{",
  "}",
  "[",
  "]",
  "[^1]",
  "[^x]:",
  "[A](b)",
  "![A](b)",
  "`",
  "`mã`",
  "```",
  "```table",
  "~~~",
  "~x~",
  "---",
  "===",
  "...",
  "!",
  '"',
  "'",
  "“x”",
  "\"x\" 'y'",
  "https://tiengiang.gov.vn",
  "www.x.vn",
  "a@b.vn",
  "%",
  "80,5%",
  "@x",
  "31.429",
  "05",
  "null",
  "true",
  "~",
  "2023-03-31",
  "a: b",
  "a:",
  "a #b",
  "? x",
  "> trích",
  "=",
  "\u00a0",
  "a\u00a0b",
  "  ",
  "a  b",
  "\u200b",
  "e\u0302\u0301",
  "\u0338",
  "ﬁ",
  "😀",
  "…",
  "–",
  "^",
  "$1",
  "(1)",
  "I.",
  "a)",
  "TM. X",
  "KT.",
  "%YAML",
];

const WORDS: readonly string[] = ["a", "ộ", "Đ", "kinh", "Tiền Giang", "Quyết định", "ƯƠ", "x1", "9"];

/** A line of plain text as the model keeps it, of Vietnamese letters and nasty characters; never empty. */
export function arbitraryLine(): fc.Arbitrary<string> {
  const piece = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...NASTY_STRINGS), fc.constantFrom(" ", "", ": ", "*", "\\", "["));
  return fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => canonicalLine(pieces.join("")))
    .filter((line) => line.trim() !== "");
}

/** An exact decimal of up to nine digits before and four after the point. */
export function arbitraryDecimal(): fc.Arbitrary<Decimal> {
  return fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 1000, 10_000)).map(([whole, scale]) => {
    const digits = String(Math.abs(whole)).padStart(5, "0");
    const places = String(scale).length - 1;
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return parseDecimal(`${whole < 0 ? "-" : ""}${text}`) as Decimal;
  });
}

const QUERIES = [
  "tasks?isDone~false,true",
  "previous.tasks?area=Hạ_tầng_số&isLate='true'.lead;uniq",
  "plans.kh-797.projects;sort=name.total",
];

/** Keys of facts, of stored ones and of answers to queries. */
export function arbitraryFacts(): fc.Arbitrary<readonly string[]> {
  const stored = ["dvc-toan-trinh@2022", "x", "ho-so/a&amp;b@2023-Q1", 'k"y', "số'a", "{z}"];
  return fc.uniqueArray(fc.constantFrom(...stored, ...QUERIES.map((query) => `dem:${query}`)), { minLength: 1, maxLength: 2 });
}

/** Where rows or categories came from. */
export function arbitraryRowSource(): fc.Arbitrary<RowSource> {
  return fc.record({ query: fc.constantFrom(...QUERIES, "a"), rows: fc.array(arbitraryLine(), { maxLength: 3 }) });
}

/** What inline content may hold besides words. */
export interface InlineChoice {
  /** Appendices a reference may point to. */
  readonly appendixIds?: readonly string[];
  readonly footnotes?: boolean;
}

/** Canonical inline content that says something. */
export function arbitraryInlines(choice: InlineChoice = {}): fc.Arbitrary<readonly Inline[]> {
  return fc
    .array(arbitraryPiece(choice), { minLength: 1, maxLength: 5 })
    .map((pieces) => canonicalInlines(pieces))
    .filter((content) => content.length > 0);
}

function arbitraryPiece({ appendixIds = [], footnotes = true }: InlineChoice): fc.Arbitrary<Inline> {
  const emphasis = fc.constantFrom<Emphasis>({}, {}, { bold: true }, { italic: true }, { bold: true, italic: true });
  const text = fc
    .tuple(fc.oneof(arbitraryLine(), fc.constantFrom(" ", "a ", " b", ":")), emphasis)
    .map(([words, look]): Inline => ({ kind: "text", text: words, ...look }));
  const field = fc
    .record({
      shown: arbitraryLine(),
      facts: arbitraryFacts(),
      value: fc.option(arbitraryDecimal(), { nil: undefined }),
      form: fc.option(arbitraryLine(), { nil: undefined }),
      look: emphasis,
    })
    .map(
      ({ shown, facts, value, form, look }): Inline => ({
        kind: "field",
        shown,
        facts,
        ...(value === undefined ? {} : { value }),
        ...(form === undefined ? {} : { form }),
        ...look,
      }),
    );
  const citation = fc
    .record({ shown: arbitraryLine(), documentId: arbitraryLine(), look: emphasis })
    .map(({ shown, documentId, look }): Inline => ({ kind: "citation", documentId, shown, ...look }));
  const lineBreak = fc.constant<Inline>({ kind: "lineBreak" });
  const reference = fc
    .tuple(fc.constantFrom("", ...appendixIds), emphasis)
    .map(([appendixId, look]): Inline => (appendixId === "" ? { kind: "lineBreak" } : { kind: "appendixRef", appendixId, ...look }));
  const note = arbitraryNote(appendixIds);
  return fc.oneof({ weight: 6, arbitrary: text }, field, citation, lineBreak, reference, footnotes ? note : text);
}

function arbitraryNote(appendixIds: readonly string[]): fc.Arbitrary<Inline> {
  const paragraph = fc.constant(undefined).chain(() => arbitraryInlines({ appendixIds, footnotes: false }));
  return fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content): Inline => ({ kind: "footnote", content }));
}
