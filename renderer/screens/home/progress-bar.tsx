import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanProgress } from "#contract/home.ts";
import { HOME } from "#renderer/text/home.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "10px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3, forcedColorAdjust: "none" },
  missed: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3, forcedColorAdjust: "none" },
});

/** How many indicators of a plan are met, missed or not judged yet, as one bar; the figures stand beside it in words. */
export function PlanProgressBar({ plan }: { readonly plan: PlanProgress }) {
  const styles = useStyles();
  const { title, indicators, met, missed } = plan;
  const share = (count: number) => `${(100 * count) / Math.max(1, indicators)}%`;
  return (
    <div className={styles.bar} role="img" aria-label={HOME.chart(title, met, missed, indicators - met - missed)}>
      <div className={styles.met} style={{ width: share(met) }} />
      <div className={styles.missed} style={{ width: share(missed) }} />
    </div>
  );
}
