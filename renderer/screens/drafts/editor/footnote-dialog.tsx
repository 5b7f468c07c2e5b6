import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Footnote } from "#core/document/inline.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { DIALOGS } from "#renderer/text/editor.ts";
import { LinesField } from "./lines-field.tsx";

interface FootnoteDialogProps {
  readonly content: Footnote["content"];
  readonly onDone: (content: Footnote["content"]) => void;
  readonly onClose: () => void;
}

/** The words of a note, one paragraph a line. A note without a word is not taken. */
export function FootnoteDialog({ content, onDone, onClose }: FootnoteDialogProps) {
  const [words, setWords] = useState(content);
  return (
    <PlainDialog
      title={DIALOGS.noteTitle}
      actions={
        <>
          <Button onClick={onClose}>{DIALOGS.cancel}</Button>
          <Button
            appearance="primary"
            disabled={words.length === 0}
            onClick={() => {
              onDone(words);
              onClose();
            }}
          >
            {DIALOGS.done}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <LinesField label={DIALOGS.noteText} shape="lines" value={content} onChange={setWords} hasFocus />
    </PlainDialog>
  );
}
