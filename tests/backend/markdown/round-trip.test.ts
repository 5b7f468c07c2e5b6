import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { success } from "#core/result.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";

describe("a document written as Markdown", () => {
  it("reads back equal, whatever valid document it is", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(readMarkdown(writeMarkdown(document))).toEqual(success(document));
      }),
      { numRuns: 1500 },
    );
  });

  it("is judged valid by the check both readers share", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(validateDocument(document)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
