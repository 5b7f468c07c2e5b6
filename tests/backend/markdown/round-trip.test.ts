import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { success } from "#core/result.ts";
import { arbitraryDocument } from "../../helpers/arbitrary-document.ts";
import { NASTY_STRINGS } from "../../helpers/arbitrary-text.ts";
import { markdownFile } from "../../helpers/markdown-file.ts";

// Thousands of documents take their time where the machine is shared.
const PATIENCE_MS = 240_000;

describe("a document written as Markdown", () => {
  it(
    "reads back equal, whatever valid document it is",
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          expect(readMarkdown(writeMarkdown(document))).toEqual(success(document));
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE_MS,
  );

  it(
    "is judged valid by the check both readers share",
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          expect(validateDocument(document)).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );

  it(
    "is the same text when it is written again",
    () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          const text = writeMarkdown(document);
          const reading = readMarkdown(text);
          expect(reading.ok && writeMarkdown(reading.value)).toBe(text);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );
});

describe("any text at all", () => {
  const MARKS = [
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "\n- ",
    "\n+ ",
    "\\\n",
    "[^1]",
    "\n[^1]: n\n",
    "**",
    "*",
    ":ref[a]",
    ":so[1]{f=x}",
    "::center[",
    "]",
    "<!-- ",
    "-->",
  ];
  const BLOCKS = [
    "\n```table\n",
    "\n```\n",
    "columns: [{label: a}]\nrows:\n - [b]\n",
    "\n:::appendix{#a title=x}\n",
    "\n:::\n",
    "| a | b |\n|-|-|\n| c | d |\n",
  ];
  const body = fc
    .array(fc.constantFrom("a", "ộ", ...NASTY_STRINGS, ...MARKS, ...BLOCKS), { maxLength: 25 })
    .map((pieces) => pieces.join(""));

  it(
    "is read or told its mistakes, each by a line it has; what is read comes back equal",
    () => {
      fc.assert(
        fc.property(body, fc.boolean(), (text, hasFront) => {
          const file = hasFront ? markdownFile(text) : `---\n${text}`;
          const reading = readMarkdown(file);
          if (reading.ok) expect(readMarkdown(writeMarkdown(reading.value))).toEqual(reading);
          const lines = reading.ok ? [] : reading.failure.map(({ place }) => place.line ?? 0);
          const last = file.split("\n").length;
          expect(lines.filter((line) => line < 1 || line > last)).toEqual([]);
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE_MS,
  );
});
