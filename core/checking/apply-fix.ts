import { canonicalInlines } from "../document/canonical-inlines.ts";
import type { Inline } from "../document/inline.ts";
import type { OfficialDocument } from "../document/official-document.ts";
import { changedAt } from "./document-path.ts";
import type { Finding } from "./finding.ts";
import { wordsOf, wordsOfInline } from "./words-of.ts";

/**
 * The document with the quote of a finding replaced by its fix. Undefined where the finding has none, where the quote does not stand at its
 * place any more, and where a part of it is no typed text: a figure stays as its facts have it.
 */
export function applyFix(document: OfficialDocument, { place, quote, fix }: Finding): OfficialDocument | undefined {
  if (fix === undefined || place.at === undefined) return undefined;
  const edit = { from: place.at, to: place.at + quote.length, quote, replacement: fix.replacement };
  return changedAt(document, place.path, (value) => fixedWords(value, edit)) as OfficialDocument | undefined;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  readonly replacement: string;
}

function fixedWords(value: unknown, edit: Edit): unknown {
  if (typeof value === "string") {
    if (value.slice(edit.from, edit.to) !== edit.quote) return undefined;
    return value.slice(0, edit.from) + edit.replacement + value.slice(edit.to);
  }
  return Array.isArray(value) ? fixedInlines(value as readonly Inline[], edit) : undefined;
}

function fixedInlines(content: readonly Inline[], edit: Edit): readonly Inline[] | undefined {
  if (wordsOf(content).slice(edit.from, edit.to) !== edit.quote) return undefined;
  const placed = content.map((inline, index) => ({ inline, start: wordsOf(content.slice(0, index)).length }));
  const touched = placed.filter(({ inline, start }) => start < edit.to && start + wordsOfInline(inline).length > edit.from);
  if (touched.some(({ inline }) => inline.kind !== "text")) return undefined;
  const [first] = touched;
  return canonicalInlines(
    placed.map((one) => {
      if (one.inline.kind !== "text" || !touched.includes(one)) return one.inline;
      const { text } = one.inline;
      const before = text.slice(0, Math.max(0, edit.from - one.start));
      const behind = text.slice(Math.min(text.length, edit.to - one.start));
      return { ...one.inline, text: before + (one === first ? edit.replacement : "") + behind };
    }),
  );
}
