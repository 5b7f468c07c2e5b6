import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { ROW_HEIGHT } from "./grid-row.tsx";

/** Scrolls so that a row the keyboard reached, and at first the active cell, is seen, below the head that stays. */
export function useKeepInView(scroller: RefObject<HTMLDivElement | null>): (row: number) => void {
  const wanted = useRef<number | undefined>(0);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const [element, row] = [scroller.current, wanted.current];
    if (element === null || row === undefined) return;
    wanted.current = undefined;
    const head = element.querySelector<HTMLElement>(".grid-head")?.offsetHeight ?? 0;
    const [top, bottom] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight - head) element.scrollTop = bottom - element.clientHeight + head;
    keepActiveColumnInView(element);
  });
  return (row) => {
    wanted.current = row;
    redraw((count) => count + 1);
  };
}

/** The columns that stay in view cover what is scrolled below them. */
function keepActiveColumnInView(scroller: HTMLElement): void {
  const cell = scroller.querySelector<HTMLElement>(".grid-cell.active");
  if (cell === null || cell.classList.contains("frozen")) return;
  const frozen = [...(cell.parentElement?.querySelectorAll<HTMLElement>(":scope > .frozen") ?? [])];
  const covered = frozen.reduce((width, { offsetWidth }) => width + offsetWidth, 0);
  const [leftmost, rightmost] = [cell.offsetLeft - covered, cell.offsetLeft + cell.offsetWidth - scroller.clientWidth];
  if (scroller.scrollLeft > leftmost) scroller.scrollLeft = leftmost;
  else if (scroller.scrollLeft < rightmost) scroller.scrollLeft = Math.min(rightmost, leftmost);
}
