import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalInlines, canonicalLine } from "#core/document/canonical-inlines.ts";
import type { Emphasis, Inline } from "#core/document/inline.ts";
import { arbitraryInlines, NASTY_STRINGS } from "../../helpers/arbitrary-text.ts";

function text(words: string, emphasis: Emphasis = {}): Inline {
  return { kind: "text", text: words, ...emphasis };
}

const BREAK: Inline = { kind: "lineBreak" };
const BOLD: Emphasis = { bold: true };

describe("the canonical form of inline content", () => {
  const cases: readonly { readonly name: string; readonly from: readonly Inline[]; readonly to: readonly Inline[] }[] = [
    { name: "merges neighbours of the same emphasis", from: [text("a"), text("b"), text("c", BOLD)], to: [text("ab"), text("c", BOLD)] },
    { name: "drops empty text, and merges over it", from: [text("a"), text("", BOLD), text("b")], to: [text("ab")] },
    { name: "composes letters, also over a seam", from: [text("e"), text("\u0302")], to: [text("ê")] },
    { name: "moves blanks out of emphasis", from: [text("a: ", BOLD), text("b")], to: [text("a:", BOLD), text(" b")] },
    {
      name: "makes emphasised blanks plain",
      from: [text("a", BOLD), text(" ", { italic: true }), text("b")],
      to: [text("a", BOLD), text(" b")],
    },
    { name: "trims both ends", from: [text("  a "), text(" ", BOLD)], to: [text("a")] },
    { name: "keeps runs of blanks inside", from: [text("a  b")], to: [text("a  b")] },
    { name: "turns tabs and line ends to blanks", from: [text("a\tb\r\nc\u2028d")], to: [text("a b c d")] },
    { name: "drops control characters and fences of templates", from: [text("a\u0007\uE000\uE001b")], to: [text("ab")] },
    { name: "trims beside a line break", from: [text("a "), BREAK, text(" b")], to: [text("a"), BREAK, text("b")] },
    {
      name: "drops breaks at the ends and doubled ones",
      from: [BREAK, text("a"), BREAK, text(" "), BREAK, text("b"), BREAK],
      to: [text("a"), BREAK, text("b")],
    },
    { name: "is nothing for nothing but blanks", from: [text(" "), BREAK, text("\t", BOLD)], to: [] },
    { name: "keeps no-break spaces", from: [text("\u00a0a\u00a0", BOLD)], to: [text("\u00a0a\u00a0", BOLD)] },
    {
      name: "trims what a figure shows",
      from: [{ kind: "field", shown: " 80,5%\n", facts: ["x"] }],
      to: [{ kind: "field", shown: "80,5%", facts: ["x"] }],
    },
  ];

  it.each(cases)("$name", ({ from, to }) => {
    expect(canonicalInlines(from)).toEqual(to);
  });

  it("is the form of itself", () => {
    fc.assert(
      fc.property(arbitraryInlines(), (content) => {
        expect(canonicalInlines(content)).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  it("is reached in one step from any pieces of text", () => {
    const look = fc.constantFrom<Emphasis>({}, { bold: true }, { italic: true });
    const piece = fc.oneof(
      fc.tuple(fc.constantFrom(...NASTY_STRINGS, " ", "a ", " b", "\n"), look).map(([words, emphasis]) => text(words, emphasis)),
      fc.constant(BREAK),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = canonicalInlines(pieces);
        expect(canonicalInlines(once)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the canonical form of a line", () => {
  it.each([
    { from: "  a  b ", to: "a  b" },
    { from: "a\nb", to: "a b" },
    { from: "Tiền".normalize("NFD"), to: "Tiền" },
    { from: "\u00a0a", to: "\u00a0a" },
  ])("of $from is $to", ({ from, to }) => {
    expect(canonicalLine(from)).toBe(to);
  });
});
