import type { Editor } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { OpenedDraft } from "#contract/drafting.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { backend, refusalOf, sendDocument } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { EDITOR } from "#renderer/text/editor.ts";
import { findingMarks } from "../findings/finding-marks.ts";
import { blockViews } from "./block-views.ts";
import { documentOf, editorDocument } from "./document-conversion.ts";
import { createDraftWriter, type DraftWriter } from "./draft-writer.ts";
import { heldDocument, holdUntilKept, letGoOf } from "./held-drafts.ts";
import { NUMBERING, numberingExtension } from "./numbering.ts";
import { createFootPlace, pageFootExtension } from "./page-foot-place.ts";
import { createSavingWatch, type SavingWatch } from "./saving-line.tsx";
import { DOCUMENT_NODES } from "./schema.ts";
import { searchExtension } from "./search.ts";
import { factsByRef, sourceLines, type TracedFact } from "./sources.ts";
import { VietnameseInput } from "./vietnamese-input.ts";
import { WritingKeys } from "./writing-keys.ts";

/** A draft that is being written. */
export interface WrittenDraft {
  readonly id: string;
  readonly editor: Editor;
  /** Everything but body and appendices, which stand in the editor. */
  readonly head: OfficialDocument;
  readonly changeHead: (head: OfficialDocument) => void;
  /** Where in the text its foot stands. */
  readonly foot: HTMLElement;
  /** The whole document as it stands now. */
  readonly read: () => OfficialDocument;
  readonly facts: ReadonlyMap<string, TracedFact>;
  readonly saving: SavingWatch;
  /** Ends when everything typed is on disk; rejects with the reason when it could not be kept. */
  readonly flush: () => Promise<void>;
}

/** Opens a draft in the editor and keeps what is typed: a moment after the last key, on leaving, on closing. */
export function useDraft(draft: OpenedDraft): WrittenDraft {
  const { refuse } = useNotices();
  // What was typed here before and could not be kept yet is newer than what is on disk.
  const [document] = useState(() => heldDocument(draft.id) ?? draft.document);
  const [head, setHead] = useState(document);
  const [saving] = useState(createSavingWatch);
  const [foot] = useState(createFootPlace);
  const facts = useMemo(() => factsByRef(draft.figures), [draft.figures]);
  const live = useRef<{ head: OfficialDocument; editor?: Editor }>({ head: document });
  const read = useCallback(() => {
    const { head: newest, editor } = live.current;
    return editor === undefined ? newest : documentOf(newest, editor.state.doc);
  }, []);
  const writer = useMemo(
    () =>
      createDraftWriter({
        read,
        keep: (written) => sendDocument(written, (document) => backend.drafting.keep({ id: draft.id, document })),
        onState: saving.become,
        onFailure: refuse,
      }),
    [read, draft.id, refuse, saving],
  );
  const editor = useEditor(
    {
      ...EDITOR_SETTINGS,
      extensions: extensionsOf(document, facts, foot),
      content: editorDocument(document) as object,
      editable: !draft.isIssued,
      onUpdate: writer.changed,
    },
    [],
  );
  live.current.editor = editor;
  useKeeping(draft, read, writer);
  const changeHead = useCallback(
    (next: OfficialDocument) => {
      live.current.head = next;
      setHead(next);
      editor.view.dispatch(editor.state.tr.setMeta(NUMBERING, next));
      writer.changed();
    },
    [editor, writer],
  );
  return { id: draft.id, editor, head, changeHead, foot, read, facts, saving, flush: writer.flush };
}

/** Sees to it that nothing typed is lost when the window closes or the screen is left. */
function useKeeping({ id, title }: OpenedDraft, read: () => OfficialDocument, writer: DraftWriter): void {
  const { say, refuse } = useNotices();
  useEffect(() => {
    if (heldDocument(id) === undefined) return;
    letGoOf(id);
    writer.changed();
  }, [id, writer]);
  useEffect(
    () =>
      window.theThuc.onClosing(async () => {
        try {
          await writer.flush();
        } catch (error) {
          // The window says that something is not saved; here it says why.
          refuse(error);
          throw error;
        }
      }),
    [writer, refuse],
  );
  useEffect(
    () => () => {
      if (!writer.isPending()) return;
      const open = { label: EDITOR.openAgain, run: () => goTo({ screen: "drafts", subject: id }) };
      const onFailure = (error: unknown) => say("error", EDITOR.leftUnsaved(title), [refusalOf(error).message], open);
      holdUntilKept({ id, document: read(), flush: writer.flush, onFailure });
    },
    [id, title, read, writer, say],
  );
}

function extensionsOf(document: OfficialDocument, facts: ReadonlyMap<string, TracedFact>, foot: HTMLElement) {
  const sourceOf = (refs: readonly string[]) => sourceLines(refs, facts);
  const appendixName = () => EDITOR.appendixRef;
  return [
    ...DOCUMENT_NODES,
    ...blockViews({ appendixName, sourceOf }),
    numberingExtension(document, sourceOf),
    searchExtension(),
    findingMarks(),
    pageFootExtension(document, foot),
    WritingKeys,
    VietnameseInput,
  ];
}

/** Without `shouldRerenderOnTransaction: false` React would draw the whole screen on every key. */
const EDITOR_SETTINGS = {
  injectCSS: false,
  enableInputRules: false,
  enablePasteRules: false,
  immediatelyRender: true,
  shouldRerenderOnTransaction: false,
  editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": EDITOR.text, spellcheck: "false" } },
} as const;
