import type { KeyboardEvent } from "react";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "step"; readonly by: readonly [rows: number, columns: number]; readonly isExtending: boolean }
  /** Takes what was typed and goes on: down after Enter, in reading order after Tab. */
  | { readonly kind: "accept"; readonly onwards: "down" | "up" | "next" | "back" }
  | { readonly kind: "cancel" }
  | { readonly kind: "open" }
  | { readonly kind: "clear" }
  | { readonly kind: "fill-down" }
  | { readonly kind: "select-all" }
  | { readonly kind: "remove-rows" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

const FAR = Number.MAX_SAFE_INTEGER / 4;
const PAGE = 15;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
  Home: [0, -FAR],
  End: [0, FAR],
};

/** The command of a key; undefined for keys that belong to the text field. While text is typed the arrows move within it. */
export function commandFor(event: KeyboardEvent, isTyping: boolean): GridCommand | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (key === "Enter" && !altKey) return { kind: "accept", onwards: shiftKey ? "up" : "down" };
  if (key === "Tab") return { kind: "accept", onwards: shiftKey ? "back" : "next" };
  if (isTyping) return commandWhileTyping(key);
  return ctrlKey || metaKey ? commandWithControl(key, shiftKey) : commandAlone(key, shiftKey);
}

function commandWhileTyping(key: string): GridCommand | undefined {
  if (key === "Escape") return { kind: "cancel" };
  if (key === "ArrowUp") return { kind: "accept", onwards: "up" };
  return key === "ArrowDown" ? { kind: "accept", onwards: "down" } : undefined;
}

function commandAlone(key: string, isExtending: boolean): GridCommand | undefined {
  if (key === "F2") return { kind: "open" };
  if (key === "Delete") return { kind: "clear" };
  const by = STEPS[key];
  return by === undefined ? undefined : { kind: "step", by, isExtending };
}

const CONTROL_STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-FAR, 0],
  ArrowDown: [FAR, 0],
  ArrowLeft: [0, -FAR],
  ArrowRight: [0, FAR],
  Home: [-FAR, -FAR],
  End: [FAR, FAR],
};

function commandWithControl(key: string, shiftKey: boolean): GridCommand | undefined {
  const by = CONTROL_STEPS[key];
  if (by !== undefined) return { kind: "step", by, isExtending: shiftKey };
  switch (key.toLowerCase()) {
    case "d":
      return { kind: "fill-down" };
    case "a":
      return { kind: "select-all" };
    case "-":
      return { kind: "remove-rows" };
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    default:
      return undefined;
  }
}
