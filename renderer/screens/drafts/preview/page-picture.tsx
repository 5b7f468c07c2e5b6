import { memo } from "react";
import type { PageMark, PreviewPage, TextMark } from "#contract/preview.ts";

interface PagePictureProps {
  readonly page: PreviewPage;
  readonly label: string;
  /** Pixels to a point; without it the picture fills its room. */
  readonly scale?: number;
}

/** One page, painted. It is painted again only when its content changes, which its key tells. */
export const PagePicture = memo(
  PaintedPage,
  (before, after) => before.page.key === after.page.key && before.scale === after.scale && before.label === after.label,
);

function PaintedPage({ page, label, scale }: PagePictureProps) {
  const { widthPt, heightPt, marks = [] } = page;
  const size = scale === undefined ? {} : { width: widthPt * scale, height: heightPt * scale };
  return (
    <svg className="page-picture" viewBox={`0 0 ${widthPt} ${heightPt}`} role="img" aria-label={label} {...size}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name of their own; the whole list changes with the page's key.
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  );
}

function Mark({ mark }: { readonly mark: PageMark }) {
  switch (mark.kind) {
    case "text":
      return <Words mark={mark} />;
    case "line":
      return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} stroke={colourOf(mark.colour)} strokeWidth={mark.strokePt} />;
    case "shape":
      return (
        <path
          transform={`translate(${mark.x} ${mark.y})`}
          d={mark.path}
          fill={mark.fill === undefined ? "none" : colourOf(mark.fill)}
          stroke={mark.stroke === undefined ? undefined : colourOf(mark.stroke)}
          strokeWidth={mark.strokePt}
          strokeLinejoin="round"
        />
      );
  }
}

function Words({ mark }: { readonly mark: TextMark }) {
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.sizePt}
      fontWeight={mark.bold ? 700 : undefined}
      fontStyle={mark.italic ? "italic" : undefined}
      textDecoration={mark.underlined ? "underline" : undefined}
      wordSpacing={mark.wordGap}
      fill={colourOf(mark.colour)}
    >
      {mark.text}
    </text>
  );
}

function colourOf(colour: string | undefined): string {
  return colour === undefined ? "#000" : `#${colour}`;
}
