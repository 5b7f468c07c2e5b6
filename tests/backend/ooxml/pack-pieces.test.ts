import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packPieces } from "#backend/ooxml/pack-pieces.ts";

const LONG = "<row/>".repeat(40_000);
const pieces = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) => strToU8(text.slice(index * size, (index + 1) * size)));
const unpacked = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]);

describe("packing pieces", () => {
  it("puts the pieces of each part together again, and keeps the order of the parts", () => {
    const packed = packPieces([
      ["b.xml", [strToU8("<b>Tiền"), strToU8(" Giang</b>")]],
      ["a.xml", pieces(LONG, 10_000)],
      ["empty.xml", []],
    ]);
    expect(unpacked(packed)).toEqual([
      ["b.xml", "<b>Tiền Giang</b>"],
      ["a.xml", LONG],
      ["empty.xml", ""],
    ]);
    expect(packed.length).toBeLessThan(2000);
  });

  it("takes a part only when the one before it is packed", () => {
    const order: string[] = [];
    function* parts(): Generator<readonly [string, Iterable<Uint8Array>]> {
      for (const path of ["a.xml", "b.xml"]) {
        order.push(`${path} begins`);
        yield [path, [strToU8("<a/>")]];
        order.push(`${path} is packed`);
      }
    }
    packPieces(parts());
    expect(order).toEqual(["a.xml begins", "a.xml is packed", "b.xml begins", "b.xml is packed"]);
  });

  it("bears no clock: every entry is of the first day a zip knows", () => {
    const packed = packPieces([["a.xml", [strToU8("<a/>")]]]);
    // Day 1 of month 1 of year 0 since 1980, behind the time of day, in the head of the first entry.
    expect([...packed.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
  });
});
