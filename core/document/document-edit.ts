import type { Block } from "./block.ts";
import type { OfficialDocument } from "./official-document.ts";

/** All of a document but its body and appendices. */
type AroundText = Omit<OfficialDocument, "body" | "appendices">;

/** What became of a document: in its body or in one appendix a run of blocks gave way to others; what stands around the text, where that changed. */
export interface DocumentEdit {
  readonly around?: AroundText;
  /** 0 for the body, then one an appendix. */
  readonly part: number;
  /** The place of the first block that went, or before which others came. */
  readonly at: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
}

/**
 * The edit that makes one document of another; undefined where more than one part changed. What is the very same value in both counts
 * as unchanged, and nothing else does: comparing costs a step a block, however long they are.
 */
export function editBetween(before: OfficialDocument, after: OfficialDocument): DocumentEdit | undefined {
  const parts = partsOf(after);
  const old = partsOf(before);
  const isSameButContent = after.appendices.every((appendix, index) => isSameBut(["content"], before.appendices[index] ?? {}, appendix));
  if (!isSameButContent || parts.length !== old.length) return undefined;
  const changed = parts.flatMap((blocks, part) => changeOf(part, old[part] ?? [], blocks));
  if (changed.length > 1) return undefined;
  const edit = changed[0] ?? { part: 0, at: 0, removed: 0, blocks: [] };
  if (isSameBut(["body", "appendices"], before, after)) return edit;
  const { body: _body, appendices: _appendices, ...around } = after;
  return { ...edit, around };
}

/** The document after an edit. Throws where it has no such blocks: the edit was made on another one. */
export function applyEdit(document: OfficialDocument, { around, part, at, removed, blocks }: DocumentEdit): OfficialDocument {
  const old = partsOf(document)[part];
  if (old === undefined || at + removed > old.length) throw new Error(`No blocks ${at} to ${at + removed} in part ${part}`);
  const edited = old.toSpliced(at, removed, ...blocks);
  const { body, appendices, ...aroundBefore } = document;
  return {
    ...(around ?? aroundBefore),
    body: part === 0 ? edited : body,
    appendices: appendices.map((one, index) => (index === part - 1 ? { ...one, content: edited } : one)),
  };
}

function partsOf({ body, appendices }: OfficialDocument): readonly (readonly Block[])[] {
  return [body, ...appendices.map(({ content }) => content)];
}

function changeOf(part: number, before: readonly Block[], after: readonly Block[]): readonly DocumentEdit[] {
  const start = countAlike(before, after);
  const ending = countAlike(before.slice(start).toReversed(), after.slice(start).toReversed());
  const removed = before.length - start - ending;
  const blocks = after.slice(start, after.length - ending);
  return removed === 0 && blocks.length === 0 ? [] : [{ part, at: start, removed, blocks }];
}

/** How many values at the start of two lists are the very same. */
function countAlike(one: readonly unknown[], other: readonly unknown[]): number {
  const end = one.findIndex((value, index) => value !== other[index]);
  return end === -1 ? one.length : end;
}

function isSameBut(left: readonly string[], before: object, after: object): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => left.includes(key) || Reflect.get(before, key) === Reflect.get(after, key));
}
