import type { KeyPress } from "../page/message.ts";
import { Menu } from "./menu.ts";

/** Names of Electron's accelerators for keys the page calls otherwise. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  " ": "space",
  "+": "plus",
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Escape: "esc",
};

/** Keys an item has by its role alone. Editing needs none: Chromium edits by itself. */
const ROLE_KEYS: Readonly<Record<string, string>> = {
  quit: "CmdOrCtrl+Q",
  close: "CmdOrCtrl+W",
  minimize: "CmdOrCtrl+M",
  reload: "CmdOrCtrl+R",
  resetzoom: "CmdOrCtrl+0",
  zoomin: "CmdOrCtrl+Plus",
  zoomout: "CmdOrCtrl+-",
  togglefullscreen: "F11",
};

/** Clicks the item of the application menu whose accelerator was pressed, as the menu does with keys the page left. */
export function pressAccelerator(press: KeyPress): void {
  const pressed = nameOf(press);
  const item = Menu.getApplicationMenu()
    ?.allItems()
    .find(({ accelerator, role = "" }) => {
      const keys = accelerator ?? ROLE_KEYS[role.toLowerCase()];
      return keys !== undefined && normalise(keys) === pressed;
    });
  item?.click({ triggeredByAccelerator: true });
}

function nameOf({ key, code, ctrl, alt, shift, meta }: KeyPress): string {
  // With modifiers held the letter may be missing or another script's: then the key's place on the board says it.
  const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? KEY_NAMES[key] ?? key;
  return join([...(ctrl ? ["ctrl"] : []), ...(alt ? ["alt"] : []), ...(shift ? ["shift"] : []), ...(meta ? ["super"] : [])], letter);
}

function normalise(accelerator: string): string {
  const parts = accelerator.toLowerCase().split("+");
  const modifiers = parts.slice(0, -1).map((part) => (/^(cmdorctrl|commandorcontrol|control)$/.test(part) ? "ctrl" : part));
  return join(modifiers, parts.at(-1) ?? "");
}

function join(modifiers: readonly string[], key: string): string {
  return [...modifiers].sort().concat(key.toLowerCase()).join("+");
}
