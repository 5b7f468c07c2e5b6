import { beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
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

/** A letter of `count` paragraphs before its last one. */
function letter(standard: StandardId, count: number): OfficialDocument {
  return officialDocument({
    standard,
    kind: "CV",
    symbol: standard === "state-2020" ? "UBND-KGVX" : "CV/VPTU",
    title: plain("gửi báo cáo quý"),
    addressees: ["Các sở, ban, ngành tỉnh"],
    body: [...Array.from({ length: count }, () => paragraph(FILLING)), paragraph(`ĐOẠNCUỐI ${FILLING} HẾTĐOẠN`)],
    signature: { lines: [{ prefix: "TL", text: "CHỦ TỊCH" }, { text: "CHÁNH VĂN PHÒNG" }], name: NAME },
    recipients: ["Như trên", "Chủ tịch, các Phó Chủ tịch", "Văn phòng", "Các phòng", "Lưu: VT"],
  });
}

// Without LibreOffice there are no pages to look at; the sentence above says so on the console.
describe.skipIf(missing.length > 0)("a letter of one to sixteen paragraphs laid out by LibreOffice", () => {
  let pages: ReadonlyMap<string, readonly RenderedPage[]> = new Map();

  beforeAll(async () => {
    const letters = STANDARD_IDS.flatMap((standard) => COUNTS.map((count) => ({ name: `${standard}-${count}.docx`, standard, count })));
    const files = letters.map(async ({ name, standard, count }) => ({ name, bytes: await writeDocx(letter(standard, count)) }));
    pages = new Map([...(await layOutPages(await Promise.all(files)))].map(([name, html]) => [name, readPages(html)]));
  });

  /** The pages (from 1) that hold all the words. */
  function pagesWith(standard: StandardId, count: number, ...words: readonly string[]): readonly number[] {
    const laidOut = pages.get(`${standard}-${count}.docx`) ?? [];
    return laidOut.flatMap((page, index) => (words.every((word) => page.text.includes(word)) ? [index + 1] : []));
  }

  it.each(STANDARD_IDS)("of %s never leaves the signature without the last paragraph", (standard) => {
    const alone = COUNTS.filter((count) => pagesWith(standard, count, "ĐOẠNCUỐI", "HẾTĐOẠN", NAME).length !== 1);
    expect(alone).toEqual([]);
  });

  it.each(STANDARD_IDS)(
    "of %s comes to the foot of the page in one of them, where the last paragraph moves with the signature",
    (standard) => {
      const moved = COUNTS.filter(
        (count) => pagesWith(standard, count, "ĐOẠNCUỐI")[0] === 2 && pagesWith(standard, count, FILLING)[0] === 1,
      );
      expect(moved.length).toBeGreaterThan(0);
      expect(pagesWith(standard, 1, NAME)).toEqual([1]);
      expect(pagesWith(standard, 16, NAME)).toEqual([2]);
    },
  );
});
