import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { decimal } from "#core/decimal.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { STANDARD_IDS, type StandardId } from "#core/standards/index.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { officialDocument, paragraph } from "../helpers/official-document.ts";
import { type RenderedPage, readPages } from "../helpers/rendered-page.ts";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(`SKIPPED: whether a signature ever stands alone was not looked at, because this machine has no ${missing.join(", no ")}.`);
}

const NAME = "Nguyễn Văn Vĩnh";
const COUNTS = Array.from({ length: 16 }, (_, index) => index + 1);
const FILLING =
  "Các cơ quan, đơn vị rà soát nội dung được giao, lập danh sách cụ thể, gửi về cơ quan tổng hợp theo đúng thời hạn đã thông báo.";
/** Stands in the last thing above the signature. */
const LAST = "HẾTĐOẠN";

const row = (text: string) => ({ kind: "data" as const, cells: [{ kind: "text" as const, paragraphs: [{ content: plain(text) }] }] });
const table: Block = { kind: "table", columns: [{ label: plain("Việc"), holds: "text" }], rows: [row("Một"), row(LAST)] };

/** What a letter may end with. */
const ENDINGS = {
  "a paragraph": paragraph(`ĐOẠNCUỐI ${FILLING} ${LAST}`),
  "a bullet": { kind: "item", level: 1, content: plain(`${FILLING} ${LAST}`) },
  "a table": table,
  "a table with notes": { ...table, rows: [row("Một"), row("Hai")], notes: [plain(`Ghi chú: ${LAST}`)] },
  "a chart": {
    kind: "chart",
    type: "column",
    title: LAST,
    categories: ["2021", "2022"],
    series: [{ name: "Tỉnh", values: [decimal(1), decimal(2)] }],
  },
} as const satisfies Readonly<Record<string, Block>>;

type Ending = keyof typeof ENDINGS;

/** A letter of `count` paragraphs before its last block. */
function letter(standard: StandardId, count: number, ending: Ending): OfficialDocument {
  return officialDocument({
    standard,
    kind: "CV",
    symbol: standard === "state-2020" ? "UBND-KGVX" : "CV/VPTU",
    title: plain("gửi báo cáo quý"),
    addressees: ["Các sở, ban, ngành tỉnh"],
    body: [...Array.from({ length: count }, () => paragraph(FILLING)), ENDINGS[ending]],
    signature: { lines: [{ prefix: "TL", text: "CHỦ TỊCH" }, { text: "CHÁNH VĂN PHÒNG" }], name: NAME },
    recipients: ["Như trên", "Chủ tịch, các Phó Chủ tịch", "Văn phòng", "Các phòng", "Lưu: VT"],
  });
}

const CASES: readonly (readonly [StandardId, Ending])[] = [
  ...STANDARD_IDS.map((standard) => [standard, "a paragraph"] as const),
  ...(["a bullet", "a table", "a table with notes", "a chart"] as const).map((ending) => ["state-2020", ending] as const),
];

// Without LibreOffice there are no pages to look at; the sentence above says so on the console.
describe.skipIf(missing.length > 0)("a letter of one to sixteen paragraphs laid out by LibreOffice", () => {
  let pages: ReadonlyMap<string, readonly RenderedPage[]> = new Map();

  const nameOf = (standard: StandardId, ending: Ending, count: number) => `${standard}-${ending.replaceAll(" ", "-")}-${count}.docx`;

  beforeAll(async () => {
    const files = CASES.flatMap(([standard, ending]) =>
      COUNTS.map(async (count) => ({ name: nameOf(standard, ending, count), bytes: await writeDocx(letter(standard, count, ending)) })),
    );
    pages = new Map([...(await layOutPages(await Promise.all(files)))].map(([name, html]) => [name, readPages(html)]));
  });

  /** The pages (from 1) that hold all the words. */
  function pagesWith(name: string, ...words: readonly string[]): readonly number[] {
    return (pages.get(name) ?? []).flatMap((page, index) => (words.every((word) => page.text.includes(word)) ? [index + 1] : []));
  }

  it.each(CASES)("of %s that ends in %s never leaves the signature alone", (standard, ending) => {
    const alone = COUNTS.filter((count) => pagesWith(nameOf(standard, ending, count), LAST, NAME).length !== 1);
    expect(alone).toEqual([]);
  });

  it.each(CASES)(
    "of %s that ends in %s comes to the foot of the page in one of them, and the last block goes along",
    (standard, ending) => {
      const places = COUNTS.map((count) => pagesWith(nameOf(standard, ending, count), NAME)[0]);
      expect([places[0], places.at(-1)]).toEqual([1, 2]);
      const first = nameOf(standard, ending, places.indexOf(2) + 1);
      expect([pagesWith(first, LAST), pagesWith(first, FILLING).includes(1)]).toEqual([[2], true]);
    },
  );

  it.each(STANDARD_IDS)("of %s keeps its last paragraph whole", (standard) => {
    const torn = COUNTS.filter((count) => pagesWith(nameOf(standard, "a paragraph", count), "ĐOẠNCUỐI", LAST).length !== 1);
    expect(torn).toEqual([]);
  });
});
