import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Printing: while it goes on every page is drawn, whether in view or not. */
export function usePrinting(): { readonly isPrinting: boolean; readonly print: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const end = () => setPrinting(false);
    window.addEventListener("afterprint", end);
    return () => window.removeEventListener("afterprint", end);
  }, []);
  const print = useCallback(() => {
    flushSync(() => setPrinting(true));
    void window.theThuc.desktop.print();
  }, []);
  return { isPrinting, print };
}
