import { Button, Caption1, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { PlanSheetKind } from "#contract/planning.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { PLANS } from "#renderer/text/plans.ts";
import { PlanSheetGrid } from "./plan-sheet-grid.tsx";

const SHEETS: readonly PlanSheetKind[] = ["indicators", "tasks", "projects"];

const useStyles = makeStyles({
  origin: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
});

interface PlanScreenProps {
  readonly planId: string;
  readonly sheet: PlanSheetKind;
}

/** One plan: its indicators, tasks and projects, a tab each. */
export function PlanScreen({ planId, sheet }: PlanScreenProps) {
  const styles = useStyles();
  const plans = useQuery(queries.planning.plans.queryOptions());
  const plan = plans.data?.find(({ id }) => id === planId);
  return (
    <ScreenPage
      title={plan?.title ?? PLANS.title}
      tools={
        <TabList
          selectedValue={sheet}
          onTabSelect={(_event, { value }) => goTo({ screen: "plans", subject: planId, part: value as PlanSheetKind })}
        >
          {SHEETS.map((one) => (
            <Tab key={one} value={one}>
              {PLANS.sheets[one]}
            </Tab>
          ))}
        </TabList>
      }
    >
      <div className={styles.origin}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => goTo({ screen: "plans" })}>
          {PLANS.back}
        </Button>
        {plan === undefined ? null : <Caption1>{[plan.periodLabel, plan.issuer, plan.document ?? PLANS.draft].join(" · ")}</Caption1>}
      </div>
      <PlanSheetGrid key={sheet} place={{ planId, sheet }} />
    </ScreenPage>
  );
}
