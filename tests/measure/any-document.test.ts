import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import type { Block, HeadingLevel } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { AuthorityLine, Marks, OfficialDocument } from "#core/document/official-document.ts";
import { type PlainDate, plainDateOf } from "#core/plain-date.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "#core/standards/document-kinds.ts";
import { STANDARD_IDS } from "#core/standards/standard-id.ts";
import { partyReport, STATE_REPORT } from "./hand-made-documents.ts";
import { measureDocument } from "./measure-document.ts";

/** Kinds of the other side have no name here. */
const PARTY_ONLY: readonly DocumentKind[] = ["KL", "TT", "QH"];
const PARTY_KINDS: readonly DocumentKind[] = [
  "NQ",
  "QĐ",
  "CT",
  "QC",
  "QyĐ",
  "TB",
  "HD",
  "CTr",
  "KH",
  "PA",
  "ĐA",
  "DA",
  "BC",
  "BB",
  "TTr",
  "CV",
  ...PARTY_ONLY,
];
const STATE_KINDS = DOCUMENT_KINDS.filter((kind) => !PARTY_ONLY.includes(kind));

const WORDS = [
  "báo",
  "cáo",
  "kết",
  "quả",
  "thực",
  "hiện",
  "nhiệm",
  "vụ",
  "chuyển",
  "đổi",
  "số",
  "của",
  "tỉnh",
  "năm",
  "2026",
  "80,5%",
  "nghiêng",
  "ưỡn",
];
const PLACES = ["Huế", "Đồng Tháp", "Thành phố Hồ Chí Minh", "Phường Ngô Quyền", "Hà Nội"];

/** Words of a sentence without marks, with a capital or without. */
function phrase(most: number, shape: (text: string) => string): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: most }).map((words) => shape(words.join(" ")));
}

const upper = (text: string) => text.toLocaleUpperCase("vi");
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
const same = (text: string) => text;

const level = fc.constantFrom<HeadingLevel>(2, 3, 4, 5, 6);
const block: fc.Arbitrary<Block> = fc.oneof(
  phrase(60, (text) => `${capital(text)}.`).map((text): Block => ({ kind: "paragraph", content: plain(text) })),
  fc.tuple(level, phrase(12, upper)).map(([at, text]): Block => ({ kind: "heading", level: at, title: plain(text) })),
  fc.tuple(level, phrase(40, capital)).map(([at, text]): Block => ({ kind: "paragraph", level: at, content: plain(`${text}.`) })),
  fc
    .tuple(fc.constantFrom<1 | 2>(1, 2), phrase(40, capital))
    .map(([at, text]): Block => ({ kind: "item", level: at, content: plain(`${text};`) })),
);

const marks: fc.Arbitrary<Marks> = fc.record(
  {
    secrecy: fc.constantFrom("Mật", "Tối mật", "Tuyệt mật"),
    urgency: fc.constantFrom("Khẩn", "Thượng khẩn", "Hỏa tốc"),
    circulation: fc.constantFrom("Lưu hành nội bộ", "Xem xong trả lại"),
    drafter: fc.record({ code: fc.constantFrom("PL", "ABC"), copies: fc.integer({ min: 1, max: 900 }) }),
    contact: fc.array(phrase(10, capital), { minLength: 1, maxLength: 3 }),
    draft: fc.integer({ min: 1, max: 9 }),
    notForMedia: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const date: fc.Arbitrary<PlainDate> = fc
  .record({ year: fc.integer({ min: 2026, max: 2040 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((parts) => plainDateOf(parts) as PlainDate);

const signature: fc.Arbitrary<readonly AuthorityLine[]> = fc.constantFrom(
  [{ text: "GIÁM ĐỐC" }],
  [{ prefix: "KT", text: "TRƯỞNG BAN" }, { text: "PHÓ TRƯỞNG BAN" }],
  [{ prefix: "Q", text: "TRƯỞNG BAN" }],
  [{ prefix: "TL", text: "BAN THƯỜNG VỤ" }, { text: "CHÁNH VĂN PHÒNG" }],
);

const document: fc.Arbitrary<OfficialDocument> = fc
  .record({
    standard: fc.constantFrom(...STANDARD_IDS),
    kindNumber: fc.nat(1000),
    issuer: fc.array(phrase(5, upper), { minLength: 1, maxLength: 3 }),
    superior: fc.array(phrase(4, upper), { minLength: 1, maxLength: 2 }),
    withAppendices: fc.boolean(),
    place: fc.constantFrom(...PLACES),
    issued: fc.option(fc.record({ number: fc.integer({ min: 1, max: 3000 }), date }), { nil: undefined }),
    title: phrase(40, same),
    addressees: fc.array(phrase(8, capital), { maxLength: 4 }),
    body: fc.array(block, { minLength: 1, maxLength: 12 }),
    lines: signature,
    recipients: fc.array(phrase(12, capital), { maxLength: 6 }),
    marks,
  })
  .map(({ issuer, superior, title, lines, recipients, addressees, kindNumber, issued, withAppendices, ...rest }) => {
    const state = rest.standard === "state-2020";
    const kinds = state ? STATE_KINDS : PARTY_KINDS;
    const kind = kinds[kindNumber % kinds.length] ?? "BC";
    const base = state ? STATE_REPORT : partyReport(rest.standard);
    const archive = state ? "Lưu: VT, TH" : "Lưu Văn phòng";
    const { number: _number, date: _date, ...undated } = base;
    return {
      ...undated,
      ...issued,
      ...rest,
      kind,
      symbol: `${kind}${state ? "-" : "/"}ABC`,
      letterhead: { superior, issuer, issuerName: "Cơ quan thử nghiệm" },
      title: plain(state ? capital(title) : title),
      addressees,
      signature: { lines, name: "Nguyễn Thị Ưu" },
      recipients: [...(addressees.length > 0 ? ["Như trên"] : []), ...recipients, archive],
      appendices: withAppendices ? base.appendices : [],
    };
  });

describe("any document", () => {
  it("keeps its standard, whatever its kind, lengths and marks", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (each) => {
        expect(measureDocument(await writeDocx(each), each)).toEqual([]);
      }),
      { numRuns: 150, seed: 36 },
    );
  });
});
