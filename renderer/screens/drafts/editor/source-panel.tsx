import { Button, Caption1, Card, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { NodeSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { parseDecimal } from "#core/decimal.ts";
import type { Footnote, Inline } from "#core/document/inline.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { SOURCES } from "#renderer/text/editor.ts";
import { NODE } from "./editor-node.ts";
import { FootnoteDialog } from "./footnote-dialog.tsx";
import type { TracedFact } from "./sources.ts";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  hint: { color: tokens.colorNeutralForeground2 },
  key: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** The facts behind the figure that is selected; of a note, its words. */
export function SourcePanel({ written: { editor, facts } }: { readonly written: WrittenDraft }) {
  const styles = useStyles();
  const chosen = useEditorState({
    editor,
    selector: ({ editor: { state } }) => (state.selection instanceof NodeSelection ? state.selection.node : undefined),
    equalityFn: Object.is,
  });
  const name = chosen?.type.name;
  if (chosen === undefined || (name !== NODE.field && name !== NODE.footnote)) return <Text className={styles.hint}>{SOURCES.choose}</Text>;
  if (name === NODE.footnote) {
    return (
      <NoteWords
        key={JSON.stringify(chosen.attrs.content)}
        content={chosen.attrs.content}
        onChange={(content) => editor.commands.updateAttributes(NODE.footnote, { content })}
      />
    );
  }
  const unbind = () =>
    editor
      .chain()
      .focus()
      .insertContent({ type: NODE.text, text: String(chosen.attrs.shown) })
      .run();
  return (
    <div className={styles.list}>
      <Subtitle2>{chosen.attrs.shown}</Subtitle2>
      {(chosen.attrs.facts as readonly string[]).map((ref) => (
        <FactCard key={ref} reference={ref} fact={facts.get(ref)} />
      ))}
      <Button size="small" onClick={unbind}>
        {SOURCES.unbind}
      </Button>
    </div>
  );
}

function FactCard({ reference, fact }: { readonly reference: string; readonly fact: TracedFact | undefined }) {
  const styles = useStyles();
  return (
    <Card size="small">
      <Text weight="semibold">{fact?.about ?? (fact === undefined ? SOURCES.unknown : SOURCES.gone)}</Text>
      {fact?.value === undefined ? null : <Text>{`${SOURCES.value}: ${shownValue(fact.value)}`}</Text>}
      {fact?.source === undefined ? null : <Text>{`${SOURCES.source}: ${fact.source}`}</Text>}
      <Caption1 className={styles.key}>{`${SOURCES.key}: ${reference}`}</Caption1>
    </Card>
  );
}

interface NoteWordsProps {
  readonly content: Footnote["content"];
  readonly onChange: (content: Footnote["content"]) => void;
}

function NoteWords({ content, onChange }: NoteWordsProps) {
  const styles = useStyles();
  const [isEditing, setEditing] = useState(false);
  return (
    <div className={styles.list}>
      <Subtitle2>{SOURCES.note}</Subtitle2>
      {content.map((paragraph) => (
        <Text key={JSON.stringify(paragraph)}>{paragraph.map(wordsOf).join("")}</Text>
      ))}
      <Button size="small" onClick={() => setEditing(true)}>
        {SOURCES.editNote}
      </Button>
      {isEditing ? <FootnoteDialog content={content} onDone={onChange} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function wordsOf(inline: Inline): string {
  if (inline.kind === "text") return inline.text;
  return "shown" in inline ? inline.shown : " ";
}

/** A figure comes as it is kept, with a point before its fraction; it is shown as Vietnamese is written. */
function shownValue(value: string): string {
  const figure = /^-?\d+\.\d+$/.test(value) ? parseDecimal(value) : undefined;
  return figure === undefined ? value : formatNumber(figure);
}
