import { applyFix } from "#core/checking/apply-fix.ts";
import { valueAt } from "#core/checking/document-path.ts";
import type { Finding } from "#core/checking/finding.ts";
import type { Footnote } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { NODE } from "../editor/editor-node.ts";
import type { WrittenDraft } from "../editor/use-draft.ts";
import { createFindPlace, type EditorPlace, type Stretch } from "./editor-places.ts";

/** Puts findings right and gives how many were: words in the text as one step that an undo takes back. What is not there any more is left. */
export function fixFindings(written: WrittenDraft, findings: readonly Finding[]): number {
  const find = createFindPlace(written.editor.state.doc);
  const placed = findings.map((finding) => ({ finding, place: find(finding.place, finding.quote) }));
  const typed = placed.flatMap(({ finding, place }) => typedEdit(written, finding, place) ?? []);
  const held = placed.filter(({ finding }) => typed.every((edit) => edit.finding !== finding));
  const done = changeTyped(written, typed);
  return done + held.filter(({ finding }) => fixHeld(written, finding)).length;
}

interface TypedEdit extends Stretch {
  readonly finding: Finding;
  readonly text: string;
}

/** The change of words that are typed in the text itself; undefined for others. */
function typedEdit({ editor }: WrittenDraft, finding: Finding, place: EditorPlace | undefined): TypedEdit | undefined {
  const { doc } = editor.state;
  const { quote, fix } = finding;
  const words = place?.words;
  if (fix === undefined || words === undefined || doc.textBetween(words.from, words.to, "", "\uFFFC") !== quote) return undefined;
  return doc.nodeAt(words.from)?.isText === true ? { ...words, finding, text: fix.replacement } : undefined;
}

/** From the last to the first, so that places stay true; of two that overlap, the later: the next check tells what is left. */
function changeTyped({ editor }: WrittenDraft, edits: readonly TypedEdit[]): number {
  const { tr } = editor.state;
  const apart = edits
    .toSorted((left, right) => right.from - left.from)
    .filter(({ to }, index, all) => all.slice(0, index).every(({ from }) => to <= from));
  for (const { from, to, text } of apart) tr.insertText(text, from, to);
  if (apart.length > 0) editor.view.dispatch(tr);
  return apart.length;
}

/** Words that the form of head and foot, a table, a chart, a note or an appendix holds as a whole. */
function fixHeld(written: WrittenDraft, finding: Finding): boolean {
  const { editor, read, changeHead } = written;
  const fixed = applyFix(read(), finding);
  if (fixed === undefined) return false;
  const place = createFindPlace(editor.state.doc)(finding.place, finding.quote);
  if (place === undefined) changeHead(fixed);
  else changeHeld(written, finding, { fixed, place });
  return true;
}

interface HeldFix {
  readonly fixed: OfficialDocument;
  readonly place: EditorPlace;
}

/** The block of a path, and in it the note. */
const BLOCK = /^(?:body|appendices\[\d+\]\.content)\[\d+\]/;
const NOTE = /^.*?\.(?:content|title|text)\[\d+\](?=\.content\[\d+\]$)/;

function changeHeld({ editor }: WrittenDraft, { place: { path } }: Finding, { fixed, place }: HeldFix): void {
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
