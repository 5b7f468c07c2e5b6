import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useEffect, useState } from "react";

/** How long the keys rest before what is computed of the whole text follows them. */
const REST_MS = 250;

/** The text as it stood when the keys last rested (`restMs`), for what need not follow every key: outline, count of words. */
export function useSettledText(editor: Editor, restMs = REST_MS): Node {
  const [text, setText] = useState(editor.state.doc);
  useEffect(() => {
    const timer: { handle?: ReturnType<typeof setTimeout> } = {};
    const follow = () => {
      clearTimeout(timer.handle);
      timer.handle = setTimeout(() => setText(editor.state.doc), restMs);
    };
    editor.on("update", follow);
    return () => {
      clearTimeout(timer.handle);
      editor.off("update", follow);
    };
  }, [editor, restMs]);
  return text;
}
