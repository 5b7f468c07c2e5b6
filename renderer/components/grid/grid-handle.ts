/** What buttons beside a grid ask of it. */
export interface GridHandle {
  /** Asks for the lines the selection touches to be removed; the empty line at the end is not among them. */
  readonly removeRows: () => void;
  /** Selects a row and brings it into view; one that is hidden stays so. */
  readonly goTo: (rowId: string) => void;
}
