import fc from "fast-check";
import { decimal } from "#core/decimal.ts";
import { parseAuthorityLine } from "#core/document/authority-line.ts";
import type { Block, Chart, ChartSeries, HeadingLevel } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { Appendix, AuthorityLine, Marks, OfficialDocument, Signature } from "#core/document/official-document.ts";
import { plainDateOf } from "#core/plain-date.ts";
import { present } from "#core/present.ts";
import { standardOf } from "#core/standards/choose-standard.ts";
import { DOCUMENT_KINDS } from "#core/standards/document-kinds.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import { arbitraryTable } from "./arbitrary-table.ts";
import {
  arbitraryDecimal,
  arbitraryFacts,
  arbitraryInlines,
  arbitraryLine,
  arbitraryRowSource,
  type InlineChoice,
} from "./arbitrary-text.ts";

/** Any document that `validateDocument` accepts: every block, inline and mark, words of Vietnamese letters and nasty characters. */
export function arbitraryDocument(): fc.Arbitrary<OfficialDocument> {
  const ids = fc.uniqueArray(fc.constantFrom("chi-tieu", "PL1", "dự_án", "2", "x--y_"), { maxLength: 2 });
  // fast-check draws some records without a prototype; a document is plain JSON.
  return ids.chain((appendixIds) => arbitraryWith(appendixIds)).map((document) => structuredClone(document));
}

function arbitraryWith(appendixIds: readonly string[]): fc.Arbitrary<OfficialDocument> {
  const choice: InlineChoice = { appendixIds };
  return fc
    .record({
      standard: fc.constantFrom(...STANDARD_IDS),
      kind: fc.constantFrom(...DOCUMENT_KINDS),
      letterhead: fc
        .record({ superior: maybe(lines()), issuer: lines(), issuerName: maybe(arbitraryLine()) })
        .map((parts) => present(parts)),
      number: maybe(fc.integer({ min: 1, max: 9999 })),
      symbol: arbitraryLine(),
      place: arbitraryLine(),
      date: maybe(fc.constantFrom(plainDateOf({ year: 2023, month: 3, day: 31 }), plainDateOf({ year: 2024, month: 2, day: 29 }))),
      title: arbitraryInlines(choice),
      addressees: fc.array(arbitraryLine(), { maxLength: 2 }),
      legalBases: fc.array(arbitraryInlines(choice), { maxLength: 2 }),
      body: arbitraryBlocks(choice),
      partNumbering: maybe(fc.constantFrom("roman" as const, "words" as const)),
      closing: maybe(arbitraryLine()),
      signature: arbitrarySignature(),
      recipients: lines(),
      marks: arbitraryMarks(),
      appendices: fc.tuple(...appendixIds.map((id) => arbitraryAppendix(id, choice))),
    })
    .map((parts) => fitToStandard(present(parts)));
}

/** A document of a kind, with a symbol, powers to sign and titles that its standard knows. */
function fitToStandard(document: OfficialDocument): OfficialDocument {
  const { kinds, headings, letterhead, signature } = standardOf(document.standard);
  const known = kinds[document.kind] ? document.kind : "BC";
  const { partNumbering, closing, ...rest } = document;
  const last = document.body.findLast((block) => block.kind !== "pageBreak");
  return {
    ...rest,
    ...(closing && last?.kind !== "table" && last?.kind !== "chart" ? { closing } : {}),
    ...(partNumbering && headings.partNumbering.options.includes(partNumbering) ? { partNumbering } : {}),
    kind: known,
    symbol: `${kinds[known]?.abbreviation}${letterhead.number.symbolSeparator.value}${document.symbol}`,
    letterhead: { ...document.letterhead, issuerName: document.letterhead.issuerName ?? "Sở Xây dựng" },
    signature: {
      ...document.signature,
      lines: document.signature.lines.map(({ prefix, text }) => (prefix && signature.prefixes[prefix] ? { prefix, text } : { text })),
    },
    appendices: document.appendices.map((appendix) => ({ ...appendix, title: appendix.title ?? plain("KẾT QUẢ") })),
  };
}

function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

function lines(): fc.Arbitrary<readonly string[]> {
  return fc.array(arbitraryLine(), { minLength: 1, maxLength: 2 });
}

function arbitrarySignature(): fc.Arbitrary<Signature> {
  const line = fc
    .record({
      prefix: fc.constantFrom(undefined, "TM" as const, "KT" as const, "TL" as const, "TUQ" as const, "Q" as const),
      text: arbitraryLine(),
    })
    .filter(({ text }) => parseAuthorityLine(text).prefix === undefined)
    .map((parts): AuthorityLine => present(parts));
  return fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), name: arbitraryLine() });
}

function arbitraryMarks(): fc.Arbitrary<Marks | undefined> {
  return fc
    .record({
      secrecy: fc.constantFrom(undefined, "Mật" as const, "Tối mật" as const, "Tuyệt mật" as const),
      urgency: fc.constantFrom(undefined, "Khẩn" as const, "Thượng khẩn" as const, "Hỏa tốc" as const),
      draft: maybe(fc.integer({ min: 1, max: 9 })),
      circulation: maybe(arbitraryLine()),
      notForMedia: fc.constantFrom(undefined, true as const),
      drafter: maybe(fc.record({ code: arbitraryLine(), copies: fc.integer({ min: 1, max: 999 }) })),
      contact: maybe(lines()),
    })
    .map((parts): Marks => present(parts))
    .map((marks) => (Object.keys(marks).length === 0 ? undefined : marks));
}

function arbitraryAppendix(id: string, choice: InlineChoice): fc.Arbitrary<Appendix> {
  return fc
    .record({
      title: maybe(arbitraryInlines(choice)),
      note: maybe(arbitraryLine()),
      orientation: fc.constantFrom("portrait" as const, "landscape" as const),
      content: arbitraryBlocks(choice),
    })
    .map((parts): Appendix => present({ id, ...parts }));
}

/** Up to four blocks of any kind. */
export function arbitraryBlocks(choice: InlineChoice = {}): fc.Arbitrary<readonly Block[]> {
  const content = arbitraryInlines(choice);
  const level = fc.constantFrom<HeadingLevel>(1, 2, 3, 4, 5, 6);
  const heading = fc.record({ level, title: content, text: maybe(content) }).map((parts): Block => present({ kind: "heading", ...parts }));
  const paragraph = fc
    .record({ level: maybe(level), align: fc.constantFrom(undefined, "center" as const), content })
    .map(
      ({ level: number, align, content: words }): Block =>
        align === undefined ? present({ kind: "paragraph", level: number, content: words }) : { kind: "paragraph", align, content: words },
    );
  const item = fc.record({ kind: fc.constant("item" as const), level: fc.constantFrom(1 as const, 2 as const), content });
  const pageBreak = fc.constant<Block>({ kind: "pageBreak" });
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 2, arbitrary: heading },
    { weight: 3, arbitrary: paragraph },
    { weight: 4, arbitrary: item },
    { weight: 2, arbitrary: arbitraryTable(choice) },
    arbitraryChart(),
    pageBreak,
  );
  return fc.array(block, { maxLength: 4 });
}

function arbitraryChart(): fc.Arbitrary<Chart> {
  return fc.integer({ min: 1, max: 3 }).chain((width) => {
    const facts = fc
      .array(fc.oneof(fc.constant([]), arbitraryFacts()), { minLength: width, maxLength: width })
      .map((points) => (points.some((refs) => refs.length > 0) ? points : undefined));
    const values = fc.array(arbitraryDecimal(), { minLength: width, maxLength: width });
    const series = fc.record({ name: arbitraryLine(), values, facts }).map((parts): ChartSeries => present(parts));
    return fc
      .record({
        type: fc.constantFrom("column" as const, "bar" as const, "line" as const, "pie" as const),
        title: arbitraryLine(),
        unit: maybe(arbitraryLine()),
        decimals: maybe(fc.constantFrom(0, 1, 2, 3, 4)),
        categories: fc.array(arbitraryLine(), { minLength: width, maxLength: width }),
        series: fc.array(series, { minLength: 1, maxLength: 2 }),
        from: maybe(arbitraryRowSource()),
      })
      .map(({ series: all, ...parts }): Chart => present({ kind: "chart", ...parts, series: parts.type === "pie" ? slices(all) : all }));
  });
}

/** What a pie can show: one series of parts. */
function slices(all: readonly ChartSeries[]): readonly ChartSeries[] {
  return all.slice(0, 1).map((one) => ({ ...one, values: one.values.map((value) => decimal(value.replace("-", ""))) }));
}
