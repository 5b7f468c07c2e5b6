import type { WindowBridge } from "#contract/desktop.ts";

declare global {
  interface Window {
    /** What preload hands over. */
    readonly theThuc: WindowBridge;
  }
}
