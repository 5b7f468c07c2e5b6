import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { TemplateRow } from "#contract/catalogue.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { TextField } from "#renderer/components/fields.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";

const TEXT = CATALOGUE.templates;

interface TemplatePanelProps {
  readonly row: TemplateRow;
  readonly shownName: string;
  /** What is shown is to become a template of the office's own. */
  readonly isCopy: boolean;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  text: {
    "& textarea": { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: "pre", overflowX: "auto" },
  },
});

/** A template: a built-in one to be read and copied, one of the office's own to be changed or taken away. */
export function TemplatePanel(props: TemplatePanelProps) {
  const { code, origin } = props.row;
  const template = useQuery({ ...queries.catalogue.template.queryOptions({ input: { code, origin } }), staleTime: 0 });
  return <QueryGate query={template}>{({ text }) => <LoadedTemplate {...props} text={text} />}</QueryGate>;
}

function LoadedTemplate({ row, shownName, isCopy, onCopy, onClose, text }: TemplatePanelProps & { readonly text: string }) {
  const styles = useStyles();
  const isOwn = row.origin === "own";
  const initial = {
    code: isCopy ? `${row.code}-rieng` : row.code,
    name: isCopy ? TEXT.copyName(shownName) : shownName,
    text,
  };
  const { form, set, close, isKept } = useForm(`template ${row.code} ${isCopy}`, initial, onClose);
  const save = useWrite(() => backend.catalogue.saveTemplate({ ...form, isNew: isCopy }), { said: () => CATALOGUE.saved, onDone: close });
  const removal = useWrite(backend.catalogue.removeTemplate, { said: () => CATALOGUE.removed, onDone: close });
  const canChange = isOwn || isCopy;
  return (
    <EditPanel
      title={isCopy ? TEXT.copyTitle : shownName}
      onClose={close}
      isKept={isKept}
      {...(canChange ? { onSave: () => save.run(undefined) } : {})}
      isSaving={save.isRunning}
      isWide
      onRemove={isOwn && !isCopy ? () => removal.run({ code: row.code }) : undefined}
      refusal={save.refusal ?? removal.refusal}
    >
      {isCopy ? null : (
        <Button icon={<CopyRegular />} onClick={onCopy}>
          {TEXT.copy}
        </Button>
      )}
      <TextField label={TEXT.name} value={form.name} onChange={set("name")} mistake={save.mistakes.name} isReadOnly={!canChange} />
      <TextField
        label={TEXT.code}
        hint={isCopy ? TEXT.codeHint : undefined}
        value={form.code}
        onChange={set("code")}
        mistake={save.mistakes.code}
        isReadOnly={!isCopy}
      />
      <div className={styles.text}>
        <TextField
          label={TEXT.text}
          hint={TEXT.textHint}
          rows={20}
          value={form.text}
          onChange={set("text")}
          mistake={save.mistakes.text}
          isReadOnly={!canChange}
        />
      </div>
    </EditPanel>
  );
}
