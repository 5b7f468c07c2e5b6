import { describe, expect, it } from "vitest";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { STANDARD_IDS, type StandardId } from "#core/standards/index.ts";
import { appendix, officialDocument } from "../../helpers/official-document.ts";
import { hasProperty, linesInStyle, type WrittenDocument, wordsOf, writeAndOpen } from "../../helpers/written-document.ts";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../../measure/xml.ts";

function write(standard: StandardId, changes: Partial<OfficialDocument> = {}): Promise<WrittenDocument> {
  return writeAndOpen(officialDocument({ standard, ...changes }));
}

const tablesOf = ({ body }: WrittenDocument) => childrenOf(body, "w:tbl");
const cellsOf = (table: XmlElement | undefined) => childrenOf(table, "w:tr").map((row) => childrenOf(row, "w:tc"));
const linesOf = (cell: XmlElement | undefined) =>
  childrenOf(cell, "w:p")
    .map(wordsOf)
    .filter((line) => line !== "");

describe("the head", () => {
  it("of the State sets the number beside the place and date, on one line", async () => {
    const rows = cellsOf(tablesOf(await write("state-2020"))[0]).map((cells) => cells.map(linesOf));
    expect(rows).toEqual([
      [
        ["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ],
      [["Số: 112/KH-UBND"], ["Tiền Giang, ngày 31 tháng 3 năm 2023"]],
    ]);
  });

  it.each<StandardId>(["party-2018", "party-2026"])(
    "of %s lets each column run by itself, with a star under the issuer",
    async (standard) => {
      const rows = cellsOf(tablesOf(await write(standard, { symbol: "KH/TU" }))[0]).map((cells) => cells.map(linesOf));
      expect(rows).toEqual([
        [
          ["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG", "*", "Số 112-KH/TU"],
          [],
          ["ĐẢNG CỘNG SẢN VIỆT NAM", "Tiền Giang, ngày 31 tháng 3 năm 2023"],
        ],
      ]);
    },
  );

  it("of the Party has two columns where a long place leaves no strip between them", async () => {
    const [head] = tablesOf(await write("party-2026", { symbol: "KH/TU", place: "Thành phố Hồ Chí Minh" }));
    const widths = childrenOf(childOf(head, "w:tblGrid"), "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    expect(widths).toHaveLength(2);
    expect(Math.min(...widths)).toBeGreaterThan(2500);
  });

  it("of a công văn carries the subject under the number, and no kind", async () => {
    const letter = await write("state-2020", { kind: "CV", symbol: "UBND-VX", title: plain("Đôn đốc báo cáo") });
    expect(linesInStyle(letter, "TrichYeuCongVan")).toEqual(["V/v đôn đốc báo cáo"]);
    expect([...linesInStyle(letter, "TenLoai"), ...linesInStyle(letter, "TrichYeu")]).toEqual([]);
  });

  it("of any other kind is followed by kind, subject and line or hyphens", async () => {
    const plan = await write("state-2020");
    expect([...linesInStyle(plan, "TenLoai"), ...linesInStyle(plan, "TrichYeu")]).toEqual(["KẾ HOẠCH", "Chuyển đổi số năm 2023"]);
    expect(linesInStyle(await write("party-2018", { symbol: "KH/TU" }), "GachDuoiTrichYeu")).toEqual(["-----"]);
  });
});

describe("the marks", () => {
  const marks = {
    draft: 2,
    secrecy: "Mật",
    urgency: "Hỏa tốc",
    circulation: "Lưu hành nội bộ",
    contact: ["Địa chỉ: Số 1", "Điện thoại"],
  } as const;

  it("of draft, secrecy and urgency stand under the number in this order", async () => {
    for (const standard of STANDARD_IDS) {
      const [head] = tablesOf(await write(standard, { marks }));
      const words = wordsOf(head ?? { name: "", attributes: {}, children: [] });
      expect(words).toMatch(/112.*Dự thảo lần 2.*MẬT.*(HỎA TỐC|HOẢ TỐC)/);
    }
  });

  it("of urgency are red, boxed by the State to the size of the decree", async () => {
    const { body } = await write("state-2020", { marks });
    const box = descendantsOf(body, "w:tbl").find((table) => wordsOf(table) === "HỎA TỐC");
    expect(childOf(childOf(box, "w:tblPr"), "w:tblW")?.attributes["w:w"]).toBe("1701");
    expect(descendantsOf(box, "w:color").map(({ attributes }) => attributes["w:val"])).toEqual(["FF0000"]);
    const party = await write("party-2026", { marks });
    expect(descendantsOf(party.body, "w:tbl").filter((table) => wordsOf(table) === "HOẢ TỐC")).toEqual([]);
  });

  it("of circulation stand in the header of page 1 only, not in those of appendices", async () => {
    const written = await write("state-2020", { marks, appendices: [appendix("a")] });
    const headers = written.paths.filter((path) => /^word\/header\d+\.xml$/.test(path)).map((path) => wordsOf(written.part(path)));
    expect(headers.filter((words) => words.includes("LƯU HÀNH NỘI BỘ"))).toHaveLength(1);
  });

  it("of contact stand at the foot of page 1 for the State, at the end of the text for the Party", async () => {
    const footersOf = (written: WrittenDocument) =>
      written.paths.filter((path) => /^word\/footer\d+\.xml$/.test(path)).map((path) => wordsOf(written.part(path)));
    const state = await write("state-2020", { marks });
    const party = await write("party-2026", { marks });
    expect(footersOf(state)).toContain("Địa chỉ: Số 1Điện thoại");
    expect(linesInStyle(state, "LienHe")).toEqual([]);
    expect(footersOf(party).join("")).toBe("");
    expect(linesInStyle(party, "LienHe")).toEqual(["Địa chỉ: Số 1", "Điện thoại"]);
  });

  it("against the media stand on Party documents only, under the signature or 10 mm above the foot", async () => {
    const linesUnder = async (standard: StandardId) => linesInStyle(await write(standard, { marks: { notForMedia: true } }), "LienHe");
    expect(await linesUnder("state-2020")).toEqual([]);
    expect(await linesUnder("party-2018")).toEqual(["Không phổ biến trên các phương tiện thông tin đại chúng"]);
    expect(await linesUnder("party-2026")).toEqual(["Không phổ biến trên phương tiện thông tin đại chúng"]);
    const framed = await write("party-2026", { marks: { notForMedia: true } });
    expect(descendantsOf(framed.body, "w:framePr")).toHaveLength(1);
  });
});

describe("the closing", () => {
  const closingOf = (written: WrittenDocument) => cellsOf(tablesOf(written).at(-1))[0] ?? [];

  it.each<readonly [StandardId, readonly string[], readonly string[]]>([
    ["state-2020", ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "PL.(30)"], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Vĩnh"]],
    ["party-2018", ["Nơi nhận:", "- Như trên,", "- Lưu: VT.", "PL-30"], ["T/M ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Vĩnh"]],
  ])("of %s has the recipients on the left, the signature on the right", async (standard, left, right) => {
    const cells = closingOf(await write(standard, { marks: { drafter: { code: "PL", copies: 30 } } }));
    expect(cells.map(linesOf)).toEqual([left, right]);
  });

  it("stands in one row that never splits, its lines bound down to the name", async () => {
    const written = await write("state-2020");
    const table = tablesOf(written).at(-1);
    expect(childrenOf(table, "w:tr").map((row) => childOf(childOf(row, "w:trPr"), "w:cantSplit") !== undefined)).toEqual([true]);
    const styles = childrenOf(written.part("word/styles.xml"), "w:style");
    const isBound = (id: string) => {
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id);
      return style !== undefined && hasProperty(style, "w:keepNext");
    };
    expect(["QuyenHan", "ChucVu", "NoiNhan", "HoTen"].map(isBound)).toEqual([true, true, true, false]);
  });

  it("underlines the words Nơi nhận for the Party, not their colon", async () => {
    const [left] = closingOf(await write("party-2026"));
    const runs = childrenOf(childrenOf(left, "w:p")[0], "w:r");
    expect(runs.map((run) => [wordsOf({ name: "w:p", attributes: {}, children: [run] }), descendantsOf(run, "w:u").length])).toEqual([
      ["Nơi nhận", 1],
      [":", 0],
    ]);
  });
});

describe("the addressees", () => {
  it("stand centred on one line when there is one, in a list under the colon when there are more", async () => {
    const letter = { kind: "CV", symbol: "UBND-VX" } as const;
    const one = await write("state-2020", { ...letter, addressees: ["Sở Tài chính"] });
    const two = await write("state-2020", { ...letter, addressees: ["Sở Tài chính", "Sở Xây dựng"] });
    expect(linesInStyle(one, "KinhGui")).toEqual(["Kính gửi: Sở Tài chính"]);
    expect(linesInStyle(two, "KinhGui")).toEqual(["Kính gửi:"]);
    expect(linesInStyle(two, "KinhGuiDanhSach")).toEqual(["- Sở Tài chính;", "- Sở Xây dựng."]);
  });
});
