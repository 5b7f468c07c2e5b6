import { Button, Caption1, Tab, TabList } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { PlanSheetKind } from "#contract/planning.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { PLANS } from "#renderer/text/plans.ts";
import { PlanSheetGrid } from "./plan-sheet-grid.tsx";

const SHEETS: readonly PlanSheetKind[] = ["indicators", "tasks", "projects"];

interface PlanScreenProps {
  readonly planId: string;
  readonly sheet: PlanSheetKind;
}

/** One plan: its indicators, tasks and projects, a tab each. */
export function PlanScreen({ planId, sheet }: PlanScreenProps) {
  const plans = useQuery(queries.planning.plans.queryOptions());
  const plan = plans.data?.find(({ id }) => id === planId);
  return (
    <ScreenPage
      title={plan?.title ?? PLANS.title}
      tools={
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => goTo({ screen: "plans" })}>
          {PLANS.back}
        </Button>
      }
    >
      {plan === undefined ? null : <Caption1>{[plan.periodLabel, plan.issuer, plan.document ?? PLANS.draft].join(" · ")}</Caption1>}
      <TabList
        size="small"
        selectedValue={sheet}
        onTabSelect={(_event, { value }) => goTo({ screen: "plans", subject: planId, part: value as PlanSheetKind })}
      >
        {SHEETS.map((one) => (
          <Tab key={one} value={one}>
            {PLANS.sheets[one]}
          </Tab>
        ))}
      </TabList>
      <PlanSheetGrid key={sheet} place={{ planId, sheet }} />
    </ScreenPage>
  );
}
