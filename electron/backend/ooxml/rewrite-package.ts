import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day a zip entry can bear. Without a zone it is local time, and zip stores local time: the same bytes everywhere. */
export const ENTRY_TIME = "1980-01-01T00:00:00";

/** Files come out a twentieth larger than at the usual level 6, in less than half the time. */
export const COMPRESSION = 4;

/**
 * Writes an Office package (DOCX, XLSX) anew: every XML part goes through `rewritePart`, other parts stay as they are, `addParts` are put
 * at the end (or in the place of a part of the same name). The order of the parts is kept and the zip bears no clock, so the same input
 * gives the same bytes in every time zone and process. Throws when `bytes` are no zip, because the caller has just written them.
 */
export function rewritePackage(
  bytes: Uint8Array,
  rewritePart: (path: string, xml: string) => string,
  addParts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!path.endsWith("/")) parts[path] = rewriteContent(path, content, rewritePart);
  }
  for (const [path, xml] of Object.entries(addParts)) parts[path] = strToU8(xml);
  return zipParts(parts);
}

/** Writes an Office package from its parts, in their order: texts are XML parts and go through `rewritePart`. Otherwise as `rewritePackage`. */
export function packParts(
  contents: Iterable<readonly [path: string, content: string | Uint8Array]>,
  rewritePart: (path: string, xml: string) => string,
): Uint8Array {
  const parts: Zippable = {};
  for (const [path, content] of contents) {
    parts[path] = typeof content === "string" ? strToU8(rewritePart(path, content)) : rewriteContent(path, content, rewritePart);
  }
  return zipParts(parts);
}

function zipParts(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: ENTRY_TIME, level: COMPRESSION });
}

/** A workbook inside a document (the figures of a chart) is a package of its own, with a clock of its own. */
function rewriteContent(path: string, content: Uint8Array, rewritePart: (path: string, xml: string) => string): Uint8Array {
  if (path.endsWith(".xlsx")) return rewritePackage(content, rewritePart);
  return isXml(path) ? strToU8(rewritePart(path, strFromU8(content))) : content;
}

/**
 * Sets the times of creation and change in `docProps/core.xml`, which the libraries take from the clock.
 * `isoDate` is a full time in UTC: `2023-03-31T00:00:00Z`.
 */
export function fixCoreProperties(xml: string, isoDate: string): string {
  // Matches <dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T02:03:09Z and the same of dcterms:modified.
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${isoDate}`);
}

function isXml(path: string): boolean {
  return path.endsWith(".xml") || path.endsWith(".rels");
}
