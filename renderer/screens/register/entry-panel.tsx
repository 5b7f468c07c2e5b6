import { Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EntryForm, RegisterRow } from "#contract/register.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { ChoiceField, SearchChoiceField, TextField } from "#renderer/components/fields.tsx";
import { standardsInForce } from "#renderer/components/format-label.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { REGISTER } from "#renderer/text/register.ts";
import { EntryRelations } from "./entry-relations.tsx";
import { NumberSpan } from "./number-span.tsx";
import { useExportIssued } from "./use-export-issued.ts";

interface EntryPanelProps {
  /** The entry to be changed; a new one where there is none. */
  readonly row: RegisterRow | undefined;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly onClose: () => void;
}

const EMPTY: EntryForm = { origin: "own", kind: "", number: "", symbol: "", date: "", issuer: "", title: "", note: "" };

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)", alignItems: "start", gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The form of an entry; what was issued is shown and can be exported again, not changed. */
export function EntryPanel({ row, kinds, onClose }: EntryPanelProps) {
  const styles = useStyles();
  const initial = row === undefined ? EMPTY : formOf(row);
  const { form, set, setForm, close, isKept } = useForm<EntryForm>(`entry ${row?.id}`, initial, onClose);
  const saved = { said: () => REGISTER.saved, onDone: close };
  const save = useWrite(() => backend.register.save({ form, ...(row === undefined ? {} : { id: row.id, version: row.version }) }), saved);
  const removal = useWrite(backend.register.remove, { said: () => REGISTER.removed, onDone: close });
  const { fields } = REGISTER;
  const isReadOnly = row?.isFrozen === true;
  const field = <Key extends keyof EntryForm>(key: Key) => ({
    value: form[key],
    onChange: set(key),
    mistake: save.mistakes[key],
    isReadOnly,
  });
  const standards = standardsInForce();
  return (
    <EditPanel
      title={row === undefined ? REGISTER.newEntry : REGISTER.editEntry(row.code)}
      onClose={close}
      isKept={isKept}
      {...(isReadOnly ? {} : { onSave: () => save.run(undefined) })}
      isSaving={save.isRunning}
      onRemove={row === undefined || isReadOnly ? undefined : () => removal.run({ id: row.id, version: row.version })}
      refusal={save.refusal ?? removal.refusal}
    >
      {isReadOnly ? <FrozenEntry row={row} /> : null}
      <ChoiceField
        label={fields.origin}
        options={ORIGINS}
        {...field("origin")}
        onChange={(origin) => set("origin")(origin === "cited" ? "cited" : "own")}
      />
      <SearchChoiceField
        label={fields.kind}
        options={kinds.map(({ code, name }) => ({ value: code, text: name }))}
        isRequired
        {...field("kind")}
      />
      <div className={styles.pair}>
        <TextField label={fields.number} format={{ part: "number", standards }} isRequired={form.origin === "own"} {...field("number")} />
        <TextField label={fields.symbol} hint={fields.symbolHint} format={{ part: "symbol", standards }} isRequired {...field("symbol")} />
      </div>
      {isReadOnly || form.origin === "cited" || row !== undefined ? null : (
        <NextNumber form={form} onUse={(number, symbol) => setForm({ ...form, number, symbol })} />
      )}
      <TextField label={fields.date} format={{ part: "placeDate", standards }} isRequired={form.origin === "own"} {...field("date")} />
      <TextField label={fields.issuer} hint={fields.issuerHint} format={{ part: "issuer", standards }} isRequired {...field("issuer")} />
      <TextField label={fields.title} rows={3} format={{ part: "subject", standards }} isRequired {...field("title")} />
      <EntryRelations relations={row?.relations ?? []} />
      <TextField label={fields.note} {...field("note")} />
    </EditPanel>
  );
}

const ORIGINS = [
  { value: "own", text: REGISTER.origins.own },
  { value: "cited", text: REGISTER.origins.cited },
];

function formOf({ origin, kind, number, symbol, date, issuer, title, note }: RegisterRow): EntryForm {
  return { origin, kind, number, symbol, date, issuer, title, note };
}

/** The number that follows in the series of the kind and the year, to be taken over by one press. */
function NextNumber({ form, onUse }: { readonly form: EntryForm; readonly onUse: (number: string, symbol: string) => void }) {
  const styles = useStyles();
  const { kind, symbol, date } = form;
  const next = useQuery({ ...queries.register.next.queryOptions({ input: { kind, symbol, date } }), enabled: kind !== "" });
  if (next.data === undefined || next.data.symbol === "") return null;
  const { number, symbol: known, code, after, term } = next.data;
  return (
    <>
      <Text size={200} className={styles.hint}>
        {REGISTER.next(code, after, term !== null)} <Link onClick={() => onUse(String(number), known)}>{REGISTER.useNext}</Link>
      </Text>
      <NumberSpan term={term} />
    </>
  );
}

function FrozenEntry({ row: { id, letterhead } }: { readonly row: RegisterRow }) {
  const styles = useStyles();
  const [isOnLetterhead, setIsOnLetterhead] = useState(false);
  const { exportIssued, isExporting } = useExportIssued();
  const chosen = isOnLetterhead && letterhead !== null ? { letterhead } : {};
  return (
    <>
      <Text className={styles.hint}>{REGISTER.frozenHint}</Text>
      {letterhead === null ? null : (
        <Checkbox
          label={REGISTER.onLetterhead}
          checked={isOnLetterhead}
          onChange={(_event, { checked }) => setIsOnLetterhead(checked === true)}
        />
      )}
      <Button icon={<ArrowExportRegular />} disabled={isExporting} onClick={() => exportIssued({ id, ...chosen })}>
        {REGISTER.exportFrozen}
      </Button>
    </>
  );
}
