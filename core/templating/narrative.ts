/** A paragraph of a narrative; `bullet` 1 for a line that begins with `-`, 2 for `+`. */
export interface NarrativePart {
  readonly text: string;
  readonly bullet?: 1 | 2;
}

/** Takes a narrative apart: paragraphs apart by blank lines, bullets a line each, any other line goes on where the one before stopped. */
export function narrativeParts(text: string): readonly NarrativePart[] {
  return text.split(/\n[ \t]*\n/).flatMap((paragraph) => partsOf(paragraph));
}

function partsOf(paragraph: string): readonly NarrativePart[] {
  const starts = paragraph.split(/\n(?=[ \t]*[-+][ \t])/);
  return starts.flatMap((piece): readonly NarrativePart[] => {
    const [, mark, rest = piece] = /^[ \t]*([-+])[ \t]+([\s\S]*)$/.exec(piece) ?? [];
    const words = rest.replace(/\s*\n\s*/g, " ").trim();
    if (words === "") return [];
    return [mark === undefined ? { text: words } : { text: words, bullet: mark === "-" ? 1 : 2 }];
  });
}
