import { Button, Label, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import type { UnitForm, UnitRow } from "#contract/catalogue.ts";
import { backend } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { ChoiceField, type ChoiceOption, LinesField, SearchChoiceField, TextField } from "#renderer/components/fields.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { FORMS } from "#renderer/text/forms.ts";

const TEXT = CATALOGUE.units;

interface UnitPanelProps {
  readonly row: UnitRow | undefined;
  readonly units: readonly UnitRow[];
  readonly onClose: () => void;
}

const EMPTY: UnitForm = {
  name: "",
  shortNames: [],
  abbreviation: "",
  side: "state",
  level: "province",
  parentId: "",
  validFrom: "",
  validTo: "",
  successors: [],
};

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", alignItems: "start", gap: tokens.spacingHorizontalM },
});

/** The form of a unit: its names, its place in the tree, from when to when it stands, and who took over. */
export function UnitPanel({ row, units, onClose }: UnitPanelProps) {
  const styles = useStyles();
  const { form, set, close, isKept } = useForm<UnitForm>(`unit ${row?.id}`, row === undefined ? EMPTY : formOf(row), onClose);
  const save = useWrite(() => backend.catalogue.saveUnit({ form, ...(row === undefined ? {} : { id: row.id, version: row.version }) }), {
    said: () => CATALOGUE.saved,
    onDone: close,
  });
  const removal = useWrite(backend.catalogue.removeUnit, { said: () => CATALOGUE.removed, onDone: close });
  const others = units
    .filter(({ id }) => id !== row?.id)
    .map(({ id, name, isStanding }) => ({ value: id, text: nameOf(name, isStanding) }));
  const field = <Key extends keyof UnitForm>(key: Key) => ({ value: form[key], onChange: set(key), mistake: save.mistakes[key] });
  return (
    <EditPanel
      title={row?.name ?? TEXT.newTitle}
      onClose={close}
      isKept={isKept}
      onSave={() => save.run(undefined)}
      isSaving={save.isRunning}
      onRemove={row === undefined ? undefined : () => removal.run({ id: row.id, version: row.version })}
      refusal={save.refusal ?? removal.refusal}
    >
      <TextField label={TEXT.name} rows={2} isRequired {...field("name")} />
      <LinesField label={TEXT.shortNames} hint={TEXT.shortNamesHint} {...field("shortNames")} />
      <TextField label={TEXT.abbreviation} hint={TEXT.abbreviationHint} {...field("abbreviation")} />
      <div className={styles.pair}>
        <ChoiceField label={TEXT.side} options={SIDES} {...field("side")} onChange={(side) => set("side")(side as UnitForm["side"])} />
        <ChoiceField
          label={TEXT.level}
          options={LEVELS}
          {...field("level")}
          onChange={(level) => set("level")(level as UnitForm["level"])}
        />
      </div>
      <SearchChoiceField label={TEXT.parent} options={others} {...field("parentId")} />
      <div className={styles.pair}>
        <TextField label={TEXT.validFrom} hint={FORMS.dayHint} {...field("validFrom")} />
        <TextField label={TEXT.validTo} {...field("validTo")} />
      </div>
      <Successors successors={form.successors} options={others} mistake={save.mistakes.successors} onChange={set("successors")} />
    </EditPanel>
  );
}

const SIDES: readonly ChoiceOption[] = Object.entries(TEXT.sides).map(([value, text]) => ({ value, text }));
const LEVELS: readonly ChoiceOption[] = Object.entries(TEXT.levels).map(([value, text]) => ({ value, text }));

function nameOf(name: string, isStanding: boolean): string {
  return isStanding ? name : `${name} (${TEXT.ended})`;
}

function formOf({ name, shortNames, abbreviation, side, level, parentId, validFrom, validTo, successors }: UnitRow): UnitForm {
  return { name, shortNames, abbreviation, side, level, parentId, validFrom, validTo, successors };
}

interface SuccessorsProps {
  readonly successors: UnitForm["successors"];
  readonly options: readonly ChoiceOption[];
  readonly mistake: string | undefined;
  readonly onChange: (successors: UnitForm["successors"]) => void;
}

function Successors({ successors, options, mistake, onChange }: SuccessorsProps) {
  const changed = (at: number, change: Partial<UnitForm["successors"][number]>) =>
    onChange(successors.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      <Label>{TEXT.successors}</Label>
      {successors.map(({ unitId, duties }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no id, and their order is what they say.
        <div key={index}>
          <SearchChoiceField
            label={TEXT.successor}
            options={options}
            value={unitId}
            mistake={index === 0 ? mistake : undefined}
            onChange={(chosen) => changed(index, { unitId: chosen })}
          />
          <TextField label={TEXT.duties} hint={TEXT.dutiesHint} value={duties} onChange={(said) => changed(index, { duties: said })} />
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={() => onChange(successors.filter((_one, place) => place !== index))}
          >
            {FORMS.remove}
          </Button>
        </div>
      ))}
      <Button size="small" icon={<AddRegular />} onClick={() => onChange([...successors, { unitId: "", duties: "" }])}>
        {TEXT.addSuccessor}
      </Button>
    </>
  );
}
