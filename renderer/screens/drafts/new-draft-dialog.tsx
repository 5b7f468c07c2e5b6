import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ListedTemplate } from "#contract/drafting.ts";
import { present } from "#core/present.ts";
import { queries, refusalOf } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { RefusalBar } from "#renderer/components/refusal-bar.tsx";
import { BUILT_IN_TEMPLATES, DRAFTS } from "#renderer/text/drafts.ts";
import { Choice } from "./choice.tsx";

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NewDraftDialogProps {
  readonly onClose: () => void;
}

/** Chooses what to draft from: template, plan, period, signer. What stands in the way is listed here. */
export function NewDraftDialog({ onClose }: NewDraftDialogProps) {
  const styles = useStyles();
  const queryClient = useQueryClient();
  const { fields, request } = useDraftRequest();
  const drafting = useMutation(
    queries.drafting.draft.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: queries.drafting.drafts.key() });
        goTo({ screen: "drafts", subject: id });
      },
    }),
  );
  return (
    <PlainDialog
      title={DRAFTS.newTitle}
      actions={
        <>
          <Button onClick={onClose}>{DRAFTS.cancel}</Button>
          <Button
            appearance="primary"
            disabled={request === undefined || drafting.isPending}
            onClick={() => request && drafting.mutate(request)}
          >
            {drafting.isPending ? DRAFTS.drafting : DRAFTS.draft}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <p className={styles.lead}>{DRAFTS.newLead}</p>
      {fields.map((field) => (
        <Choice key={field.label} {...field} />
      ))}
      {drafting.isError ? <RefusalBar title={DRAFTS.refused} refusal={refusalOf(drafting.error)} /> : null}
    </PlainDialog>
  );
}

/** No authority is named: whoever heads the office on the day signs. */
const HEAD = "";

/** What is chosen, each with what is usual until the clerk chooses otherwise. */
function useDraftRequest() {
  const templates = useQuery(queries.drafting.templates.queryOptions());
  const places = useQuery(queries.results.places.queryOptions());
  const [templateId, setTemplateId] = useState<string>();
  const [planId, setPlanId] = useState<string>();
  const [period, setPeriod] = useState<string>();
  const [authorityId, setAuthorityId] = useState<string>();
  const plan = places.data?.find((one) => one.planId === planId) ?? places.data?.[0];
  const periodKey = plan?.periods.find(({ key }) => key === period)?.key ?? plan?.periods[0]?.key;
  const signers = useQuery(queries.drafting.signers.queryOptions({ input: { planId: plan?.planId ?? "" }, enabled: plan !== undefined }));
  const signer = signers.data?.find((one) => one.authorityId === authorityId);
  const template = templates.data?.find(({ code }) => code === templateId);
  const options = (templates.data ?? []).map((one) => ({ value: one.code, text: templateName(one) }));
  const head = { value: HEAD, text: DRAFTS.headSigns };
  const people = (signers.data ?? []).map((one) => ({ value: one.authorityId, text: `${one.name} – ${one.position}` }));
  return {
    fields: [
      { label: DRAFTS.template, options, value: templateId, onChoose: setTemplateId },
      {
        label: DRAFTS.plan,
        options: (places.data ?? []).map((one) => ({ value: one.planId, text: one.title })),
        value: plan?.planId,
        onChoose: setPlanId,
      },
      {
        label: DRAFTS.period,
        options: (plan?.periods ?? []).map(({ key, label }) => ({ value: key, text: label })),
        value: periodKey,
        onChoose: setPeriod,
      },
      { label: DRAFTS.signer, options: [head, ...people], value: signer?.authorityId ?? HEAD, onChoose: setAuthorityId },
    ],
    request:
      template === undefined || plan === undefined || periodKey === undefined
        ? undefined
        : {
            templateId: template.code,
            plan: plan.planId,
            period: periodKey,
            ...present({ authorityId: signer?.authorityId }),
          },
  };
}

/** `Báo cáo định kỳ (BC)`; an office's own template goes by the name it was given. */
function templateName({ code, name, kind, origin }: ListedTemplate): string {
  const said = origin === "builtIn" ? (BUILT_IN_TEMPLATES[code] ?? name) : `${name} – ${DRAFTS.own}`;
  return kind === null ? said : `${said} (${kind})`;
}
