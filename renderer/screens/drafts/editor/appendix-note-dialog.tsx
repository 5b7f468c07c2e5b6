import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { APPENDIX, DIALOGS } from "#renderer/text/editor.ts";
import { changeAppendix, type PlacedAppendix } from "./appendix-edit.ts";
import type { WrittenDraft } from "./use-draft.ts";

interface AppendixDialogProps {
  readonly written: WrittenDraft;
  readonly appendix: PlacedAppendix;
  /** What it is called in print. */
  readonly label: string;
  readonly onClose: () => void;
}

/** The line under the title of an appendix, where the office words it itself. */
export function AppendixNoteDialog({ written: { editor }, appendix: { index, note }, label, onClose }: AppendixDialogProps) {
  const [words, setWords] = useState(note);
  const done = () => {
    changeAppendix(editor, index, { note: words });
    onClose();
  };
  return (
    <PlainDialog
      title={label}
      actions={
        <>
          <Button onClick={onClose}>{DIALOGS.cancel}</Button>
          <Button appearance="primary" type="submit">
            {DIALOGS.done}
          </Button>
        </>
      }
      onClose={onClose}
      onSubmit={() => done()}
    >
      <Field label={APPENDIX.noteField} hint={APPENDIX.noteHint}>
        <Input value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
    </PlainDialog>
  );
}
