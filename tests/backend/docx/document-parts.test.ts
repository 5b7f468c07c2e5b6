import { Document, ImageRun, Packer, Paragraph } from "docx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocument } from "#backend/docx/build-document.ts";
import { partsOfDocument } from "#backend/docx/document-parts.ts";
import { idRenumberer } from "#backend/docx/renumber-ids.ts";
import { fixCoreProperties } from "#backend/ooxml/rewrite-package.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";

describe("partsOfDocument", () => {
  it("writes any document letter by letter as docx's Packer does, part by part in its order", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument().filter(hasNoPie), async (document) => {
        const written = [...partsOfDocument(buildDocument(document))].filter(isXml);
        const packed = Object.entries(unzipSync(await Packer.toBuffer(buildDocument(document)))).filter(isXml);
        expect(comparable(written)).toEqual(comparable(packed));
      }),
      { numRuns: 100 },
    );
  });

  it("refuses a picture, whose reference only Packer can fill in", () => {
    const data = new Uint8Array([1]);
    const picture = new ImageRun({ type: "png", data, transformation: { width: 1, height: 1 } });
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [picture] })] }] });
    expect(() => partsOfDocument(document)).toThrow("picture");
  });
});

type Part = readonly [path: string, content: string | Uint8Array];

/** A workbook inside a chart bears the second it was written in. */
function isXml([path]: Part): boolean {
  return path.endsWith(".xml") || path.endsWith(".rels");
}

/** The parts as text, without what docx takes from the clock and from counters. */
function comparable(parts: readonly Part[]): readonly Part[] {
  const renumber = idRenumberer();
  return parts.map(([path, content]) => {
    const xml = typeof content === "string" ? content : strFromU8(content);
    return [path, renumber(fixCoreProperties(xml, "2023-03-31T00:00:00Z"))];
  });
}

/** A pie refuses figures below zero. */
function hasNoPie(document: OfficialDocument): boolean {
  return [document, ...document.appendices].every((holder) =>
    ("body" in holder ? holder.body : holder.content).every((block) => block.kind !== "chart" || block.type !== "pie"),
  );
}
