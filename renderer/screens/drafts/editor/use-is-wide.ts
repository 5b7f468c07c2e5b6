import { useSyncExternalStore } from "react";

/** At 150 % of a laptop's screen there is room for the text alone. While something is printed the window is as narrow as the sheet: nothing closes for that. */
const WIDE = "print, (min-width: 1001px)";

/** Whether there is room beside the text. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(WIDE);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(WIDE).matches,
  );
}
