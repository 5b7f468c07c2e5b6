import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { AuthorityForm, AuthorityRow, PersonRow } from "#contract/catalogue.ts";
import type { Standard } from "#core/standards/index.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { ChoiceField, SearchChoiceField, TextField } from "#renderer/components/fields.tsx";
import { FormatLabel } from "#renderer/components/format-label.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { standardsOf } from "./standards-of.ts";

const TEXT = CATALOGUE.people;

interface AuthorityPanelProps {
  readonly person: PersonRow;
  readonly row: AuthorityRow | undefined;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", alignItems: "start", gap: tokens.spacingHorizontalM },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, alignItems: "end" },
});

/** The form of a right to sign: for which unit, in whose place, as what, from when to when. */
export function AuthorityPanel({ person, row, onClose }: AuthorityPanelProps) {
  const styles = useStyles();
  const initial = row === undefined ? emptyFor(person.id) : formOf(row);
  const { form, set, close, isKept } = useForm<AuthorityForm>(`authority ${person.id} ${row?.id}`, initial, onClose);
  const units = useQuery(queries.catalogue.units.queryOptions({ input: { search: "", hasEnded: true } }));
  const save = useWrite(
    () => backend.catalogue.saveAuthority({ form, ...(row === undefined ? {} : { id: row.id, version: row.version }) }),
    { said: () => CATALOGUE.saved, onDone: close },
  );
  const removal = useWrite(backend.catalogue.removeAuthority, { said: () => CATALOGUE.removed, onDone: close });
  const field = <Key extends keyof AuthorityForm>(key: Key) => ({ value: form[key], onChange: set(key), mistake: save.mistakes[key] });
  const standards = standardsOf(units.data?.find(({ id }) => id === form.unitId));
  return (
    <EditPanel
      title={TEXT.newAuthority(person.name)}
      onClose={close}
      isKept={isKept}
      onSave={() => save.run(undefined)}
      isSaving={save.isRunning}
      onRemove={row === undefined ? undefined : () => removal.run({ id: row.id, version: row.version })}
      refusal={save.refusal ?? removal.refusal}
    >
      <SearchChoiceField
        label={TEXT.unit}
        options={(units.data ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        hint={units.data?.length === 0 ? CATALOGUE.noUnits : undefined}
        isRequired
        {...field("unitId")}
      />
      <BehalfLines behalf={form.behalf} onChange={set("behalf")} mistake={save.mistakes.behalf} standards={standards} />
      <TextField
        label={TEXT.position}
        hint={TEXT.positionHint}
        format={{ part: "signature", standards }}
        isRequired
        {...field("position")}
      />
      <Checkbox label={TEXT.isActing} checked={form.isActing} onChange={(_event, { checked }) => set("isActing")(checked === true)} />
      <TextField label={TEXT.basis} hint={TEXT.basisHint} {...field("basis")} />
      <div className={styles.pair}>
        <TextField label={TEXT.validFrom} hint={FORMS.dayHint} {...field("validFrom")} />
        <TextField label={TEXT.validTo} {...field("validTo")} />
      </div>
    </EditPanel>
  );
}

function emptyFor(personId: string): AuthorityForm {
  return { personId, unitId: "", position: "", behalf: [], isActing: false, basis: "", validFrom: "", validTo: "" };
}

function formOf({ personId, unitId, position, behalf, isActing, basis, validFrom, validTo }: AuthorityRow): AuthorityForm {
  return { personId, unitId, position, behalf, isActing, basis, validFrom, validTo };
}

const PREFIXES = Object.entries(TEXT.prefixes).map(([value, text]) => ({ value, text }));

interface BehalfLinesProps {
  readonly behalf: AuthorityForm["behalf"];
  readonly onChange: (behalf: AuthorityForm["behalf"]) => void;
  readonly mistake: string | undefined;
  readonly standards: readonly Standard[];
}

/** In whose place it is signed, line by line as it is printed. */
function BehalfLines({ behalf, onChange, mistake, standards }: BehalfLinesProps) {
  const styles = useStyles();
  const changed = (at: number, change: Partial<AuthorityForm["behalf"][number]>) =>
    onChange(behalf.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      <FormatLabel lead={TEXT.behalfHint} format={{ part: "signingPower", standards }}>
        {TEXT.behalf}
      </FormatLabel>
      {behalf.map(({ prefix, whom }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no id, and their order is what they say.
        <div key={index} className={styles.line}>
          <ChoiceField
            label={TEXT.prefix}
            options={PREFIXES}
            value={prefix}
            onChange={(chosen) => changed(index, { prefix: chosen as AuthorityForm["behalf"][number]["prefix"] })}
          />
          <TextField
            label={TEXT.whom}
            value={whom}
            onChange={(said) => changed(index, { whom: said })}
            mistake={whom === "" ? mistake : undefined}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={`${FORMS.remove} ${prefix}. ${whom}`}
            onClick={() => onChange(behalf.filter((_one, place) => place !== index))}
          />
        </div>
      ))}
      <Button size="small" icon={<AddRegular />} onClick={() => onChange([...behalf, { prefix: "TM", whom: "" }])}>
        {TEXT.addBehalf}
      </Button>
    </>
  );
}
