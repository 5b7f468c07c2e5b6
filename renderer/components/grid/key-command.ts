import type { KeyboardEvent } from "react";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "step"; readonly by: Steps; readonly isExtending: boolean }
  /** To the end of the filled cells, or over the empty ones. */
  | { readonly kind: "jump"; readonly by: Steps; readonly isExtending: boolean }
  /** Takes what was typed and goes on: down after Enter, in reading order after Tab. */
  | { readonly kind: "accept"; readonly onwards: "down" | "up" | "next" | "back" }
  /** Enters what was typed into every selected cell. */
  | { readonly kind: "fill" }
  | { readonly kind: "cancel" }
  | { readonly kind: "open" }
  | { readonly kind: "clear" }
  | { readonly kind: "fill-down" }
  | { readonly kind: "select-all" }
  | { readonly kind: "select-rows" }
  | { readonly kind: "select-columns" }
  /** What the column offers: its choices where it has some, else its menu. */
  | { readonly kind: "offer" }
  | { readonly kind: "menu" }
  | { readonly kind: "remove-rows" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

type Steps = readonly [rows: number, columns: number];

const FAR = Number.MAX_SAFE_INTEGER / 4;
const PAGE = 15;

const STEPS: Readonly<Record<string, Steps>> = {
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
  if (key === "Enter" && ctrlKey && isTyping) return { kind: "fill" };
  if (key === "Enter" && !altKey) return { kind: "accept", onwards: shiftKey ? "up" : "down" };
  if (key === "Tab") return { kind: "accept", onwards: shiftKey ? "back" : "next" };
  if (isTyping) return commandWhileTyping(key);
  if (altKey) return key === "ArrowDown" ? { kind: "offer" } : undefined;
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
  if (key === " " && isExtending) return { kind: "select-rows" };
  const by = STEPS[key];
  return by === undefined ? undefined : { kind: "step", by, isExtending };
}

const JUMPS: Readonly<Record<string, Steps>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const CONTROL_STEPS: Readonly<Record<string, Steps>> = { Home: [-FAR, -FAR], End: [FAR, FAR] };

function commandWithControl(key: string, shiftKey: boolean): GridCommand | undefined {
  const [jump, step] = [JUMPS[key], CONTROL_STEPS[key]];
  if (jump !== undefined) return { kind: "jump", by: jump, isExtending: shiftKey };
  if (step !== undefined) return { kind: "step", by: step, isExtending: shiftKey };
  switch (key.toLowerCase()) {
    case "d":
      return { kind: "fill-down" };
    case "a":
      return { kind: "select-all" };
    case " ":
      return { kind: "select-columns" };
    case "l":
      return shiftKey ? { kind: "menu" } : undefined;
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
