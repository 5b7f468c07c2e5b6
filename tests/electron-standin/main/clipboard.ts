import { strictly } from "../strictly.ts";
import { BrowserWindow } from "./browser-window.ts";
import { runningChromium } from "./life-cycle.ts";
import { toChromium } from "./protocol.ts";

/**
 * The clipboard of Chromium, which without a display is Chromium's own and reached through a page: so it is empty while no window is open.
 * Writing goes by the copy command, which needs no permission of the page's; reading is the paste of text a page would see.
 */
export const clipboard = strictly("clipboard", {
  writeText: (text: string) => copy({ "text/plain": text }),
  readText: () => read("text/plain"),
  /** Electron gives HTML through `read()`; of its items the stand-in has this one call. */
  readHTML: () => read("text/html"),
  clear: () => void copy({ "text/plain": "" }),
});

async function copy(items: Readonly<Record<string, string>>): Promise<void> {
  await page()?.executeJavaScript(`(() => {
    const items = ${JSON.stringify(items)};
    const put = (event) => {
      for (const [type, text] of Object.entries(items)) event.clipboardData.setData(type, text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("copy", put, { capture: true, once: true });
    document.execCommand("copy");
    window.removeEventListener("copy", put, { capture: true });
  })()`);
}

/** Reading needs a permission, which the page has for this moment only: what the program's page may do stays as it is. */
async function read(type: string): Promise<string> {
  const contents = page();
  if (contents === undefined) return "";
  const origin = new URL(toChromium(contents.getURL())).origin;
  const permit = (setting: "granted" | "prompt") =>
    runningChromium().pipe.send("Browser.setPermission", { permission: { name: "clipboard-read" }, setting, origin });
  await permit("granted");
  const text = await contents.executeJavaScript(`(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes("${type}") ? (await item.getType("${type}")).text() : "";
  })()`);
  await permit("prompt");
  return String(text);
}

function page() {
  return (BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0])?.webContents;
}
