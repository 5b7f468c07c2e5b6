import { Button, Caption1, Card, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlanProgress } from "#contract/home.ts";
import { goTo } from "#renderer/app/place.ts";
import { HOME } from "#renderer/text/home.ts";
import { ProgressBar, Swatch } from "./progress-bar.tsx";

const useStyles = makeStyles({
  title: { textAlign: "start" },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, alignItems: "center" },
  foot: { display: "flex", gap: tokens.spacingHorizontalL, alignItems: "center", justifyContent: "space-between" },
  enter: { flexShrink: 0, whiteSpace: "nowrap" },
  period: { color: tokens.colorNeutralForeground2 },
});

/** One plan: how its indicators and tasks stand, and the way to its results. */
export function PlanProgressCard({ plan }: { readonly plan: PlanProgress }) {
  const styles = useStyles();
  const { planId, title, period, periodLabel, indicators, entered, hasTargets, tasks, tasksDone } = plan;
  return (
    <Card size="small">
      <Link as="button" className={styles.title} onClick={() => goTo({ screen: "plans", subject: planId })}>
        <Text weight="semibold">{title}</Text>
      </Link>
      {hasTargets ? <Judged plan={plan} /> : null}
      {!hasTargets && indicators > 0 ? (
        <ProgressBar label={HOME.entered(entered, indicators)} all={indicators} parts={[{ look: "done", count: entered }]} />
      ) : null}
      {indicators === 0 ? (
        <ProgressBar label={HOME.tasks(tasksDone, tasks)} all={tasks} parts={[{ look: "done", count: tasksDone }]} />
      ) : null}
      <div className={styles.foot}>
        <div className={styles.row}>
          <Caption1 className={styles.period}>{HOME.ofPeriod(periodLabel)}</Caption1>
          {indicators > 0 ? <Caption1>{HOME.entered(entered, indicators)}</Caption1> : null}
          {tasks > 0 ? <Caption1>{HOME.tasks(tasksDone, tasks)}</Caption1> : null}
        </div>
        {indicators > 0 ? (
          <Button size="small" className={styles.enter} onClick={() => goTo({ screen: "results", subject: planId, part: period })}>
            {HOME.enter}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}

/** How many indicators are met, missed or not judged yet. */
function Judged({ plan: { title, indicators, met, missed } }: { readonly plan: PlanProgress }) {
  const styles = useStyles();
  const waiting = indicators - met - missed;
  return (
    <>
      <ProgressBar
        label={HOME.chart(title, met, missed, waiting)}
        all={indicators}
        parts={[
          { look: "met", count: met },
          { look: "missed", count: missed },
        ]}
      />
      <div className={styles.row}>
        <Caption1>
          <Swatch look="met" />
          {HOME.met(met)}
        </Caption1>
        <Caption1>
          <Swatch look="missed" />
          {HOME.missed(missed)}
        </Caption1>
        <Caption1>
          <Swatch look="rest" />
          {HOME.waiting(waiting)}
        </Caption1>
      </div>
    </>
  );
}
