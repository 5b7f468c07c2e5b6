import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { icoSizes, writeIco } from "./ico-file.ts";

const ICONS = join(import.meta.dirname, "../../resources/icons");

describe("icons of the program", () => {
  it("have a picture for every size Windows shows, from the list of windows at 100 % to the desktop at 200 %", async () => {
    expect(icoSizes(await readFile(join(ICONS, "icon.ico")))).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  });

  it("are written as bitmaps from the bottom row up with blue first, the largest as PNG", () => {
    const [red, blue] = [
      [255, 0, 0, 255],
      [0, 0, 255, 128],
    ];
    const small = { size: 2, rgba: Uint8Array.from([red, red, blue, blue].flatMap((pixel) => pixel ?? [])), png: Uint8Array.of() };
    const large = { size: 256, rgba: Uint8Array.of(), png: Uint8Array.of(1, 2, 3) };
    const ico = Buffer.from(writeIco([small, large]));
    const start = ico.readUInt32LE(6 + 12);
    expect([...ico.subarray(start + 40, start + 56)]).toEqual([255, 0, 0, 128, 255, 0, 0, 128, 0, 0, 255, 255, 0, 0, 255, 255]);
    expect([...ico.subarray(ico.readUInt32LE(6 + 16 + 12))]).toEqual([1, 2, 3]);
    expect(icoSizes(ico)).toEqual([2, 256]);
  });
});
