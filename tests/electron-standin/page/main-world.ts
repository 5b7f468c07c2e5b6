/// <reference lib="dom" />
import { makeWorldBridge } from "./world-bridge.ts";

/** Name under which the isolated world offers how to ask for a new window; not one a program would take. */
export const ASK_TO_OPEN = "electron-standin:open";

type AskToOpen = (url: string, frameName: string, features: string) => void;

/** Runs in the page's own world before its scripts: receives what preload exposes, and leaves new windows to the main process. */
export function prepareMainWorld(tag: string, askToOpen: string): void {
  if (window !== window.top) return;
  const opening: { ask: AskToOpen } = { ask: () => undefined };
  makeWorldBridge(`${tag}-main`, `${tag}-isolated`, (name, value) => {
    if (name === askToOpen) opening.ask = value as AskToOpen;
    else Object.defineProperty(window, name, { value, writable: false, configurable: false, enumerable: true });
  });
  const ask = (address: string, frameName = "", features = "") => opening.ask(new URL(address, location.href).href, frameName, features);
  // Closing a window that Chromium opened already hangs Playwright now and then; so none is opened, and the page sees what a denial gives: null.
  window.open = (address = "", frameName = "", features = "") => {
    ask(String(address), frameName, features);
    return null;
  };
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    const opensWindow = link.target === "_blank" || event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!opensWindow) return;
    event.preventDefault();
    ask(link.href);
  };
  window.addEventListener("click", onClick);
  window.addEventListener("auxclick", onClick);
}
