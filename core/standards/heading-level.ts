/**
 * The rank of a numbered heading. Its label is never typed; it comes from the standard's numbering scheme:
 * 1 `Phần I`, 2 `I.` / `I-`, 3 `1.`, 4 `1.1.`, 5 `a)`, 6 `1.1.1.` (stands under 4 and above 5).
 */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
