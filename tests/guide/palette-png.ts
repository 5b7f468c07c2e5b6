import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each point, row by row. */
  readonly rgb: Uint8Array;
}

/** The same picture with at most 256 colours, about a third of the size: 8-bit PNG as Chromium writes it, neither interlaced nor with transparency. */
export function withPalette(png: Uint8Array): Buffer {
  const picture = decode(Buffer.from(png));
  const { palette, points } = reduce(picture.rgb);
  const { width, height } = picture;
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row++) rows.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const chunks = [chunk("IHDR", header), chunk("PLTE", Buffer.from(palette)), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...chunks, chunk("IEND", Buffer.alloc(0))]);
}

function decode(png: Buffer): Picture {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("Not a PNG.");
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === "IHDR")?.data;
  if (header === undefined) throw new Error("A PNG without a header.");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const samples = header[9] === 6 ? 4 : 3;
  if (header[8] !== 8 || (header[9] !== 2 && header[9] !== 6) || header[12] !== 0)
    throw new Error("A kind of PNG Chromium does not write.");
  const lines = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const plain = unfilter(lines, width * samples, height, samples);
  const rgb = new Uint8Array(width * height * 3);
  for (let point = 0; point < width * height; point++) rgb.set(plain.subarray(point * samples, point * samples + 3), point * 3);
  return { width, height, rgb };
}

function readChunks(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/**
 * Undoes what each line was foretold from: its left, upper and upper left neighbours (PNG, 9.2). Points outside the picture are zero: a line of
 * them stands above the first and a point of them before each line.
 */
function unfilter(lines: Buffer, length: number, height: number, step: number): Uint8Array {
  const stride = step + length;
  const plain = Buffer.alloc(stride * (height + 1));
  for (let row = 0; row < height; row++) {
    const kind = lines.readUInt8(row * (length + 1));
    for (let place = 0; place < length; place++) {
      const at = (row + 1) * stride + step + place;
      const [left, up, upLeft] = [plain.readUInt8(at - step), plain.readUInt8(at - stride), plain.readUInt8(at - stride - step)];
      plain[at] = lines.readUInt8(row * (length + 1) + 1 + place) + foretold(kind, left, up, upLeft);
    }
  }
  const rows = Array.from({ length: height }, (_one, row) => plain.subarray((row + 1) * stride + step, (row + 2) * stride));
  return Buffer.concat(rows);
}

function foretold(kind: number, left: number, up: number, upLeft: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return Math.floor((left + up) / 2);
    case 4:
      return paeth(left, up, upLeft);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** The colours used most stay exactly; the others become the nearest of them. */
function reduce(rgb: Uint8Array): { readonly palette: readonly number[]; readonly points: Uint8Array } {
  const counts = new Map<number, number>();
  const colours = Uint32Array.from({ length: rgb.length / 3 }, (_one, point) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(point * 3, point * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts].toSorted((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, MOST_COLOURS);
  const palette = kept.map(([colour]) => partsOf(colour));
  const places = new Map<number, number>();
  const points = Uint8Array.from(colours, (colour) => {
    const place = places.get(colour) ?? nearest(partsOf(colour), palette);
    places.set(colour, place);
    return place;
  });
  return { palette: palette.flat(), points };
}

type Colour = readonly [red: number, green: number, blue: number];

function partsOf(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colour: Colour, palette: readonly Colour[]): number {
  const distances = palette.map((one) => one.reduce((sum, part, place) => sum + (part - (colour[place] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
