import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { readSample } from "../helpers/sample-documents.ts";
import { childrenOf, descendantsOf, parseXml, type XmlElement } from "../measure/xml.ts";
import { plainText } from "./document-words.ts";

function wordsIn(element: XmlElement): string {
  const texts = descendantsOf(element, "w:t").flatMap(({ children }) => children.filter((child) => typeof child === "string"));
  return plainText(texts.join(""));
}

describe("the list of projects of plan 112 as a document", () => {
  it("prints the sums of group II.2, the tasks paid from recurrent funds", async () => {
    const parts = unzipSync(await writeDocx(readSample("ke-hoach-112-kh-ubnd")));
    const root = parseXml(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
    const rows = descendantsOf(root, "w:tr").map((row) => childrenOf(row, "w:tc").map(wordsIn));
    const sums = rows.filter(([label]) => label === "II.2").map((cells) => cells.filter((cell) => /^[\d.]+$/.test(cell)));
    expect(sums).toEqual([["38.060", "14.995"]]);
  });
});
