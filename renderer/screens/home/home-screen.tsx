import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { FirstSteps, PlanProgress } from "#contract/home.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { FIRST_STEPS, HOME } from "#renderer/text/home.ts";
import { DraftsToContinue } from "./drafts-to-continue.tsx";
import { DueCard } from "./due-card.tsx";
import { FirstStepsCard } from "./first-steps-card.tsx";
import { officeSteps, practiceSteps } from "./first-steps-of.ts";
import { PlanProgressCard } from "./plan-progress-card.tsx";

const useStyles = makeStyles({
  // Room for the shadows of the cards, which would be cut at the edge of what scrolls.
  scroller: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalXL,
    minHeight: 0,
    overflow: "auto",
    marginInline: "-6px",
    paddingInline: "6px",
    paddingBottom: tokens.spacingVerticalL,
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(380px, 100%), 1fr))",
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  start: { alignSelf: "start" },
});

/** What is due and late, how the plans stand, and drafts to go on with; for who begins, the first steps. */
export function HomeScreen() {
  const styles = useStyles();
  // Whatever was done on another screen shows here.
  const overview = useQuery({ ...queries.home.overview.queryOptions(), refetchOnMount: "always" });
  return (
    <QueryGate query={overview}>
      {({ today, due, plans, firstSteps }) => (
        <ScreenPage title={HOME.title} tools={<Caption1>{HOME.today(today)}</Caption1>}>
          <div className={styles.scroller}>
            <Beginning done={firstSteps} plans={plans} />
            <div className={styles.columns}>
              <div className={styles.column}>
                <Section title={HOME.due}>
                  {due.length === 0 ? <Body1>{HOME.noDue}</Body1> : due.map((report) => <DueCard key={report.key} report={report} />)}
                </Section>
                <Section title={HOME.drafts}>
                  <DraftsToContinue hasPlans={plans.length > 0} />
                </Section>
              </div>
              <Section title={HOME.plans}>
                {plans.map((plan) => (
                  <PlanProgressCard key={plan.planId} plan={plan} />
                ))}
                {plans.length === 0 ? <NoPlans /> : null}
              </Section>
            </div>
          </div>
        </ScreenPage>
      )}
    </QueryGate>
  );
}

/** On practice data from a result to the issued document; in a real office only until it has all it needs. */
function Beginning({ done, plans }: { readonly done: FirstSteps; readonly plans: readonly PlanProgress[] }) {
  const folder = useQuery(queries.dataFolder.current.queryOptions());
  if (folder.data === undefined || folder.data === null) return null;
  const { isPractice, path } = folder.data;
  const name = `${path} ${done.begunAt}`;
  if (isPractice) {
    return (
      <FirstStepsCard title={FIRST_STEPS.practiceTitle} lead={FIRST_STEPS.practiceLead} steps={practiceSteps(done, plans)} name={name} />
    );
  }
  const steps = officeSteps(done, plans);
  if (steps.every(({ isDone }) => isDone)) return null;
  return <FirstStepsCard title={FIRST_STEPS.officeTitle} lead={FIRST_STEPS.officeLead} steps={steps} name={path} />;
}

function NoPlans() {
  const styles = useStyles();
  return (
    <>
      <Body1>{HOME.noPlans}</Body1>
      <Button className={styles.start} onClick={() => goTo({ screen: "plans" })}>
        {HOME.addPlan}
      </Button>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {children}
    </section>
  );
}
