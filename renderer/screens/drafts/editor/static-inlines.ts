import type { Inline } from "#core/document/inline.ts";

/** What a word outside of the running text needs to be shown. */
export interface WordsShown {
  readonly appendixName: (id: string) => string;
  readonly sourceOf: (facts: readonly string[]) => string;
}

/** Words as elements to look at, not to type in. */
export function staticInlines(content: readonly Inline[], shown: WordsShown): readonly Node[] {
  return content.map((inline) => staticInline(inline, shown));
}

function staticInline(inline: Inline, shown: WordsShown): Node {
  switch (inline.kind) {
    case "lineBreak":
      return document.createElement("br");
    case "text":
      return emphasised(inline, document.createTextNode(inline.text));
    case "field":
      return emphasised(inline, chip("chip", inline.shown, shown.sourceOf(inline.facts)));
    case "citation":
      return emphasised(inline, chip("citation", inline.shown));
    case "appendixRef":
      return emphasised(inline, chip("citation", shown.appendixName(inline.appendixId)));
    case "footnote":
      return chip("footnote-mark", "*");
  }
}

function chip(className: string, text: string, title = ""): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  if (title !== "") element.title = title;
  return element;
}

function emphasised({ bold, italic }: { readonly bold?: true; readonly italic?: true }, node: Node): Node {
  const wrap = (tag: string, inner: Node) => {
    const element = document.createElement(tag);
    element.append(inner);
    return element;
  };
  const slanted = italic ? wrap("em", node) : node;
  return bold ? wrap("strong", slanted) : slanted;
}
