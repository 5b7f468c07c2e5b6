import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TextSelection } from "@tiptap/pm/state";
import { useMemo } from "react";
import { EDITOR } from "#renderer/text/editor.ts";
import { outlineOf } from "./outline.ts";
import type { WrittenDraft } from "./use-draft.ts";
import { useSettledText } from "./use-settled-text.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: tokens.spacingVerticalS },
  line: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `3px ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
  },
  part: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** The headings of the document; a press goes there. */
export function OutlinePane({ written: { editor, head } }: { readonly written: WrittenDraft }) {
  const styles = useStyles();
  const text = useSettledText(editor);
  const lines = useMemo(() => outlineOf(text, head), [text, head]);
  const go = (at: number) => {
    const { state, view } = editor;
    const place = Math.min(at, state.doc.content.size);
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place))));
    view.focus();
    const { node } = view.domAtPos(view.state.selection.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: "start" });
  };
  return (
    <nav aria-label={EDITOR.outline}>
      <ul className={styles.list}>
        {lines.map(({ at, depth, text: title }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and every place behind an edit is another.
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(styles.line, depth === 0 && styles.part)}
              style={{ paddingInlineStart: `${8 + depth * 10}px` }}
              onClick={() => go(at)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
