import { Zip, ZipDeflate } from "fflate";
import { COMPRESSION, ENTRY_TIME } from "./rewrite-package.ts";

/**
 * Writes an Office package from its parts, in their order, each compressed piece by piece as it comes: a part of any length takes no more
 * memory than one piece and what is compressed already. The zip bears no clock, so the same pieces give the same bytes in every time zone
 * and process.
 */
export function packPieces(parts: Iterable<readonly [path: string, pieces: Iterable<Uint8Array>]>): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const [path, pieces] of parts) {
    const entry = new ZipDeflate(path, { level: COMPRESSION });
    entry.mtime = ENTRY_TIME;
    zip.add(entry);
    for (const piece of pieces) entry.push(piece);
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(packed);
}
