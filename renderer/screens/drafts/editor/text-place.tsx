import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef } from "react";

/** Where the text of an editor stands. TipTap's own component would have it draw every block a second time, and a third time on leaving. */
export function TextPlace({ editor }: { readonly editor: Editor }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(editor.view.dom), [editor]);
  return <div ref={place} />;
}
