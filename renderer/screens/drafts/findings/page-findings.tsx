import { mergeClasses } from "@fluentui/react-components";
import type { PartPlace, PreviewPage } from "#contract/preview.ts";
import type { Finding } from "#core/checking/finding.ts";
import { CHECKING } from "#renderer/text/checking.ts";
import "#renderer/styles/findings.css";

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

interface PageFindingsProps {
  readonly placed: readonly PlacedFindings[];
  /** Pixels to a point. */
  readonly scale: number;
  readonly onGo: (finding: Finding) => void;
}

/** Marks in the margin of a page, each beside what it is about; the pointer reads it, a press goes to it in the text. */
export function PageFindings({ placed, scale, onGo }: PageFindingsProps) {
  return placed.map(({ place, findings }) => {
    const [gravest] = findings;
    if (gravest === undefined) return null;
    const told = findings.map(({ severity, message }) => `${CHECKING.severity[severity]}: ${message}`).join("\n");
    return (
      <button
        key={`${place.path} ${place.y}`}
        type="button"
        className={mergeClasses("page-finding", `finding-${gravest.severity}`)}
        style={{
          top: place.y * scale,
          left: Math.max(0, (place.x - GAP_PT - WIDTH_PT) * scale),
          width: WIDTH_PT * scale,
          height: place.height * scale,
        }}
        title={told}
        aria-label={told}
        onClick={(event) => {
          // The page below has a press of its own.
          event.stopPropagation();
          onGo(gravest);
        }}
      >
        <span className="page-finding-count" data-count={findings.length > 1 ? findings.length : "!"} />
      </button>
    );
  });
}

const GAP_PT = 3;
const WIDTH_PT = 16;
