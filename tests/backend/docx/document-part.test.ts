import { type Document, Packer } from "docx";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildDocument } from "#backend/docx/build-document.ts";
import { DOCUMENT_PART, takeDocumentPart } from "#backend/docx/document-part.ts";
import { idRenumberer } from "#backend/docx/renumber-ids.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";
import { officialDocument } from "../../helpers/official-document.ts";

describe("takeDocumentPart", () => {
  it("writes any document letter by letter as docx's Packer does", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument().filter(hasNoPie), async (document) => {
        const renumber = idRenumberer();
        expect(renumber(takeDocumentPart(buildDocument(document)))).toBe(idRenumberer()(await packedPart(buildDocument(document))));
      }),
      { numRuns: 100 },
    );
  });

  it("leaves Packer an empty part", async () => {
    const document = buildDocument(officialDocument());
    takeDocumentPart(document);
    expect((await packedPart(document)).length).toBeLessThan(100);
  });
});

/** A pie refuses figures below zero. */
function hasNoPie(document: OfficialDocument): boolean {
  return [document, ...document.appendices].every((holder) =>
    ("body" in holder ? holder.body : holder.content).every((block) => block.kind !== "chart" || block.type !== "pie"),
  );
}

async function packedPart(document: Document): Promise<string> {
  return strFromU8(unzipSync(await Packer.toBuffer(document))[DOCUMENT_PART] ?? new Uint8Array());
}
