import { Button, Link } from "@fluentui/react-components";
import { NodeSelection } from "@tiptap/pm/state";
import { useMemo } from "react";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { APPENDIX, DIALOGS } from "#renderer/text/editor.ts";
import { type PlacedAppendix, removeAppendix } from "./appendix-edit.ts";
import { referencesTo } from "./appendix-references.ts";
import type { WrittenDraft } from "./use-draft.ts";

interface RemoveAppendixDialogProps {
  readonly written: WrittenDraft;
  readonly appendix: PlacedAppendix;
  /** What it is called in print. */
  readonly label: string;
  readonly onClose: () => void;
}

/** Asks before an appendix is taken away; one that the document still refers to stays, and the places are told. */
export function RemoveAppendixDialog({ written: { editor, head }, appendix, label, onClose }: RemoveAppendixDialogProps) {
  const references = useMemo(() => referencesTo(appendix.id, editor.state.doc, head), [appendix.id, editor, head]);
  const isNamed = references.length > 0;
  const goThere = (at: number) => {
    onClose();
    const { state, view } = editor;
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)).scrollIntoView());
    setTimeout(() => view.focus());
  };
  const remove = () => {
    onClose();
    removeAppendix(editor, appendix.index);
  };
  return (
    <PlainDialog
      title={isNamed ? APPENDIX.notRemoved(label) : APPENDIX.removeTitle(label)}
      actions={
        <>
          <Button onClick={onClose}>{isNamed ? DIALOGS.close : DIALOGS.cancel}</Button>
          {isNamed ? null : (
            <Button appearance="primary" onClick={remove}>
              {APPENDIX.removeNow}
            </Button>
          )}
        </>
      }
      onClose={onClose}
      isAlert
    >
      <p>{isNamed ? APPENDIX.stillNamed(label, references.length) : APPENDIX.removeText}</p>
      <ul>
        {references.map(({ where, at }, index) => (
          <li key={at ?? `${where}${index}`}>{at === undefined ? where : <Link onClick={() => goThere(at)}>{where}</Link>}</li>
        ))}
      </ul>
    </PlainDialog>
  );
}
