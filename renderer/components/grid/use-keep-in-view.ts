import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { ROW_HEIGHT } from "./grid-row.tsx";

/** Scrolls so that a row the keyboard reached is seen, below the head that stays. */
export function useKeepInView(scroller: RefObject<HTMLDivElement | null>): (row: number) => void {
  const wanted = useRef<number>(undefined);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const [element, row] = [scroller.current, wanted.current];
    if (element === null || row === undefined) return;
    wanted.current = undefined;
    const head = element.querySelector<HTMLElement>(".grid-head")?.offsetHeight ?? 0;
    const [top, bottom] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight - head) element.scrollTop = bottom - element.clientHeight + head;
  });
  return (row) => {
    wanted.current = row;
    redraw((count) => count + 1);
  };
}
