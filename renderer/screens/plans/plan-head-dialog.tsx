import { Button, Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PlanHead, PlanSummary } from "#contract/planning.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { PLANS } from "#renderer/text/plans.ts";
import { NamedChoice } from "./named-choice.tsx";

interface PlanHeadDialogProps {
  /** The plan whose head is edited; undefined for a new one. */
  readonly plan: PlanSummary | undefined;
  readonly plans: readonly PlanSummary[];
  readonly onClose: () => void;
}

/** Makes a plan or edits its head. */
export function PlanHeadDialog({ plan, plans, onClose }: PlanHeadDialogProps) {
  const [head, setHead] = useState<PlanHead>(() => headOf(plan, plans));
  const choices = useQuery(queries.planning.headChoices.queryOptions());
  const saving = useSaveHead(plan, onClose);
  const { head: TEXT } = PLANS;
  return (
    <PlainDialog
      title={plan === undefined ? PLANS.add : PLANS.editHead}
      actions={
        <>
          <Button onClick={onClose}>{PLANS.cancel}</Button>
          <Button type="submit" appearance="primary" disabled={saving.isPending}>
            {PLANS.save}
          </Button>
        </>
      }
      onClose={onClose}
      onSubmit={() => saving.mutate(head)}
    >
      <Field label={TEXT.title} hint={TEXT.titleHint} required>
        <Textarea value={head.title} onChange={(_event, { value }) => setHead({ ...head, title: value })} />
      </Field>
      <Field label={TEXT.period} hint={TEXT.periodHint} required>
        <Input value={head.period} onChange={(_event, { value }) => setHead({ ...head, period: value })} />
      </Field>
      <NamedChoice
        label={TEXT.issuer}
        choices={choices.data?.units ?? []}
        chosen={head.issuerUnitId}
        onChoose={(id) => setHead({ ...head, issuerUnitId: id ?? "" })}
        whereNone={choices.data && <Link onClick={() => goTo({ screen: "catalogue" })}>{TEXT.noUnits}</Link>}
      />
      <NamedChoice
        label={TEXT.parent}
        none={TEXT.none}
        choices={plans.filter(({ id }) => id !== plan?.id).map(({ id, title }) => ({ id, name: title }))}
        chosen={head.parentPlanId}
        onChoose={(id) => setHead({ ...head, parentPlanId: id })}
      />
      <NamedChoice
        label={TEXT.document}
        none={TEXT.notYet}
        choices={choices.data?.documents ?? []}
        chosen={head.documentId}
        onChoose={(id) => setHead({ ...head, documentId: id })}
      />
    </PlainDialog>
  );
}

/** A new plan is most often issued by whoever issued the last one. */
function headOf(plan: PlanSummary | undefined, plans: readonly PlanSummary[]): PlanHead {
  if (plan === undefined)
    return { title: "", period: "", issuerUnitId: plans[0]?.issuerUnitId ?? "", documentId: null, parentPlanId: null };
  const { title, periodLabel, issuerUnitId, documentId, parentPlanId } = plan;
  return { title, period: periodLabel, issuerUnitId, documentId, parentPlanId };
}

function useSaveHead(plan: PlanSummary | undefined, onClose: () => void) {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  return useMutation({
    mutationFn: async (head: PlanHead) => {
      if (plan !== undefined) return backend.planning.saveHead({ ...head, planId: plan.id });
      const { planId } = await backend.planning.create(head);
      goTo({ screen: "plans", subject: planId, part: "indicators" });
    },
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
    onError: refuse,
  });
}
