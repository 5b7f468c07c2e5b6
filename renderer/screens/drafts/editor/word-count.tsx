import { Text } from "@fluentui/react-components";
import type { Editor } from "@tiptap/core";
import { useMemo } from "react";
import { EDITOR } from "#renderer/text/editor.ts";
import { countWords } from "./outline.ts";
import { useSettledText } from "./use-settled-text.ts";

/** How many words the text has; counted when the keys rest. */
export function WordCount({ editor }: { readonly editor: Editor }) {
  const text = useSettledText(editor);
  const count = useMemo(() => countWords(text), [text]);
  return <Text size={200}>{EDITOR.words(count)}</Text>;
}
