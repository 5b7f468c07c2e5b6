/// <reference lib="dom" />
import type { CDPSession, Page } from "@playwright/test";

/** Types as Vietnamese typing tools and people do, into whatever has the focus. */
export interface Typist {
  /** Words as Unikey and EVKey send them in one burst: letters, then Backspaces and the letters again with their marks. */
  readonly burst: (strokes: readonly Stroke[]) => Promise<void>;
  /** A person's keys, so many milliseconds apart. */
  readonly slowly: (text: string, milliseconds: number) => Promise<void>;
  /** A word as an input method composes it: each step shown under the caret, the last one kept. */
  readonly compose: (steps: readonly string[]) => Promise<void>;
  /** Pastes text as it is, even in separate letters and marks (NFD), through the real clipboard and Ctrl+V. */
  readonly paste: (text: string, html?: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Makes the page so many times slower, as an old office machine is; 1 is as fast as here. */
  readonly slowMachine: (times: number) => Promise<void>;
}

/** A key of the board, or what a tool sends in its name: `letter` pressed, `sent` put in by the tool, `back` deleted by it. */
export type Stroke = { readonly letter: string } | { readonly sent: string } | { readonly back: number };

/** Bursts of words by Telex as a tool sends them. In the second the first letter itself is retyped: where typing opens a field, it gets lost. */
export const TELEX_BURSTS = {
  "tiếng Việt": [
    ...[..."tie"].map((letter) => ({ letter })),
    ...[{ back: 1 }, { sent: "ê" }, { letter: "n" }, { letter: "g" }, { back: 3 }, { sent: "ếng" }],
    ...[..." Vi"].map((letter) => ({ letter })),
    ...[{ letter: "e" }, { back: 1 }, { sent: "ê" }, { letter: "t" }, { back: 2 }, { sent: "ệt" }],
  ],
  "đất nước": [
    ...[
      { letter: "d" },
      { back: 1 },
      { sent: "đ" },
      { letter: "a" },
      { back: 1 },
      { sent: "â" },
      { letter: "t" },
      { back: 2 },
      { sent: "ất" },
    ],
    ...[..." nu"].map((letter) => ({ letter })),
    ...[{ letter: "o" }, { back: 2 }, { sent: "ươ" }, { letter: "c" }, { back: 2 }, { sent: "ớc" }],
  ],
  "ái ỗi ày": [
    ...[{ letter: "a" }, { back: 1 }, { sent: "á" }, { letter: "i" }, { letter: " " }],
    ...[{ letter: "o" }, { back: 1 }, { sent: "ô" }, { back: 1 }, { sent: "ỗ" }, { letter: "i" }, { letter: " " }],
    ...[{ letter: "a" }, { back: 1 }, { sent: "à" }, { letter: "y" }],
  ],
} satisfies Record<string, readonly Stroke[]>;

/** Windows' code of a key that a tool sends as a character and no key of the board (VK_PACKET), and that of Backspace. */
const PACKET = 231;
const BACKSPACE = 8;
/** The code of every key while an input method composes (VK_PROCESSKEY). */
const COMPOSING = 229;

/** A typist at a page of Chromium. */
export async function typistAt(page: Page): Promise<Typist> {
  const session = await page.context().newCDPSession(page);
  return {
    burst: async (strokes) => {
      // Sent without waiting, as a tool does: the page must keep up.
      await Promise.all(strokes.flatMap((stroke) => send(session, stroke)));
    },
    slowly: (text, milliseconds) => page.keyboard.type(text, { delay: milliseconds }),
    compose: async (steps) => {
      for (const text of steps) {
        await key(session, { type: "rawKeyDown", windowsVirtualKeyCode: COMPOSING, key: "Process" });
        await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await session.send("Input.insertText", { text: steps.at(-1) ?? "" });
    },
    paste: async (text, html) => {
      await putOnClipboard(page, text, html);
      await page.keyboard.press("Control+v");
    },
    press: (name) => page.keyboard.press(name),
    slowMachine: async (times) => {
      await session.send("Emulation.setCPUThrottlingRate", { rate: times });
    },
  };
}

function send(session: CDPSession, stroke: Stroke): readonly Promise<unknown>[] {
  if ("letter" in stroke) {
    const code = stroke.letter.toUpperCase().charCodeAt(0);
    return [
      key(session, { type: "keyDown", text: stroke.letter, key: stroke.letter, windowsVirtualKeyCode: code }),
      key(session, { type: "keyUp", key: stroke.letter, windowsVirtualKeyCode: code }),
    ];
  }
  if ("back" in stroke) {
    const back = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: BACKSPACE };
    return Array.from({ length: stroke.back }, () => [
      key(session, { type: "keyDown", ...back }),
      key(session, { type: "keyUp", ...back }),
    ]).flat();
  }
  return [...stroke.sent].flatMap((text) => [
    key(session, { type: "rawKeyDown", windowsVirtualKeyCode: PACKET, key: "Unidentified" }),
    key(session, { type: "char", text, unmodifiedText: text }),
    key(session, { type: "keyUp", windowsVirtualKeyCode: PACKET, key: "Unidentified" }),
  ]);
}

function key(session: CDPSession, parameters: Parameters<typeof session.send<"Input.dispatchKeyEvent">>[1]): Promise<unknown> {
  return session.send("Input.dispatchKeyEvent", parameters);
}

async function putOnClipboard(page: Page, text: string, html: string | undefined): Promise<void> {
  const permissions = ["clipboard-read", "clipboard-write"];
  await page.context().grantPermissions(permissions);
  await page.evaluate(
    async ([plain, rich]) => {
      const types = { "text/plain": plain, ...(rich === undefined ? {} : { "text/html": rich }) };
      const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    },
    [text, html] as const,
  );
  await page.context().clearPermissions();
}
