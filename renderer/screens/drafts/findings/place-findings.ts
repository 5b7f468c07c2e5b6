import type { PartPlace, PreviewPage } from "#contract/preview.ts";
import type { Finding } from "#core/checking/finding.ts";

/** A part of a page and what was found in it, the gravest first. */
export interface PlacedFindings {
  readonly place: PartPlace;
  readonly findings: readonly Finding[];
}

/** The findings of each page beside the part that holds them: the innermost part, on the first page it is on. */
export function placeFindings(
  pages: readonly PreviewPage[],
  findings: readonly Finding[],
): ReadonlyMap<PreviewPage, readonly PlacedFindings[]> {
  const placed = new Map<PreviewPage, Map<PartPlace, Finding[]>>();
  const parts = pages.flatMap((page) => page.places.map((place) => ({ page, place })));
  for (const finding of findings.filter(pointsSomewhere)) {
    const holding = parts.filter(({ place }) => isWithin(finding.place.path, place.path));
    const innermost = Math.max(0, ...holding.map(({ place }) => place.path.length));
    const found = holding.find(({ place }) => place.path.length === innermost);
    if (found === undefined) continue;
    const onPage = placed.get(found.page) ?? new Map<PartPlace, Finding[]>();
    placed.set(found.page, onPage.set(found.place, [...(onPage.get(found.place) ?? []), finding]));
  }
  return new Map([...placed].map(([page, onPage]) => [page, [...onPage].map(([place, held]) => ({ place, findings: held }))]));
}

/** What is only to be remembered is about no words, and no fault of the page. */
function pointsSomewhere({ severity, quote }: Finding): boolean {
  return severity !== "style" || quote !== "";
}

/** `body[3].content` is within `body[3]`, not within `body[31]`. */
function isWithin(path: string, part: string): boolean {
  return path.startsWith(part) && !/^\w/.test(path.slice(part.length));
}
