import { Extension } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { NODE } from "./editor-node.ts";
import { cleanPastedHtml } from "./pasted-html.ts";

/** A mark that belongs to the letter before it: keyboards of Vietnamese that compose send it as a key of its own. */
const BEGINS_WITH_MARK = /^\p{M}/u;

/** Keeps the text in composed letters (NFC) however it comes: marks typed behind their letter, pasted text in separate letters and marks. */
export const VietnameseInput = Extension.create({
  name: "vietnameseInput",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (view, from, to, text) => {
          if (view.composing) return false;
          const isJoined = BEGINS_WITH_MARK.test(text) && from > 0;
          const before = isJoined ? view.state.doc.textBetween(from - 1, from) : "";
          const composed = (before + text).normalize("NFC");
          if (composed === before + text) return false;
          view.dispatch(view.state.tr.insertText(composed, from - before.length, to));
          return true;
        },
        transformPastedHTML: cleanPastedHtml,
        transformPastedText: (text) => text.normalize("NFC"),
        transformPasted: (slice) => new Slice(composedFragment(slice.content), slice.openStart, slice.openEnd),
      },
    }),
  ],
});

function composedFragment(fragment: Fragment): Fragment {
  return Fragment.fromArray(
    fragment.content.map((node) => {
      if (!node.isText) return node.type.name === NODE.table ? node : node.copy(composedFragment(node.content));
      return node.type.schema.text((node.text ?? "").normalize("NFC"), node.marks);
    }),
  );
}
