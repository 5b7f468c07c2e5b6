import type { PartPlace, PreviewPage } from "#contract/preview.ts";
import { PREVIEW } from "#renderer/text/preview.ts";

/** Pixels to a point on a screen of 96 dots to the inch. */
export const PIXELS_PER_PT = 96 / 72;

/** Between two pages, in pixels. */
export const PAGE_GAP = 16;

/** How large pages are drawn: as wide as the room, or in per cent of their size on paper. */
export type Zoom = "fit" | number;

/** Where a page stands in the column of pages, in pixels. */
export interface PagePlace {
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to a point. */
  readonly scale: number;
}

/** However narrow the room, pages stay pages. */
const LEAST_SCALE = 0.3;

/** The places of pages one below the other. A landscape page that fits the room is drawn smaller than those beside it: nothing is scrolled sideways. */
export function placesOf(pages: readonly PreviewPage[], zoom: Zoom, roomPx: number): readonly PagePlace[] {
  const places: PagePlace[] = [];
  for (const { widthPt, heightPt } of pages) {
    const before = places.at(-1);
    const top = before === undefined ? PAGE_GAP : before.top + before.height + PAGE_GAP;
    const scale = zoom === "fit" ? Math.max(LEAST_SCALE, (roomPx - 2 * PAGE_GAP) / widthPt) : (zoom / 100) * PIXELS_PER_PT;
    places.push({ top, width: widthPt * scale, height: heightPt * scale, scale });
  }
  return places;
}

/** The first and the last page of which something is in view. */
export function pagesInView(
  places: readonly PagePlace[],
  view: { readonly top: number; readonly height: number },
): readonly [number, number] {
  const first = places.findIndex(({ top, height }) => top + height > view.top);
  const last = places.findLastIndex(({ top }) => top < view.top + view.height);
  return [Math.max(0, first), Math.max(0, last)];
}

/** The page that fills the middle of the view. */
export function pageInMiddle(places: readonly PagePlace[], view: { readonly top: number; readonly height: number }): number {
  return Math.max(
    0,
    places.findLastIndex(({ top }) => top <= view.top + view.height / 2),
  );
}

/** The part of the document at a point of a page, in points; of parts within each other the innermost. */
export function partAt({ places }: PreviewPage, x: number, y: number): PartPlace | undefined {
  return places.findLast((place) => x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height);
}

/** What a page is called: the text and each appendix count their own pages. */
export function labelOfPage({ section, number }: PreviewPage): string {
  return section === 0 ? PREVIEW.pageOfText(number) : PREVIEW.pageOfAppendix(section, number);
}
