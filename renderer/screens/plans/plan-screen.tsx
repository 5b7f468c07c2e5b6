import { Button, Caption1, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { PlanSheetKind, PlanSummary } from "#contract/planning.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { PLANS } from "#renderer/text/plans.ts";
import { PlanSheetGrid } from "./plan-sheet-grid.tsx";

const SHEETS: readonly PlanSheetKind[] = ["indicators", "tasks", "projects"];

const useStyles = makeStyles({
  lists: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  back: { flexShrink: 0 },
  origin: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "end" },
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
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => goTo({ screen: "plans" })}
        >
          {PLANS.back}
        </Button>
      }
    >
      <div className={styles.lists}>
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
        {plan === undefined ? null : (
          <Caption1 className={styles.origin} title={originOf(plan)}>
            {originOf(plan)}
          </Caption1>
        )}
      </div>
      <PlanSheetGrid key={sheet} place={{ planId, sheet }} />
    </ScreenPage>
  );
}

function originOf({ periodLabel, issuer, document }: PlanSummary): string {
  return [periodLabel, issuer, document ?? PLANS.draft].join(" · ");
}
