import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

/** Rows drawn above and below what is seen, so that a quick scroll finds them ready. */
const MARGIN = 8;

/** Which rows of a scrolled list are in view: `from` is within, `to` is not. */
export interface VisibleRows {
  readonly from: number;
  readonly to: number;
}

/** Follows which rows of fixed height are seen in a scrolling element. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  const [visible, setVisible] = useState<VisibleRows>({ from: 0, to: 60 });
  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - MARGIN);
    const to = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + MARGIN);
    setVisible((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, [scroller, rowHeight, count]);
  useLayoutEffect(() => {
    look();
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look, scroller]);
  return { visible, look };
}
