/** The field of the active cell takes the keyboard back. */
export function focusField(scroller: HTMLElement | null): void {
  scroller?.querySelector<HTMLElement>(".grid-field")?.focus({ preventScroll: true });
}

/** The button of the menu of a column, counted from 0. */
export function headButton(scroller: HTMLElement | null, column: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`.grid-head-cell[aria-colindex="${column + 1}"] .grid-menu`) ?? null;
}
