/** The field of the active cell takes the keyboard back, wherever in the grid `within` is; its text is selected, so that typing replaces it. */
export function focusField(within: Element | null): void {
  const field = within?.closest(".grid")?.querySelector<HTMLInputElement | HTMLTextAreaElement>(".grid-field");
  field?.focus({ preventScroll: true });
  field?.select();
}

/** The button of the menu of a column, counted from 0. */
export function headButton(scroller: HTMLElement | null, column: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`.grid-head-cell[aria-colindex="${column + 1}"] .grid-menu`) ?? null;
}
