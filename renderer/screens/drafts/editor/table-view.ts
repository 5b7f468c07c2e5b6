import type { Editor } from "@tiptap/core";
import type { Node as EditorDocumentNode } from "@tiptap/pm/model";
import { NodeSelection, Selection } from "@tiptap/pm/state";
import type { Decoration, NodeView } from "@tiptap/pm/view";
import type { CellParagraph, Table } from "#core/document/table.ts";
import { formatNumber } from "#core/vietnamese/index.ts";
import { TABLE } from "#renderer/text/editor.ts";
import { cellsWithFindings } from "../findings/finding-marks.ts";
import { createLineEditor, type LineShape } from "./line-editor.ts";
import type { WordsShown } from "./static-inlines.ts";
import { columnAt, withLabel } from "./table-columns-edit.ts";
import { contentAt, withContent } from "./table-edit.ts";
import { keyOf, placeOf, type TablePlace, tableElements } from "./table-elements.ts";

interface TableViewSettings {
  readonly node: EditorDocumentNode;
  readonly editor: Editor;
  readonly getPos: () => number | undefined;
  readonly shown: WordsShown;
}

/** The words are not kept waiting for tables that are mostly out of view: such are drawn when nothing else is to be done. */
const MANY_ROWS = 50;
const LONGEST_WAIT_MS = 200;

const VIEWS = new WeakMap<Node, TableView>();

/** The view of the table that is selected; undefined where something else is. */
export function selectedTable({ state, view }: Editor): TableView | undefined {
  const dom = state.selection instanceof NodeSelection ? view.nodeDOM(state.selection.from) : null;
  return dom === null ? undefined : VIEWS.get(dom);
}

/**
 * A table in the text: shown as it is printed; a cell or a column's name that is pressed becomes a small editor, whose every key is in the document at
 * once. While one is typed in, the table is selected in the text, so that its tools know what they are for.
 */
export class TableView implements NodeView {
  readonly dom = document.createElement("div");
  readonly #settings: TableViewSettings;
  readonly #cells = new Map<string, HTMLTableCellElement>();
  #table: Table;
  #typing: Editor | undefined;
  #place: TablePlace | undefined;
  #found: ReadonlySet<string> = new Set();
  /** Shows again what is printed where it was typed: all of the table only where a word of it changed. */
  #rest = () => this.#render();
  /** The table is not drawn yet. */
  #waiting: number | undefined;

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
    VIEWS.set(this.dom, this);
    // A table out of view keeps about its room.
    this.dom.style.setProperty("--rows", String(this.#table.rows.length));
    if (this.#table.rows.length < MANY_ROWS) this.#render();
    else this.#waiting = requestIdleCallback(() => this.#render(), { timeout: LONGEST_WAIT_MS });
  }

  /** The table as it stands. */
  get table(): Table {
    return this.#table;
  }

  /** Where it is typed in, or was last. */
  get place(): TablePlace | undefined {
    return this.#place;
  }

  update(next: EditorDocumentNode, marks: readonly Decoration[]): boolean {
    if (next.type !== this.#settings.node.type) return false;
    this.#found = cellsWithFindings(marks);
    if (next.attrs.table !== this.#table) {
      this.#table = next.attrs.table as Table;
      this.#stop();
      this.#render();
    }
    this.#mark();
    return true;
  }

  selectNode(): void {
    this.dom.classList.add("ProseMirror-selectednode");
  }

  deselectNode(): void {
    this.dom.classList.remove("ProseMirror-selectednode");
    this.#place = undefined;
    this.#mark();
  }

  stopEvent(event: Event): boolean {
    return this.#typing !== undefined || (event.target instanceof Element && event.target.closest("[data-place]") !== null);
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting);
    this.#typing?.destroy();
  }

  /** Opens the place typed in last, or the first cell, for whoever has come to the table by the keyboard. */
  open(): void {
    if (this.#waiting !== undefined) this.#render();
    const keys = [...this.#cells.keys()];
    const first = keys.find((key) => !key.startsWith("h")) ?? keys[0];
    const place = this.#place ?? (first === undefined ? undefined : placeOf(first));
    if (place !== undefined) this.#start(place);
  }

  /** Puts another table in place of this one; the tools are for a place of it from then on. */
  change(table: Table, place: TablePlace | undefined): void {
    this.#stop();
    this.#place = place;
    this.#change(table);
    this.#render();
  }

  /** Goes to a place to type. */
  goTo(place: TablePlace): void {
    if (this.#waiting !== undefined) this.#render();
    this.#start(place);
  }

  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element) || this.#typing?.view.dom.contains(event.target)) return;
    const key = event.target.closest<HTMLElement>("[data-place]")?.dataset.place;
    if (key === undefined) return;
    event.preventDefault();
    this.#start(placeOf(key));
  }

  #start(place: TablePlace): void {
    this.#stop();
    if (!this.#settings.editor.isEditable) return;
    const cell = this.#cells.get(keyOf(place));
    const typed = this.#typedAt(place);
    if (cell === undefined || typed === undefined) return;
    this.#place = place;
    this.#select();
    const [table, shown] = [this.#table, [...cell.childNodes]];
    this.#rest = () => (this.#table === table ? cell.replaceChildren(...shown) : this.#render());
    cell.replaceChildren();
    this.#typing = createLineEditor({ ...typed, element: cell, onKey: (event) => this.#takeKey(event, place) });
    this.#mark();
    focusAtEnd(this.#typing);
  }

  #typedAt(place: TablePlace) {
    if ("path" in place) {
      const column = columnAt(this.#table.columns, place.path);
      return column === undefined ? undefined : this.#label(column.label, place.path);
    }
    const content = contentAt(this.#table, place);
    if (content === undefined) return undefined;
    return {
      shape: "cell" as LineShape,
      label: TABLE.cell(place.row + 1, place.cell + 1),
      content: content.kind === "text" ? content.paragraphs : [{ content: [{ kind: "text" as const, text: formatNumber(content.value) }] }],
      onChange: (paragraphs: readonly CellParagraph[]) => this.#change(withContent(this.#table, place, paragraphs)),
    };
  }

  #label(label: CellParagraph["content"], path: readonly number[]) {
    return {
      shape: "line" as LineShape,
      label: TABLE.headCell,
      content: [{ content: label }],
      onChange: ([line]: readonly CellParagraph[]) => this.#change(withLabel(this.#table, path, line?.content ?? [])),
    };
  }

  #stop(): void {
    const typing = this.#typing;
    if (typing === undefined) return;
    this.#typing = undefined;
    typing.destroy();
    this.#rest();
  }

  /** Selects the table in the text, and lets those hear of it who show what can be done with it. */
  #select(): void {
    const { editor, getPos } = this.#settings;
    const at = getPos();
    if (at !== undefined) editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, at)));
  }

  #change(table: Table): void {
    const { editor, getPos } = this.#settings;
    const at = getPos();
    if (at === undefined) return;
    this.#table = table;
    editor.view.dispatch(editor.state.tr.setNodeAttribute(at, "table", table));
  }

  #takeKey(event: KeyboardEvent, place: TablePlace): boolean {
    if (event.key === "Escape") {
      this.#stop();
      this.#select();
      this.#settings.editor.view.focus();
      return true;
    }
    if (event.key !== "Tab") return false;
    const keys = [...this.#cells.keys()];
    const next = keys[keys.indexOf(keyOf(place)) + (event.shiftKey ? -1 : 1)];
    if (next !== undefined) this.#start(placeOf(next));
    return true;
  }

  #render(): void {
    this.#cells.clear();
    if (this.#waiting !== undefined) cancelIdleCallback(this.#waiting);
    this.#waiting = undefined;
    this.dom.replaceChildren(...tableElements(this.#table, this.#settings.shown, this.#cells));
    this.#mark();
  }

  /** Shows which place the tools are for, and in which something was found. */
  #mark(): void {
    const key = this.#place === undefined ? undefined : keyOf(this.#place);
    for (const [at, cell] of this.#cells) {
      cell.classList.toggle("typing", at === key);
      cell.classList.toggle("finding-cell", this.#found.has(at));
    }
  }
}

/** At once: what TipTap does in the next frame would be too late for the next key. */
function focusAtEnd({ state, view }: Editor): void {
  view.dispatch(state.tr.setSelection(Selection.atEnd(state.doc)));
  view.focus();
}
