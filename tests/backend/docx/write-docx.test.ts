import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { idRenumberer } from "#backend/docx/renumber-ids.ts";
import { eighthsOfPt, halfPoints, twips, twipsOfPt } from "#backend/docx/units.ts";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { decimal } from "#core/decimal.ts";
import type { Chart } from "#core/document/block.ts";
import { type Inline, plain } from "#core/document/inline.ts";
import { STANDARD_IDS } from "#core/standards/index.ts";
import { draftDocument, footnote, officialDocument, paragraph } from "../../helpers/official-document.ts";
import { wordsOf, writeAndOpen } from "../../helpers/written-document.ts";
import { childOf, childrenOf, descendantsOf } from "../../measure/xml.ts";

const CHART: Chart = {
  kind: "chart",
  type: "column",
  title: "Tỷ lệ hồ sơ",
  unit: "%",
  categories: ["2021", "2022"],
  series: [{ name: "Cấp tỉnh", values: [decimal("41.2"), decimal("55")] }],
};

describe("a written document", () => {
  it.each(STANDARD_IDS)("of %s is Vietnamese, in black Times New Roman", async (standard) => {
    const written = await writeAndOpen(officialDocument({ standard }));
    const [defaults] = descendantsOf(written.part("word/styles.xml"), "w:rPrDefault");
    const run = childOf(defaults, "w:rPr");
    expect(childOf(run, "w:lang")?.attributes["w:val"]).toBe("vi-VN");
    expect(new Set(Object.values(childOf(run, "w:rFonts")?.attributes ?? {}))).toEqual(new Set(["Times New Roman"]));
    expect(childOf(run, "w:color")?.attributes["w:val"]).toBe("000000");
  });

  it("opens without compatibility mode", async () => {
    const settings = (await writeAndOpen(officialDocument())).part("word/settings.xml");
    const modes = descendantsOf(settings, "w:compatSetting").filter(({ attributes }) => attributes["w:name"] === "compatibilityMode");
    expect(modes.map(({ attributes }) => attributes["w:val"])).toEqual(["15"]);
  });

  it("bears its own date as the time it was made, and a fixed one as a draft", async () => {
    const timesOf = async (document: ReturnType<typeof officialDocument>) => {
      const core = (await writeAndOpen(document)).part("docProps/core.xml");
      return childrenOf(core).flatMap(({ name, children }) => (/^dcterms:/.test(name) ? children : []));
    };
    expect(await timesOf(officialDocument())).toEqual(["2023-03-31T00:00:00Z", "2023-03-31T00:00:00Z"]);
    expect(await timesOf(draftDocument())).toEqual(["2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z"]);
  });

  it("is called by its kind and subject", async () => {
    const core = (await writeAndOpen(officialDocument())).part("docProps/core.xml");
    expect(childOf(core, "dc:title")?.children).toEqual(["KẾ HOẠCH Chuyển đổi số năm 2023"]);
  });

  it("keeps text that looks like markup as text", async () => {
    const text = `A < B & "C" > 'D' {{x}} <w:p/> 30%`;
    expect(wordsOf((await writeAndOpen(officialDocument({ body: [paragraph(text)] }))).body)).toContain(text);
  });

  it("draws its lines and never types them as underscores", async () => {
    for (const standard of STANDARD_IDS) {
      expect(wordsOf((await writeAndOpen(officialDocument({ standard }))).body)).not.toMatch(/_|─|—{2}/);
    }
  });
});

describe("footnotes", () => {
  it("are numbered in the order of their marks: title, căn cứ, text, appendix", async () => {
    const noted = (text: string): readonly Inline[] => [...plain(text), footnote(`Về ${text}`)];
    const written = await writeAndOpen(
      officialDocument({
        title: noted("trích yếu"),
        legalBases: [noted("căn cứ")],
        body: [{ kind: "paragraph", content: noted("lời") }],
        appendices: [
          { id: "a", title: noted("tên"), orientation: "portrait", content: [{ kind: "item", level: 1, content: noted("gạch") }] },
        ],
      }),
    );
    const marks = descendantsOf(written.body, "w:footnoteReference").map(({ attributes }) => attributes["w:id"]);
    const notes = childrenOf(written.part("word/footnotes.xml"), "w:footnote").filter(
      ({ attributes }) => attributes["w:type"] === undefined,
    );
    expect(marks).toEqual(["1", "2", "3", "4", "5"]);
    expect(notes.map(({ attributes }) => attributes["w:id"])).toEqual(marks);
    expect(notes.map((note) => wordsOf(note).trim())).toEqual(["Về trích yếu", "Về căn cứ", "Về lời", "Về tên", "Về gạch"]);
  });

  it("have a paragraph for each of theirs, the number before the first only", async () => {
    const note: Inline = { kind: "footnote", content: [plain("Đoạn một"), plain("Đoạn hai")] };
    const written = await writeAndOpen(officialDocument({ body: [{ kind: "paragraph", content: [...plain("Lời"), note] }] }));
    const [found] = childrenOf(written.part("word/footnotes.xml"), "w:footnote").filter(
      ({ attributes }) => attributes["w:type"] === undefined,
    );
    const paragraphs = childrenOf(found, "w:p");
    expect(paragraphs.map(wordsOf)).toEqual([" Đoạn một", "Đoạn hai"]);
    expect(paragraphs.map((each) => descendantsOf(each, "w:footnoteRef").length)).toEqual([1, 0]);
  });
});

describe("a chart", () => {
  it("is a chart of Word's, with the workbook behind it", async () => {
    const written = await writeAndOpen(officialDocument({ body: [CHART, CHART, paragraph("Hết")] }));
    const charts = written.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    expect(written.paths.filter((path) => /\.xlsx$/.test(path))).toHaveLength(2);
    const values = descendantsOf(written.part(charts[0] ?? ""), "c:v").flatMap(({ children }) => children);
    expect(values).toEqual(expect.arrayContaining(["Cấp tỉnh", "2021", "2022", "41.2", "55"]));
  });

  it("writes thousands points itself, but no figure below nought without its minus", async () => {
    const formatOf = async (values: readonly string[]) => {
      const chart: Chart = { ...CHART, series: [{ name: "Tăng, giảm", values: values.map(decimal) }] };
      const written = await writeAndOpen(officialDocument({ body: [chart, paragraph("Hết")] }));
      const [chartPath] = written.paths.filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
      const [label] = descendantsOf(written.part(chartPath ?? ""), "c:dLbls");
      return childOf(label, "c:numFmt")?.attributes.formatCode;
    };
    expect(await formatOf(["201400", "58210"])).toBe('[>=1000000]0"."000"."000;[>=1000]0"."000;0');
    expect(await formatOf(["1772", "-5"])).toBe("#,##0");
  });

  it("bears ids that do not depend on what was written before", async () => {
    const document = officialDocument({ body: [CHART, paragraph("Hết")] });
    const idsOf = async () =>
      strFromU8(unzipSync(await writeDocx(document))["word/document.xml"] ?? new Uint8Array()).match(/ (?:r:id|id)="[^"]*"/g);
    const first = await idsOf();
    expect(first).toContain(' r:id="rIdChart1"');
    expect(await idsOf()).toEqual(first);
  });
});

describe("ids renumbered in a package", () => {
  it("stay the same for the same relationship in every part, and leave short ids alone", () => {
    const renumber = idRenumberer();
    expect(renumber('<c:chart r:id="rIdm3ooyos_q2ndfaf1xqxtv"/><a r:id="rId7"/>')).toBe('<c:chart r:id="rIdChart1"/><a r:id="rId7"/>');
    expect(renumber('<R Id="rIdabcdefghijklmnopqrstu"/><R Id="rIdm3ooyos_q2ndfaf1xqxtv"/>')).toBe('<R Id="rIdChart2"/><R Id="rIdChart1"/>');
  });

  it("keep start and end of a bookmark together", () => {
    const xml =
      '<w:bookmarkStart w:name="_A" w:id="41"/><w:bookmarkStart w:name="_B" w:id="9"/><w:bookmarkEnd w:id="41"/><w:bookmarkEnd w:id="9"/>';
    const ids = idRenumberer()(xml).match(/w:id="\d+"/g);
    expect(ids).toEqual(['w:id="1"', 'w:id="2"', 'w:id="1"', 'w:id="2"']);
  });

  it("count drawings from 1 in each part", () => {
    const renumber = idRenumberer();
    const xml = '<wp:docPr id="12" name="a"/><wp:docPr id="31" name="b"/>';
    expect([renumber(xml), renumber(xml)]).toEqual(Array(2).fill('<wp:docPr id="1" name="a"/><wp:docPr id="2" name="b"/>'));
  });
});

describe("units of WordprocessingML", () => {
  it.each([
    ["twips of 25.4 mm", twips(25.4), 1440],
    ["twips of 30 mm", twips(30), 1701],
    ["twips of 12 points", twipsOfPt(12), 240],
    ["half-points of 13.5 points", halfPoints(13.5), 27],
    ["eighths of 0.75 points", eighthsOfPt(0.75), 6],
  ])("%s are whole", (_, value, expected) => {
    expect(value).toBe(expected);
  });
});
