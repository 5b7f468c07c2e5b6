import { useSyncExternalStore } from "react";

export const SCREENS = ["home", "plans", "results", "drafts", "register", "catalogue", "settings", "help"] as const;

export type Screen = (typeof SCREENS)[number];

/** Where the user is: a screen, and what is open on it. It stands in the address, so that going back and reloading keep it. */
export interface Place {
  readonly screen: Screen;
  /** What is open on the screen: the id of a plan, of a draft. */
  readonly subject?: string;
  /** A part of the subject: `tasks`, or a period. */
  readonly part?: string;
}

/** The place in an address: `#/plans/ke-hoach-112/tasks`; home for anything else. */
export function placeIn(hash: string): Place {
  const [screen, subject, part] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const known = SCREENS.find((one) => one === screen) ?? "home";
  return { screen: known, ...(subject ? { subject } : {}), ...(part ? { part } : {}) };
}

/** The address of a place. */
export function hashOf({ screen, subject, part }: Place): string {
  return `#/${[screen, subject, part]
    .filter((one) => one !== undefined)
    .map(encodeURIComponent)
    .join("/")}`;
}

/** Goes to a place. */
export function goTo(place: Place): void {
  window.location.hash = hashOf(place);
}

/** Where the user is now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener("hashchange", changed);
      return () => window.removeEventListener("hashchange", changed);
    },
    () => window.location.hash,
  );
  return placeIn(hash);
}
