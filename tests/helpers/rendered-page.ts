import { childOf, childrenOf, descendantsOf, parseXml, type XmlElement } from "../measure/xml.ts";

/** A word as it stands on a page; lengths in points from the upper left corner. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of words that belong together; columns and cells beside each other are lines of their own. */
export interface PageLine {
  readonly text: string;
  readonly words: readonly PageWord[];
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
  readonly words: readonly PageWord[];
  /** All words in reading order, one blank between two. */
  readonly text: string;
}

/** Reads the pages that `pdftotext -bbox-layout` describes. Text comes in NFC, no-break spaces as blanks. */
export function readPages(html: string): readonly RenderedPage[] {
  const body = childOf(parseXml(html.replace(/<!DOCTYPE[^>]*>/, "")), "body");
  return childrenOf(childOf(body, "doc"), "page").map((page) => {
    const lines = descendantsOf(page, "line").map(readLine);
    const words = lines.flatMap((line) => line.words);
    return {
      width: lengthOf(page, "width"),
      height: lengthOf(page, "height"),
      lines,
      words,
      text: words.map(({ text }) => text).join(" "),
    };
  });
}

function readLine(line: XmlElement): PageLine {
  const words = childrenOf(line, "word").map((word) => ({
    text: textOf(word),
    left: lengthOf(word, "xMin"),
    right: lengthOf(word, "xMax"),
    top: lengthOf(word, "yMin"),
    bottom: lengthOf(word, "yMax"),
  }));
  return { text: words.map(({ text }) => text).join(" "), words };
}

function textOf(word: XmlElement): string {
  return word.children
    .filter((child) => typeof child === "string")
    .join("")
    .normalize("NFC")
    .replaceAll("\u00a0", " ");
}

function lengthOf(element: XmlElement, name: string): number {
  return Number(element.attributes[name]);
}
