import { execFileSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fixCoreProperties, rewritePackage } from "#backend/ooxml/rewrite-package.ts";

const PARTS = { "[Content_Types].xml": strToU8("<Types/>"), "word/b.xml": strToU8("<b>Tiền Giang</b>"), "word/a.png": strToU8("<b>") };
const packed = (mtime: string) => zipSync(PARTS, { mtime });
const unchanged = (_path: string, xml: string) => xml;

describe("rewriting a package", () => {
  it("passes XML parts and nothing else through the rewriter, in their order", () => {
    const seen: string[] = [];
    const rewritten = unzipSync(
      rewritePackage(packed("2023-03-31"), (path, xml) => {
        seen.push(path);
        return xml.replaceAll("<b>", "<c>");
      }),
    );
    expect(seen).toEqual(["[Content_Types].xml", "word/b.xml"]);
    expect(Object.entries(rewritten).map(([path, content]) => [path, strFromU8(content)])).toEqual([
      ["[Content_Types].xml", "<Types/>"],
      ["word/b.xml", "<c>Tiền Giang</b>"],
      ["word/a.png", "<b>"],
    ]);
  });

  it("gives the same bytes whenever the input was zipped", () => {
    expect(rewritePackage(packed("2023-03-31"), unchanged)).toEqual(rewritePackage(packed("2001-01-01"), unchanged));
  });

  it("gives the same bytes in every time zone", () => {
    const script = `
      import { rewritePackage } from "#backend/ooxml/rewrite-package.ts";
      import { zipSync } from "fflate";
      const bytes = rewritePackage(zipSync({ "a.xml": new Uint8Array([60, 97, 47, 62]) }), (path, xml) => xml);
      process.stdout.write(Buffer.from(bytes).toString("base64"));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ } }).toString();
    expect(inZone("Asia/Ho_Chi_Minh")).toBe(inZone("America/New_York"));
  });

  it("adds new parts at the end and replaces those of the same name", () => {
    const rewritten = unzipSync(
      rewritePackage(packed("2023-03-31"), unchanged, { "customXml/item1.xml": "<figures/>", "word/b.xml": "<b/>" }),
    );
    expect(Object.keys(rewritten)).toEqual(["[Content_Types].xml", "word/b.xml", "word/a.png", "customXml/item1.xml"]);
    expect(strFromU8(rewritten["word/b.xml"] as Uint8Array)).toBe("<b/>");
  });
});

describe("the times in the core properties", () => {
  it("become the given one", () => {
    const xml =
      '<p><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T02:03:09Z</dcterms:created><dcterms:modified>x</dcterms:modified></p>';
    expect(fixCoreProperties(xml, "2023-03-31T00:00:00Z")).toBe(
      '<p><dcterms:created xsi:type="dcterms:W3CDTF">2023-03-31T00:00:00Z</dcterms:created><dcterms:modified>2023-03-31T00:00:00Z</dcterms:modified></p>',
    );
  });
});
