import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { foldTones } from "#core/vietnamese/index.ts";
import { backend, queries, refusalOf } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { DIALOGS } from "#renderer/text/editor.ts";

interface TemplateDialogProps {
  readonly id: string;
  readonly flush: () => Promise<void>;
  readonly onClose: () => void;
}

/** Names the template a draft becomes; what is wrong with a name stands under it. */
export function TemplateDialog({ id, flush, onClose }: TemplateDialogProps) {
  const { say } = useNotices();
  const queryClient = useQueryClient();
  const [name, setName] = useState("");
  const [typedCode, setCode] = useState<string>();
  const code = typedCode ?? codeOf(name);
  const saving = useMutation({
    mutationFn: async () => {
      await flush();
      await backend.drafting.saveAsTemplate({ id, code, name });
    },
    onSuccess: async () => {
      say("success", DIALOGS.templateSaved(name));
      await queryClient.invalidateQueries({ queryKey: queries.drafting.templates.key() });
      await queryClient.invalidateQueries({ queryKey: queries.catalogue.templates.key() });
      onClose();
    },
  });
  const mistakes = saving.isError ? refusalOf(saving.error) : undefined;
  const told = (field: string) => mistakes?.mistakes?.filter(({ where }) => where === field).map(({ message }) => message);
  return (
    <PlainDialog
      title={DIALOGS.templateTitle}
      actions={
        <>
          <Button onClick={onClose}>{DIALOGS.cancel}</Button>
          <Button appearance="primary" disabled={saving.isPending} onClick={() => saving.mutate()}>
            {DIALOGS.templateTitle}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <Text>{DIALOGS.templateLead}</Text>
      <Field label={DIALOGS.templateName} {...validation(told("name"))}>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Field label={DIALOGS.templateCode} {...validation(told("code"))}>
        <Input value={code} onChange={(_event, { value }) => setCode(value)} />
      </Field>
      {mistakes === undefined ? null : <Text role="alert">{mistakes.message}</Text>}
    </PlainDialog>
  );
}

function validation(messages: readonly string[] | undefined) {
  return messages === undefined || messages.length === 0
    ? {}
    : { validationState: "error" as const, validationMessage: messages.join(" ") };
}

/** A code made of a name: `Báo cáo quý` is `bao-cao-quy`. */
function codeOf(name: string): string {
  return foldTones(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
