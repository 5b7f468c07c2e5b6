import { useMedia } from "#renderer/components/use-media.ts";

/** Whether there is room beside the text: at 150 % of a laptop's screen there is none. While something is printed the window is as narrow as the sheet: nothing closes for that. */
export function useIsWide(): boolean {
  return useMedia("print, (min-width: 1001px)");
}

/** Whether there is room for the names of the tools beside their icons. */
export function useIsRoomy(): boolean {
  return useMedia("print, (min-width: 1341px)");
}
