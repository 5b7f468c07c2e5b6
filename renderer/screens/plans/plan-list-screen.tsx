import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlanSummary } from "#contract/planning.ts";
import { queries } from "#renderer/api/backend.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { PLANS } from "#renderer/text/plans.ts";
import { PlanHeadDialog } from "./plan-head-dialog.tsx";
import { PlanTable } from "./plan-table.tsx";
import { RemovePlanDialog } from "./remove-plan-dialog.tsx";
import { UndoButton } from "./undo-button.tsx";

type OpenDialog =
  | { readonly kind: "head"; readonly plan: PlanSummary | undefined }
  | { readonly kind: "remove"; readonly plan: PlanSummary };

const useStyles = makeStyles({ tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** All plans: what they hold and how far they have come. */
export function PlanListScreen() {
  const styles = useStyles();
  const plans = useQuery(queries.planning.plans.queryOptions());
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = () => setDialog(undefined);
  return (
    <ScreenPage
      title={PLANS.title}
      tools={
        <div className={styles.tools}>
          <Button appearance="primary" icon={<AddRegular />} onClick={() => setDialog({ kind: "head", plan: undefined })}>
            {PLANS.add}
          </Button>
          <UndoButton />
        </div>
      }
    >
      <QueryGate query={plans}>
        {(listed) =>
          listed.length === 0 ? (
            <Body1>{PLANS.empty}</Body1>
          ) : (
            <PlanTable
              plans={listed}
              onEdit={(plan) => setDialog({ kind: "head", plan })}
              onRemove={(plan) => setDialog({ kind: "remove", plan })}
            />
          )
        }
      </QueryGate>
      {dialog?.kind === "head" ? <PlanHeadDialog plan={dialog.plan} plans={plans.data ?? []} onClose={close} /> : null}
      {dialog?.kind === "remove" ? <RemovePlanDialog plan={dialog.plan} onClose={close} /> : null}
    </ScreenPage>
  );
}
