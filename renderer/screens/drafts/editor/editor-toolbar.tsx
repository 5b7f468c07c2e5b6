import { makeStyles, Toolbar, ToolbarButton, ToolbarDivider, ToolbarToggleButton, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, SearchRegular, TextBoldRegular, TextItalicRegular } from "@fluentui/react-icons";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import { useEditorState } from "@tiptap/react";
import { standardOf } from "#core/standards/index.ts";
import { EDITOR } from "#renderer/text/editor.ts";
import { AppendixMenu } from "./appendix-menu.tsx";
import { blockKindIn } from "./block-kinds.ts";
import { BlockMenu } from "./block-menu.tsx";
import { InsertMenu } from "./insert-menu.tsx";
import { PhraseMenu } from "./phrase-menu.tsx";
import type { WrittenDraft } from "./use-draft.ts";

const useStyles = makeStyles({
  toolbar: {
    flexWrap: "wrap",
    paddingBlock: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface EditorToolbarProps {
  readonly written: WrittenDraft;
  readonly onFind: () => void;
}

/** What is done with the words under the caret. */
export function EditorToolbar({ written, onFind }: EditorToolbarProps) {
  const styles = useStyles();
  const { editor } = written;
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      isBold: current.isActive("bold"),
      isItalic: current.isActive("italic"),
      kind: blockKindIn(current),
      canUndo: undoDepth(current.state) > 0,
      canRedo: redoDepth(current.state) > 0,
    }),
  });
  const marks = [...(state.isBold ? ["bold"] : []), ...(state.isItalic ? ["italic"] : [])];
  const { undo, redo, bold, italic } = EDITOR;
  return (
    <Toolbar aria-label={EDITOR.tools} size="small" className={styles.toolbar} checkedValues={{ marks }}>
      <ToolbarButton
        aria-label={undo}
        title={undo}
        icon={<ArrowUndoRegular />}
        disabled={!state.canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <ToolbarButton
        aria-label={redo}
        title={redo}
        icon={<ArrowRedoRegular />}
        disabled={!state.canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <ToolbarDivider />
      <BlockMenu editor={editor} kind={state.kind} standard={standardOf(written.head.standard)} />
      <ToolbarToggleButton
        name="marks"
        value="bold"
        aria-label={bold}
        title={bold}
        icon={<TextBoldRegular />}
        onClick={() => editor.chain().focus().toggleBold().run()}
      />
      <ToolbarToggleButton
        name="marks"
        value="italic"
        aria-label={italic}
        title={italic}
        icon={<TextItalicRegular />}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      />
      <ToolbarDivider />
      <InsertMenu written={written} />
      <AppendixMenu written={written} />
      <PhraseMenu editor={editor} />
      <ToolbarDivider />
      <ToolbarButton icon={<SearchRegular />} onClick={onFind}>
        {EDITOR.find}
      </ToolbarButton>
    </Toolbar>
  );
}
