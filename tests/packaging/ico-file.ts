/** One picture of an icon: square, as rows of RGBA from the top. */
export interface IconPicture {
  readonly size: number;
  readonly rgba: Uint8Array;
  /** The same as a PNG file. */
  readonly png: Uint8Array;
}

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;
const BITMAP_HEADER_BYTES = 40;
/** From this size on Windows expects PNG inside icons; older readers of small sizes know bitmaps only. */
const SMALLEST_PNG = 256;

/** Writes a Windows icon file of pictures of up to 256 pixels. */
export function writeIco(pictures: readonly IconPicture[]): Uint8Array {
  const bodies = pictures.map((picture) => (picture.size < SMALLEST_PNG ? bitmapOf(picture) : Buffer.from(picture.png)));
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  const starts = bodies.map((_body, at) =>
    bodies.slice(0, at).reduce((sum, { length }) => sum + length, HEADER_BYTES + ENTRY_BYTES * pictures.length),
  );
  const entries = pictures.map(({ size }, at) => entryOf(size, bodies[at]?.length ?? 0, starts[at] ?? 0));
  return Buffer.concat([header, ...entries, ...bodies]);
}

/** The sizes of the pictures in an icon file, in its order. */
export function icoSizes(ico: Uint8Array): readonly number[] {
  const file = Buffer.from(ico);
  return Array.from({ length: file.readUInt16LE(4) }, (_none, at) => file[HEADER_BYTES + at * ENTRY_BYTES] || SMALLEST_PNG);
}

function entryOf(size: number, length: number, start: number): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES);
  // One byte each; 256 is written 0.
  entry.writeUInt8(size % 256, 0);
  entry.writeUInt8(size % 256, 1);
  entry.writeUInt16LE(1, 4);
  entry.writeUInt16LE(32, 6);
  entry.writeUInt32LE(length, 8);
  entry.writeUInt32LE(start, 12);
  return entry;
}

/** A bitmap as icons hold it: no file header, rows from the bottom, BGRA, and a mask, empty because of the alpha. */
function bitmapOf({ size, rgba }: IconPicture): Buffer {
  const header = Buffer.alloc(BITMAP_HEADER_BYTES);
  header.writeUInt32LE(BITMAP_HEADER_BYTES, 0);
  header.writeInt32LE(size, 4);
  // Picture and mask count as one of double height.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (const at of Array.from({ length: size * size }, (_none, index) => index)) {
    const row = size - 1 - Math.floor(at / size);
    const to = (row * size + (at % size)) * 4;
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at * 4, at * 4 + 4);
    pixels.set([blue, green, red, alpha], to);
  }
  const maskRow = Math.ceil(size / 32) * 4;
  return Buffer.concat([header, pixels, Buffer.alloc(maskRow * size)]);
}
