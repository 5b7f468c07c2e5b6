import { Button, Checkbox, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from "@fluentui/react-icons";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useNotices } from "#renderer/components/notices.tsx";
import { FIND } from "#renderer/text/editor.ts";
import { countMatches, goToMatch, replaceAllMatches, replaceMatch, searchFor } from "./search.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: { minWidth: "110px" },
});

interface FindBarProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Finds and replaces in the whole text; tone marks and case count only when asked for. */
export function FindBar({ editor, onClose }: FindBarProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [isExact, setExact] = useState(false);
  const count = useEditorState({ editor, selector: ({ editor: current }) => countMatches(current) });
  useEffect(() => searchFor(editor, { text, isExact }), [editor, text, isExact]);
  useEffect(() => () => (editor.isDestroyed ? undefined : searchFor(editor, { text: "", isExact: false })), [editor]);
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && !event.nativeEvent.isComposing) goToMatch(editor, event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.bar} aria-label={FIND.bar}>
      <Input
        size="small"
        autoFocus
        aria-label={FIND.find}
        placeholder={FIND.find}
        value={text}
        onChange={(_event, { value }) => setText(value)}
        onKeyDown={onKeyDown}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={FIND.previous}
        title={FIND.previous}
        onClick={() => goToMatch(editor, -1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={FIND.next}
        title={FIND.next}
        onClick={() => goToMatch(editor, 1)}
      />
      <Text size={200} role="status" className={styles.count}>
        {text === "" ? "" : FIND.found(count)}
      </Text>
      {editor.isEditable ? <Replacing editor={editor} count={count} /> : null}
      <Checkbox label={FIND.tones} checked={isExact} onChange={(_event, { checked }) => setExact(checked === true)} />
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={FIND.close} onClick={close} />
    </search>
  );
}

function Replacing({ editor, count }: { readonly editor: Editor; readonly count: number }) {
  const { say } = useNotices();
  const [text, setText] = useState("");
  return (
    <>
      <Input
        size="small"
        aria-label={FIND.replace}
        placeholder={FIND.replace}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <Button size="small" disabled={count === 0} onClick={() => replaceMatch(editor, text)}>
        {FIND.one}
      </Button>
      <Button size="small" disabled={count === 0} onClick={() => say("info", FIND.replaced(replaceAllMatches(editor, text)))}>
        {FIND.all}
      </Button>
    </>
  );
}
