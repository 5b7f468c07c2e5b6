import { Badge, Body1, Button, Caption1, Card, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { DueReport } from "#contract/home.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { HOME } from "#renderer/text/home.ts";
import { PlanProgressCard } from "./plan-progress-card.tsx";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(380px, 100%), 1fr))",
    gap: tokens.spacingHorizontalXXL,
    overflow: "auto",
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  draft: { textAlign: "start" },
  row: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center", justifyContent: "space-between" },
});

/** What is due and late, how the plans stand, and drafts to go on with. */
export function HomeScreen() {
  const styles = useStyles();
  const overview = useQuery(queries.home.overview.queryOptions());
  return (
    <QueryGate query={overview}>
      {({ today, due, plans }) => (
        <ScreenPage title={HOME.title} tools={<Caption1>{HOME.today(today)}</Caption1>}>
          <div className={styles.columns}>
            <div className={styles.section}>
              <Section title={HOME.due}>
                {due.length === 0 ? <Body1>{HOME.noDue}</Body1> : due.map((report) => <DueCard key={report.key} report={report} />)}
              </Section>
              <Drafts />
            </div>
            <Section title={HOME.plans}>
              {plans.length === 0 ? <Body1>{HOME.noPlans}</Body1> : plans.map((plan) => <PlanProgressCard key={plan.planId} plan={plan} />)}
            </Section>
          </div>
        </ScreenPage>
      )}
    </QueryGate>
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

function DueCard({ report }: { readonly report: DueReport }) {
  const styles = useStyles();
  const { regime, periodLabel, deadline, cutoff, daysLeft } = report;
  return (
    <Card size="small">
      <div className={styles.row}>
        <Text weight="semibold">{HOME.dueLine(periodLabel, deadline)}</Text>
        <Badge appearance="tint" color={daysLeft < 0 ? "danger" : daysLeft <= 7 ? "warning" : "informative"}>
          {daysLeft < 0 ? HOME.late(-daysLeft) : HOME.left(daysLeft)}
        </Badge>
      </div>
      <Caption1>{regime}</Caption1>
      <Caption1>{HOME.cutoff(cutoff)}</Caption1>
    </Card>
  );
}

const MOST_DRAFTS = 6;

function Drafts() {
  const styles = useStyles();
  const drafts = useQuery(queries.drafting.drafts.queryOptions());
  return (
    <Section title={HOME.drafts}>
      {drafts.data?.length === 0 ? <Body1>{HOME.noDrafts}</Body1> : null}
      {(drafts.data ?? []).slice(0, MOST_DRAFTS).map(({ id, title, kind }) => (
        <Card key={id} size="small">
          <Link as="button" className={styles.draft} onClick={() => goTo({ screen: "drafts", subject: id })}>
            {`${kind} – ${title}`}
          </Link>
        </Card>
      ))}
      <Button appearance="primary" onClick={() => goTo({ screen: "drafts", subject: "new" })}>
        {HOME.newDraft}
      </Button>
    </Section>
  );
}
