import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ListedTemplate } from "#contract/drafting.ts";
import type { Refusal } from "#contract/refusal.ts";
import { queries, refusalOf } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { BUILT_IN_TEMPLATES, DRAFTS } from "#renderer/text/drafts.ts";
import { Choice } from "./choice.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  mistakes: { margin: 0, maxHeight: "30vh", overflow: "auto", paddingInlineStart: tokens.spacingHorizontalXL },
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
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{DRAFTS.newTitle}</DialogTitle>
          <DialogContent className={styles.form}>
            <p className={styles.lead}>{DRAFTS.newLead}</p>
            {fields.map((field) => (
              <Choice key={field.label} {...field} />
            ))}
            {drafting.isError ? <Refused refusal={refusalOf(drafting.error)} /> : null}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{DRAFTS.cancel}</Button>
            <Button
              appearance="primary"
              disabled={request === undefined || drafting.isPending}
              onClick={() => request && drafting.mutate(request)}
            >
              {drafting.isPending ? DRAFTS.drafting : DRAFTS.draft}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
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
            ...(signer === undefined ? {} : { authorityId: signer.authorityId }),
          },
  };
}

/** `Báo cáo định kỳ (BC)`; an office's own template goes by the name it was given. */
function templateName({ code, name, kind, origin }: ListedTemplate): string {
  const said = origin === "builtIn" ? (BUILT_IN_TEMPLATES[code] ?? name) : `${name} – ${DRAFTS.own}`;
  return kind === null ? said : `${said} (${kind})`;
}

function Refused({ refusal: { message, mistakes = [] } }: { readonly refusal: Refusal }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{DRAFTS.refused}</MessageBarTitle>
        {message}
        {mistakes.length === 0 ? null : (
          <ul className={styles.mistakes}>
            {mistakes.map(({ where, message: what, remedy }) => {
              const told = [where, what, remedy].filter((part) => part !== undefined).join(": ");
              return <li key={told}>{told}</li>;
            })}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
