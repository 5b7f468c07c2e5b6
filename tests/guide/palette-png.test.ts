import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withPalette } from "./palette-png.ts";

/** A chunk without a check sum that counts: nothing here reads it. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}

/** A picture as Chromium writes it, of two by two points, the second line foretold from the first. */
function twoLines(filter: number, second: readonly number[]): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const lines = deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255, filter, ...second]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", lines), chunk("IEND", Buffer.alloc(0))]);
}

function paletteOf(png: Buffer): readonly number[] {
  const at = png.indexOf("PLTE");
  return [...png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))];
}

describe("a picture with a palette", () => {
  it.each([
    { name: "as it is", filter: 0, second: [255, 0, 0, 255, 0, 0] },
    { name: "from the left", filter: 1, second: [255, 0, 0, 0, 0, 0] },
    { name: "from above", filter: 2, second: [0, 0, 0, 255, 0, 1] },
    { name: "from the mean of both", filter: 3, second: [128, 0, 0, 128, 0, 129] },
    { name: "from the nearest neighbour", filter: 4, second: [0, 0, 0, 255, 0, 1] },
  ])("keeps the colours of lines written $name", ({ filter, second }) => {
    // Red three times, blue once.
    expect(paletteOf(withPalette(twoLines(filter, second)))).toEqual([255, 0, 0, 0, 0, 255]);
  });

  it("is made of nothing but a PNG", () => {
    expect(() => withPalette(Buffer.from("GIF89a  and more"))).toThrow("Not a PNG");
  });
});
