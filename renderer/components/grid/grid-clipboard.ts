import type { ClipboardEvent } from "react";
import type { CellPlace, CellRange, GridSize } from "./cell-range.ts";
import { writeTabbedText } from "./clipboard-cells.ts";
import { writeHtmlTable } from "./clipboard-html.ts";
import type { CellEdit, GridColumn } from "./grid-column.ts";
import { pasteInto } from "./paste-into.ts";

interface ClipboardTools<Row> {
  readonly isTyping: boolean;
  readonly range: CellRange;
  /** How many rows and columns take texts; where new rows are made there is no last one. */
  readonly size: GridSize;
  readonly columns: readonly GridColumn<Row>[];
  readonly textAt: (place: CellPlace) => string;
  readonly editAt: (place: CellPlace, text: string) => readonly CellEdit[];
  readonly write: (edits: readonly CellEdit[]) => { readonly closed: number };
  readonly onPasted: (message: string) => void;
}

/** What copying, cutting and pasting do with the selected cells. While text is typed the clipboard belongs to the field. */
export function gridClipboard<Row>(tools: ClipboardTools<Row>) {
  const { isTyping, range, columns, textAt, editAt, write } = tools;
  return {
    onCopy: (event: ClipboardEvent, isCut: boolean) => {
      if (isTyping) return;
      event.preventDefault();
      const places = placesIn(range);
      const cells = places.map((row) => row.map((place) => ({ text: textAt(place), kind: columns[place.column]?.kind ?? "text" })));
      event.clipboardData.setData("text/plain", writeTabbedText(cells.map((row) => row.map(({ text }) => text))));
      event.clipboardData.setData("text/html", writeHtmlTable(cells));
      if (isCut) write(places.flat().flatMap((place) => editAt(place, "")));
    },
    onPaste: (event: ClipboardEvent) => {
      if (isTyping) return;
      event.preventDefault();
      pasteInto(event.clipboardData, tools);
    },
  };
}

function placesIn({ top, left, bottom, right }: CellRange): readonly (readonly CellPlace[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) => ({ row: top + down, column: left + across })),
  );
}
