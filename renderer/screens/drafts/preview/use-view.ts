import { type RefObject, useEffect, useState } from "react";

/** What of a scrolled box is in view, in pixels. */
export interface View {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Follows a box as it is scrolled and made larger or smaller. */
export function useView(box: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, height: 0, width: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return view;
}
