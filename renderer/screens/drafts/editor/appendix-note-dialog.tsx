import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState } from "react";
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
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            done();
          }}
        >
          <DialogBody>
            <DialogTitle>{label}</DialogTitle>
            <DialogContent>
              <Field label={APPENDIX.noteField} hint={APPENDIX.noteHint}>
                <Input value={words} onChange={(_event, { value }) => setWords(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{DIALOGS.cancel}</Button>
              <Button appearance="primary" type="submit">
                {DIALOGS.done}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
