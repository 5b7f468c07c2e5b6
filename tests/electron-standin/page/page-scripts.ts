import { type PreloadProcess, prepareIsolatedWorld } from "./isolated-world.ts";
import { ASK_TO_OPEN, prepareMainWorld } from "./main-world.ts";
import { makeWire } from "./wire.ts";
import { makeWorldBridge } from "./world-bridge.ts";

/** What runs in every new document before its own scripts: a text for each world. */
export interface PageScripts {
  readonly mainWorld: string;
  readonly isolatedWorld: string;
}

/**
 * Writes the functions of this folder as text, Node having taken their types away. `tag` must be new for each window and not to be guessed: it
 * names the events by which the two worlds talk, which the page could listen to.
 */
export function writePageScripts(tag: string, seen: PreloadProcess, preload: string): PageScripts {
  const words = [tag, ASK_TO_OPEN].map((word) => JSON.stringify(word)).join(", ");
  const asFunction = `function (require, module, exports, process) {${preload}\n}`;
  return {
    mainWorld: `(() => { ${makeWorldBridge}; (${prepareMainWorld})(${words}); })()`,
    isolatedWorld: `(() => { ${makeWire}; ${makeWorldBridge}; (${prepareIsolatedWorld})(${words}, ${JSON.stringify(seen)}, ${asFunction}); })()`,
  };
}
