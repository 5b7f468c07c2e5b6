import { applyFix } from "#core/checking/apply-fix.ts";
import { valueAt } from "#core/checking/document-path.ts";
import type { Finding } from "#core/checking/finding.ts";
import type { Footnote } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { NODE } from "../editor/editor-node.ts";
import type { WrittenDraft } from "../editor/use-draft.ts";
import { createFindPlace, type EditorPlace } from "./editor-places.ts";

/** Puts a finding right, as one step that an undo takes back in the text; false where its words do not stand there any more. */
export function fixFinding(written: WrittenDraft, finding: Finding): boolean {
  const { editor, read, changeHead } = written;
  const place = createFindPlace(editor.state.doc)(finding.place, finding.quote);
  if (place !== undefined && fixTyped(written, finding, place)) return true;
  const fixed = applyFix(read(), finding);
  if (fixed === undefined) return false;
  if (place === undefined) changeHead(fixed);
  else fixHeld(written, finding, { fixed, place });
  return true;
}

/** Words that are typed in the text itself. */
function fixTyped({ editor }: WrittenDraft, { quote, fix }: Finding, { words }: EditorPlace): boolean {
  const { state, view } = editor;
  if (fix === undefined || words === undefined || state.doc.textBetween(words.from, words.to, "", "\uFFFC") !== quote) return false;
  if (state.doc.nodeAt(words.from)?.isText !== true) return false;
  view.dispatch(state.tr.insertText(fix.replacement, words.from, words.to).scrollIntoView());
  return true;
}

interface HeldFix {
  readonly fixed: OfficialDocument;
  readonly place: EditorPlace;
}

/** The block of a path, and in it the note. */
const BLOCK = /^(?:body|appendices\[\d+\]\.content)\[\d+\]/;
const NOTE = /^.*?\.(?:content|title|text)\[\d+\](?=\.content\[\d+\]$)/;

/** Words that a table, a chart, a note or an appendix holds as a whole. */
function fixHeld({ editor }: WrittenDraft, { place: { path } }: Finding, { fixed, place }: HeldFix): void {
  const { state, view } = editor;
  const block = valueAt(fixed, BLOCK.exec(path)?.[0] ?? "");
  const name = state.doc.nodeAt(place.block.from)?.type.name;
  if (name === NODE.table || name === NODE.chart) view.dispatch(state.tr.setNodeAttribute(place.block.from, name, block));
  else if (path.endsWith(".note")) view.dispatch(state.tr.setNodeAttribute(place.block.from - 1, "note", valueAt(fixed, path)));
  else if (place.words !== undefined) {
    const note = valueAt(fixed, NOTE.exec(path)?.[0] ?? "") as Footnote;
    view.dispatch(state.tr.setNodeAttribute(place.words.from, "content", note.content));
  }
}
