import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { findChromium } from "../locate.ts";
import { type DebuggingPipe, openDebuggingPipe } from "./debugging-pipe.ts";

export interface ChromiumOptions {
  readonly profileFolder: string;
  /** Switches of Electron's command line and of the program: handed on. */
  readonly switches: ReadonlyMap<string, string>;
  readonly hasDevtools: boolean;
  /** Called when Chromium ended without being asked to. */
  readonly onLost: () => void;
}

export interface Chromium {
  readonly pipe: DebuggingPipe;
  /** Asks Chromium to end, so that it writes its storage down; done when it has, or after three seconds. */
  readonly close: () => Promise<void>;
  readonly kill: () => void;
}

const MILLISECONDS_TO_END = 3000;

/** Switches that are the stand-in's own affair and not handed on. */
const OWN_SWITCHES: readonly string[] = ["user-data-dir", "headless", "no-sandbox"];

const CALM = [
  "--no-startup-window",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--password-store=basic",
  // Modules of pages opened by loadFile load one another, as they do in Electron.
  "--allow-file-access-from-files",
];

/**
 * Starts the machine's Chromium and speaks to it over pipes: when this process dies, however it dies, the pipes close and Chromium ends with it.
 * Headless where there is no display. Throws where there is no Chromium.
 */
export function startChromium({ profileFolder, switches, hasDevtools, onLost }: ChromiumOptions): Chromium {
  const executable = findChromium();
  if (executable === undefined) throw new Error("electron stand-in: no Chromium is here (on the path or in CHROMIUM_PATH)");
  mkdirSync(profileFolder, { recursive: true });
  const child = spawn(executable, [...commandOf(profileFolder, switches, hasDevtools)], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  passOnErrors(child);
  const pipe = openDebuggingPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const state = { isAsked: false };
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      pipe.end();
      resolve();
      if (!state.isAsked) onLost();
    };
    child.once("exit", end);
    child.once("error", end);
  });
  return {
    pipe,
    close: () => {
      state.isAsked = true;
      pipe.send("Browser.close").catch(() => undefined);
      return Promise.race([ended, new Promise<void>((resolve) => setTimeout(resolve, MILLISECONDS_TO_END))]);
    },
    kill: () => {
      state.isAsked = true;
      child.kill("SIGKILL");
    },
  };
}

function commandOf(profileFolder: string, switches: ReadonlyMap<string, string>, hasDevtools: boolean): readonly string[] {
  const isHeadless = !process.env.DISPLAY || switches.has("headless");
  // Playwright always asks for --no-sandbox; only root needs it, because Chromium refuses to start otherwise.
  const isRoot = process.getuid?.() === 0;
  const language = switches.get("lang");
  return [
    ...CALM,
    ...(isHeadless ? ["--headless=new", "--hide-scrollbars"] : []),
    ...(isRoot ? ["--no-sandbox"] : []),
    `--user-data-dir=${profileFolder}`,
    "--remote-debugging-pipe",
    ...(hasDevtools ? ["--remote-debugging-port=0"] : []),
    ...(language ? [`--accept-lang=${language}`] : []),
    ...[...switches]
      .filter(([name]) => !OWN_SWITCHES.includes(name))
      .map(([name, value]) => (value === "" ? `--${name}` : `--${name}=${value}`)),
  ];
}

/** Playwright waits for the line that says where the debugger listens; the rest is Chromium's talk about the machine. */
function passOnErrors(child: ChildProcess): void {
  if (child.stderr === null) return;
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (line.startsWith("DevTools listening on") || process.env.STANDIN_VERBOSE) console.error(line);
  });
}
