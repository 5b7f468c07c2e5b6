import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packParts, rewritePackage } from "#backend/ooxml/rewrite-package.ts";

const XML = "<b>Tiền Giang</b>";
const PARTS = [
  ["word/b.xml", XML],
  ["word/c.xml", strToU8(XML)],
  ["word/a.png", strToU8(XML)],
] as const;

describe("packing parts", () => {
  it("passes XML through the rewriter, as text and as bytes, and keeps the order", () => {
    const packed = unzipSync(packParts(PARTS, (path, xml) => xml.replace("Tiền Giang", path)));
    expect(Object.entries(packed).map(([path, content]) => [path, strFromU8(content)])).toEqual([
      ["word/b.xml", "<b>word/b.xml</b>"],
      ["word/c.xml", "<b>word/c.xml</b>"],
      ["word/a.png", XML],
    ]);
  });

  it("gives the bytes rewriting them as a package would give", () => {
    const packed = packParts(PARTS, (_path, xml) => xml);
    expect(rewritePackage(packed, (_path, xml) => xml)).toEqual(packed);
  });
});
