import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "#core/checking/finding.ts";
import { CHECKING } from "#renderer/text/checking.ts";
import "#renderer/styles/findings.css";
import type { PlacedFindings } from "./place-findings.ts";

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
