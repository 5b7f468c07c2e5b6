import { strFromU8, unzipSync } from "fflate";
import { childrenOf, descendantsOf, parseXml, type XmlElement } from "../measure/xml.ts";

/** Where a line may end inside a word: behind a stroke or a hyphen, as in `112/KH-UBND`. */
const SOFT_ENDS = /(?<=[-–/])/u;

/** Parts whose words appear on pages: the text, notes, headers and footers, charts. */
const PRINTED_PARTS = /^word\/(?:(?:document|footnotes|header\d+|footer\d+)|charts\/chart\d+)\.xml$/;

/** Tells whether a piece of text on a page is a whole word of the document, or a piece of one that ends where a line may end. */
export function wholeWordsOf(docx: Uint8Array): (word: string) => boolean {
  const texts = Object.entries(unzipSync(docx)).flatMap(([path, part]) =>
    PRINTED_PARTS.test(path) ? textsOf(parseXml(strFromU8(part))) : [],
  );
  const words = new Set(texts.flatMap((text) => text.split(/[\s\u00a0]+/u)).flatMap(piecesOf));
  return (word) => words.has(bare(word));
}

function bare(word: string): string {
  return word.replaceAll("\u2060", "");
}

/** `KH-UBND`: `KH-UBND`, `KH-`, `UBND`. */
function piecesOf(word: string): readonly string[] {
  const pieces = bare(word.normalize("NFC")).split(SOFT_ENDS);
  return pieces.flatMap((_, start) => pieces.slice(start).map((__, length) => pieces.slice(start, start + length + 1).join("")));
}

/** The paragraphs of a part, and the words of a chart. The raised mark of a note parts the words around it. */
function textsOf(root: XmlElement): readonly string[] {
  const paragraphs = descendantsOf(root, "w:p").map((paragraph) =>
    childrenOf(paragraph, "w:r")
      .flatMap((run) => childrenOf(run))
      .map(textIn)
      .join(""),
  );
  return [...paragraphs, ...["a:t", "c:v"].flatMap((name) => descendantsOf(root, name)).map(textOf)];
}

function textIn(piece: XmlElement): string {
  if (piece.name === "w:t") return textOf(piece);
  return piece.name === "w:br" || piece.name === "w:footnoteReference" ? " " : "";
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}
