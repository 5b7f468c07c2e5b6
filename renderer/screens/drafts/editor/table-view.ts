import type { Editor } from "@tiptap/core";
import type { Node as EditorDocumentNode } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { Table } from "#core/document/table.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { TABLE } from "#renderer/text/editor.ts";
import { createLineEditor } from "./line-editor.ts";
import type { WordsShown } from "./static-inlines.ts";
import { type CellPlace, contentAt, withContent, withoutRow, withRowBelow } from "./table-edit.ts";
import { keyOf, placeOf, tableElements } from "./table-elements.ts";

interface TableViewSettings {
  readonly node: EditorDocumentNode;
  readonly editor: Editor;
  readonly getPos: () => number | undefined;
  readonly shown: WordsShown;
}

/** A table in the text: shown as it is printed; a cell that is pressed becomes a small editor, whose every key is in the document at once. */
export class TableView implements NodeView {
  readonly dom = document.createElement("div");
  readonly #settings: TableViewSettings;
  readonly #cells = new Map<string, HTMLTableCellElement>();
  #table: Table;
  #typing: Editor | undefined;

  constructor(settings: TableViewSettings) {
    this.#settings = settings;
    this.#table = settings.node.attrs.table as Table;
    this.dom.className = "table-block";
    this.dom.setAttribute("role", "group");
    this.dom.setAttribute("aria-label", TABLE.label);
    this.dom.addEventListener("mousedown", (event) => this.#press(event));
    this.dom.addEventListener("focusout", (event) => {
      if (this.#typing !== undefined && !this.dom.contains(event.relatedTarget as Node | null)) this.#stop();
    });
    this.#render();
  }

  update(next: EditorDocumentNode): boolean {
    if (next.type !== this.#settings.node.type) return false;
    if (next.attrs.table !== this.#table) {
      this.#table = next.attrs.table as Table;
      this.#stop();
      this.#render();
    }
    return true;
  }

  selectNode(): void {
    this.dom.classList.add("ProseMirror-selectednode");
  }

  deselectNode(): void {
    this.dom.classList.remove("ProseMirror-selectednode");
  }

  stopEvent(event: Event): boolean {
    return this.#typing !== undefined || (event.target instanceof Element && event.target.closest("td[data-place]") !== null);
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#typing?.destroy();
  }

  /** Opens the first cell, for whoever has come to the table by the keyboard. */
  open(): void {
    const [first] = this.#cells.keys();
    if (first !== undefined) this.#start(placeOf(first));
  }

  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element) || this.#typing?.view.dom.contains(event.target)) return;
    const key = event.target.closest<HTMLElement>("td[data-place]")?.dataset.place;
    if (key === undefined) return;
    event.preventDefault();
    this.#start(placeOf(key));
  }

  #start(place: CellPlace): void {
    this.#stop();
    if (!this.#settings.editor.isEditable) return;
    const cell = this.#cells.get(keyOf(place));
    const content = contentAt(this.#table, place);
    if (cell === undefined || content === undefined) return;
    cell.replaceChildren();
    cell.classList.add("typing");
    this.#typing = createLineEditor({
      shape: "cell",
      element: cell,
      label: TABLE.cell(place.row + 1, place.cell + 1),
      content: content.kind === "text" ? content.paragraphs : [{ content: [{ kind: "text", text: formatNumber(content.value) }] }],
      onChange: (paragraphs) => this.#change(withContent(this.#table, place, paragraphs)),
      onKey: (event) => this.#takeKey(event, place),
    });
    this.dom.append(this.#tools(place));
    this.#typing.commands.focus("end");
  }

  #stop(): void {
    const typing = this.#typing;
    if (typing === undefined) return;
    this.#typing = undefined;
    typing.destroy();
    this.#render();
  }

  #change(table: Table): void {
    const { editor, getPos } = this.#settings;
    const at = getPos();
    if (at === undefined) return;
    this.#table = table;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, "table", table));
  }

  #takeKey(event: KeyboardEvent, place: CellPlace): boolean {
    if (event.key === "Escape") {
      this.#stop();
      this.#settings.editor
        .chain()
        .focus()
        .setNodeSelection(this.#settings.getPos() ?? 0)
        .run();
      return true;
    }
    if (event.key !== "Tab") return false;
    const keys = [...this.#cells.keys()];
    const next = keys[keys.indexOf(keyOf(place)) + (event.shiftKey ? -1 : 1)];
    if (next !== undefined) this.#start(placeOf(next));
    return true;
  }

  #tools({ row }: CellPlace): HTMLElement {
    const tools = document.createElement("div");
    tools.className = "table-tools";
    const offer = (text: string, change: () => Table, next: number) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      // The press must not end the typing before it is heard.
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => {
        this.#change(change());
        this.#stop();
        this.#start({ row: next, cell: 0 });
      });
      tools.append(button);
    };
    offer(TABLE.addRow, () => withRowBelow(this.#table, row), row + 1);
    offer(TABLE.removeRow, () => withoutRow(this.#table, row), Math.max(0, row - 1));
    return tools;
  }

  #render(): void {
    this.#cells.clear();
    this.dom.replaceChildren(...tableElements(this.#table, this.#settings.shown, this.#cells));
  }
}
