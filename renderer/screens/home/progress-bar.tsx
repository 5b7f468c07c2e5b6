import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  met: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  // Without colours of our own, what was missed is told by stripes.
  missed: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, transparent 2px 5px)",
    },
  },
  done: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginInlineEnd: "5px",
    borderRadius: "2px",
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rest: { backgroundColor: tokens.colorNeutralBackground5 },
});

/** `met` and `missed`: results against targets; `done`: what was entered or finished; `rest`: what is not known yet. */
type Look = "met" | "missed" | "done" | "rest";

interface ProgressBarProps {
  /** What the bar shows, in words with its figures. */
  readonly label: string;
  readonly all: number;
  readonly parts: readonly { readonly look: Look; readonly count: number }[];
}

/** Counts as shares of one bar; the figures stand beside it in words. */
export function ProgressBar({ label, all, parts }: ProgressBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {parts.map(({ look, count }) => (
        <div key={look} className={styles[look]} style={{ width: `${(100 * count) / Math.max(1, all)}%` }} />
      ))}
    </div>
  );
}

/** The colour of a part of the bar before its words. */
export function Swatch({ look }: { readonly look: Look }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.swatch, styles[look])} />;
}
