import type { Block } from "#core/document/block.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { legible } from "./deviation.ts";
import { type AppendixNames, type Letter, lettersOf } from "./expected-text.ts";
import { labelBlocks } from "./labels.ts";
import type { BodyRules, Component } from "./measurements.ts";

/** One text the body must show. */
export interface BodyEntry {
  /** Which row of the sample table it obeys. */
  readonly component: Component;
  readonly labels: readonly string[];
  readonly letters: readonly Letter[];
  /** How many letters at the front are a title with the look of `component`; the rest is plain text of the body. */
  readonly titleLength: number;
  readonly centred: boolean;
  /** The sample table and the clauses say where its first line begins. */
  readonly firstLineRuled: boolean;
  readonly isPart: boolean;
}

/** What the body must show, in order. Tables, charts and page breaks show no text of their own. */
export function bodyEntries(
  document: OfficialDocument,
  blocks: readonly Block[],
  names: AppendixNames,
  rules: BodyRules,
): readonly BodyEntry[] {
  return labelBlocks(document, blocks, rules).flatMap(({ block, level, labels }): readonly BodyEntry[] => {
    const plain = { labels, titleLength: 0, centred: false, firstLineRuled: true, isPart: false };
    switch (block.kind) {
      case "heading":
        return [
          {
            ...plain,
            ...headingLetters(block, names),
            component: headingComponent(block.level),
            centred: level === 1,
            firstLineRuled: level !== 1 && level !== 2,
            isPart: level === 1,
          },
        ];
      case "paragraph": {
        const component = level === undefined ? "nội dung" : level === 5 ? "điểm" : "khoản";
        const centred = block.align === "center";
        return [{ ...plain, component, letters: lettersOf(block.content, names), centred, firstLineRuled: !centred }];
      }
      case "item":
        return [{ ...plain, component: "nội dung", letters: lettersOf(block.content, names), firstLineRuled: block.level === 1 }];
      default:
        return [];
    }
  });
}

function headingLetters(block: Extract<Block, { kind: "heading" }>, names: AppendixNames): Pick<BodyEntry, "letters" | "titleLength"> {
  const title = lettersOf(block.title, names);
  if (block.text === undefined) return { letters: title, titleLength: title.length };
  const blank = /\s$/.test(title.at(-1)?.letter ?? "") ? [] : [{ letter: " ", bold: false, italic: false }];
  return { letters: [...title, ...blank, ...lettersOf(block.text, names)], titleLength: title.length };
}

/** 1.1. and 1.1.1. stand in neither table: only their text and size are those of the body. */
function headingComponent(level: Extract<Block, { kind: "heading" }>["level"]): Component {
  return ({ 1: "tên phần", 2: "mục", 3: "khoản có tiêu đề", 4: "tiểu khoản", 5: "điểm", 6: "tiểu khoản" } as const)[level];
}

/** The text of an entry without its label. */
export function entryText({ letters }: BodyEntry): string {
  return legible(letters.map(({ letter }) => letter).join(""));
}
