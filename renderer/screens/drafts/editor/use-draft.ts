import type { Editor } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { OpenedDraft } from "#contract/drafting.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { backend } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { EDITOR } from "#renderer/text/editor.ts";
import { blockViews } from "./block-views.ts";
import { documentOf, editorDocument } from "./document-conversion.ts";
import { createDraftWriter, type SavingState } from "./draft-writer.ts";
import type { EditorNode } from "./editor-node.ts";
import { NUMBERING, numberingExtension } from "./numbering.ts";
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
  /** The whole document as it stands now. */
  readonly read: () => OfficialDocument;
  readonly facts: ReadonlyMap<string, TracedFact>;
  readonly saving: SavingState;
  /** Ends when everything typed is on disk. */
  readonly flush: () => Promise<void>;
}

/** Opens a draft in the editor and keeps what is typed: a moment after the last key, on leaving, on closing. */
export function useDraft(draft: OpenedDraft): WrittenDraft {
  const { refuse } = useNotices();
  const [head, setHead] = useState(draft.document);
  const [saving, setSaving] = useState<SavingState>("saved");
  const facts = useMemo(() => factsByRef(draft.figures), [draft.figures]);
  const live = useRef<{ head: OfficialDocument; editor?: Editor }>({ head: draft.document });
  const read = useCallback(() => {
    const { head: newest, editor } = live.current;
    return editor === undefined ? newest : documentOf(newest, editor.getJSON() as EditorNode);
  }, []);
  const writer = useMemo(
    () =>
      createDraftWriter({
        read,
        keep: (document) => backend.drafting.keep({ id: draft.id, document }),
        onState: setSaving,
        onFailure: refuse,
      }),
    [read, draft.id, refuse],
  );
  const editor = useEditor(
    {
      ...EDITOR_SETTINGS,
      extensions: extensionsOf(draft, facts),
      content: editorDocument(draft.document) as object,
      editable: !draft.isIssued,
      onUpdate: writer.changed,
    },
    [],
  );
  live.current.editor = editor;
  useEffect(() => window.theThuc.onClosing(writer.flushOrFail), [writer]);
  useEffect(() => () => void writer.flush(), [writer]);
  const changeHead = useCallback(
    (next: OfficialDocument) => {
      live.current.head = next;
      setHead(next);
      editor.view.dispatch(editor.state.tr.setMeta(NUMBERING, next));
      writer.changed();
    },
    [editor, writer],
  );
  return { id: draft.id, editor, head, changeHead, read, facts, saving, flush: writer.flush };
}

function extensionsOf({ document }: OpenedDraft, facts: ReadonlyMap<string, TracedFact>) {
  const sourceOf = (refs: readonly string[]) => sourceLines(refs, facts);
  const appendixName = () => EDITOR.appendixRef;
  return [
    ...DOCUMENT_NODES,
    ...blockViews({ appendixName, sourceOf }),
    numberingExtension(document, sourceOf),
    searchExtension(),
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
