import { useCallback, useState } from "react";
import { flushSync } from "react-dom";

/** Printing: while it goes on every page is drawn, whether in view or not. */
export function usePrinting(): { readonly isPrinting: boolean; readonly print: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  const print = useCallback(() => {
    flushSync(() => setPrinting(true));
    void window.theThuc.desktop.print().finally(() => setPrinting(false));
  }, []);
  return { isPrinting, print };
}
