import { describe, expect, it } from "vitest";
import { xmlText } from "#backend/docx/xml-text.ts";

describe("xmlText", () => {
  it.each([
    ["an element without anything, short", { "w:b": {} }, "<w:b/>"],
    ["attributes alone, short", { "w:jc": { _attr: { "w:val": "center", "w:n": 2 } } }, '<w:jc w:val="center" w:n="2"/>'],
    ["a list, never short", { "w:p": [] }, "<w:p></w:p>"],
    [
      "attributes among the children",
      { "w:t": [{ _attr: { "xml:space": "preserve" } }, " một "] },
      '<w:t xml:space="preserve"> một </w:t>',
    ],
    ["children in their order", { "w:r": [{ "w:b": {} }, { "w:t": ["hai"] }] }, "<w:r><w:b/><w:t>hai</w:t></w:r>"],
    ["text alone", { "dc:title": "ba" }, "<dc:title>ba</dc:title>"],
  ])("writes %s", (_, element, expected) => {
    expect(xmlText(element)).toBe(expected);
  });

  it("escapes what XML reads as its own, in text and in attributes", () => {
    expect(xmlText({ a: [{ _attr: { b: `<"&'>` } }, `<"&'>`] })).toBe('<a b="&lt;&quot;&amp;&apos;&gt;">&lt;&quot;&amp;&apos;&gt;</a>');
  });

  it("leaves out the control characters XML refuses and keeps tabs and line ends", () => {
    expect(xmlText({ a: "x\u0000\u000b\u001fy\t\n\rz" })).toBe("<a>xy\t\n\rz</a>");
  });
});
