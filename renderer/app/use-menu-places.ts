import { useEffect } from "react";
import { goTo } from "./place.ts";

/** Goes where the menu of the window says, from every screen; while a folder is being opened, the place shows when it is. */
export function useMenuPlaces(): void {
  useEffect(
    () =>
      window.theThuc.onMenu((command) => {
        if (command === "help") goTo({ screen: "help" });
        if (command === "settings") goTo({ screen: "settings" });
        if (command === "new-draft") goTo({ screen: "drafts", subject: "new" });
      }),
    [],
  );
}
