import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../electron-standin/locate.ts";
import { type IconPicture, writeIco } from "./ico-file.ts";

// Draws resources/icons/icon.ico and icon.png from the two SVG files there. Run it after changing them: npm run icons
const FOLDER = join(import.meta.dirname, "../../resources/icons");
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const LARGEST_SMALL = 32;
const LINUX_SIZE = 512;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error("The icons are drawn by Chromium, which is not on the path nor in CHROMIUM_PATH.");
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
const pictures = [];
for (const size of WINDOWS_SIZES) pictures.push(await draw(page, size));
await writeFile(join(FOLDER, "icon.ico"), writeIco(pictures));
await writeFile(join(FOLDER, "icon.png"), (await draw(page, LINUX_SIZE)).png);
await browser.close();

async function draw(canvasPage: Page, size: number): Promise<IconPicture> {
  const svg = await readFile(join(FOLDER, size <= LARGEST_SMALL ? "icon-small.svg" : "icon.svg"), "utf8");
  // Written as text: this file is checked without the types of a page.
  const drawn = await canvasPage.evaluate<{ readonly rgba: readonly number[]; readonly png: string }>(`(async () => {
    const image = new Image(${size}, ${size});
    image.src = "data:image/svg+xml;utf8," + encodeURIComponent(${JSON.stringify(svg)});
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: ${size}, height: ${size} });
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0, ${size}, ${size});
    const rgba = [...context.getImageData(0, 0, ${size}, ${size}).data];
    return { rgba, png: canvas.toDataURL("image/png").replace(/^.*,/, "") };
  })()`);
  return { size, rgba: Uint8Array.from(drawn.rgba), png: Buffer.from(drawn.png, "base64") };
}
