import { Button, Caption1, Card, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PlanProgress } from "#contract/home.ts";
import { goTo } from "#renderer/app/place.ts";
import { HOME } from "#renderer/text/home.ts";
import { PlanProgressBar } from "./progress-bar.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, alignItems: "center" },
  grow: { flexGrow: 1 },
});

/** One plan: how its indicators and tasks stand, and the way to its results. */
export function PlanProgressCard({ plan }: { readonly plan: PlanProgress }) {
  const styles = useStyles();
  const { planId, title, period, indicators, entered, hasTargets, met, missed, tasks, tasksDone } = plan;
  return (
    <Card size="small">
      <Link as="button" onClick={() => goTo({ screen: "plans", subject: planId })}>
        <Text weight="semibold">{title}</Text>
      </Link>
      {hasTargets ? <PlanProgressBar plan={plan} /> : null}
      <div className={styles.row}>
        {hasTargets ? (
          <>
            <Caption1>{HOME.met(met)}</Caption1>
            <Caption1>{HOME.missed(missed)}</Caption1>
            <Caption1>{HOME.waiting(indicators - met - missed)}</Caption1>
          </>
        ) : null}
        {indicators > 0 ? <Caption1>{HOME.entered(entered, indicators)}</Caption1> : null}
        {tasks > 0 ? <Caption1>{HOME.tasks(tasksDone, tasks)}</Caption1> : null}
        <span className={styles.grow} />
        {indicators > 0 ? (
          <Button size="small" onClick={() => goTo({ screen: "results", subject: planId, part: period })}>
            {HOME.enter}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
