import { z } from "zod";
import { call } from "./refusal.ts";
import { sentDocument } from "./sent-document.ts";

/** Words of one face on one line. `x` and `y` are where their baseline begins; all lengths in points from the page's upper left corner. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly sizePt: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  /** Six hexadecimal digits; black where left out. */
  readonly colour?: string;
  /** What every blank is wider, or narrower, in a justified line. */
  readonly wordGap?: number;
}

/** A drawn line: under a title, round a cell. */
export interface LineMark {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly strokePt: number;
  readonly colour?: string;
}

/** A shape of a chart: a bar, a slice, the line through its figures. */
export interface ShapeMark {
  readonly kind: "shape";
  readonly x: number;
  readonly y: number;
  /** As SVG writes paths, in points from `x` and `y`. */
  readonly path: string;
  /** Not filled where left out. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokePt?: number;
}

export type PageMark = TextMark | LineMark | ShapeMark;

/** Where a part of the document stands on a page: its own box, or that of the blocks that print it. Lengths in points from the page's upper left corner. */
export interface PartPlace {
  /** As mistakes name the part: `body[3]`, `body[3].rows[4]`, `appendices[0].content[2]`, `title`, `signature`. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One page as it will be printed. */
const page = z.object({
  /** The same for pages that look the same. */
  key: z.string(),
  widthPt: z.number(),
  heightPt: z.number(),
  /** 0 for the text, then one an appendix. */
  section: z.number().int(),
  /** The number the page bears, or would bear: each section counts from 1. */
  number: z.string(),
  /** From top to bottom; a part that goes on from another page is on both, a row of a table comes behind its table. */
  places: z.custom<readonly PartPlace[]>((value) => Array.isArray(value)),
  /** Left out where the window said that it knows the page. */
  marks: z.custom<readonly PageMark[]>((value) => Array.isArray(value)).optional(),
});
export type PreviewPage = z.infer<typeof page>;

/** The pages of a document as they will be printed. */
export const previewContract = {
  /** The pages; of those in `known` only the key. Refused as `superseded` when a later call came before the pages were laid out. */
  pages: call
    .input(
      z.object({
        document: sentDocument,
        known: z.array(z.string()).default([]),
        /** The pages round an edit at once; when the answer is not settled it is asked for again without this. */
        isQuick: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        pages: z.array(page).readonly(),
        /** Something could only be laid out by guess: the pages may differ from Word's. */
        isGuessed: z.boolean(),
        /** False where pages behind an edit are still those from before it. */
        isSettled: z.boolean(),
      }),
    ),
};
