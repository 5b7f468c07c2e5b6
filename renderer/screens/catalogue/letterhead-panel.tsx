import { useQuery } from "@tanstack/react-query";
import type { LetterheadForm, LetterheadRow } from "#contract/catalogue.ts";
import type { FormatPart } from "#core/standards/index.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { EditPanel } from "#renderer/components/edit-panel.tsx";
import { LinesField, SearchChoiceField, TextField } from "#renderer/components/fields.tsx";
import { useForm } from "#renderer/components/use-form.ts";
import { useWrite } from "#renderer/components/use-write.ts";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { LetterheadFile } from "./letterhead-file.tsx";
import { standardsOf } from "./standards-of.ts";

const TEXT = CATALOGUE.letterheads;

const EMPTY: LetterheadForm = {
  unitId: "",
  name: "",
  issuer: [],
  superior: [],
  abbreviation: "",
  place: "",
  symbol: "",
  recipients: [],
  addressees: [],
  contact: [],
};

interface LetterheadPanelProps {
  readonly row: LetterheadRow | undefined;
  readonly onClose: () => void;
}

/** The form of how an office writes. What is left empty follows from the directory of units. */
export function LetterheadPanel({ row, onClose }: LetterheadPanelProps) {
  const initial = row === undefined ? EMPTY : formOf(row);
  const { form, set, close, isKept } = useForm<LetterheadForm>(`letterhead ${row?.unitId}`, initial, onClose);
  const units = useQuery(queries.catalogue.units.queryOptions({ input: { search: "", hasEnded: true } }));
  // A new one has none yet, unless it was brought in a moment ago.
  const known = useQuery(queries.catalogue.letterheads.queryOptions());
  const wordFile = known.data?.find(({ unitId }) => unitId === form.unitId)?.wordFile ?? null;
  const settled = row?.version ?? null;
  const save = useWrite(() => backend.catalogue.saveLetterhead({ form, ...(settled === null ? {} : { version: settled }) }), {
    said: () => CATALOGUE.saved,
    onDone: close,
  });
  const removal = useWrite(backend.catalogue.removeLetterhead, { said: () => CATALOGUE.removed, onDone: close });
  const field = <Key extends keyof LetterheadForm>(key: Key) => ({ value: form[key], onChange: set(key), mistake: save.mistakes[key] });
  const standards = standardsOf(units.data?.find(({ id }) => id === form.unitId));
  const formatOf = (part: FormatPart) => ({ part, standards });
  return (
    <EditPanel
      title={row?.unitName ?? TEXT.newTitle}
      onClose={close}
      isKept={isKept}
      onSave={() => save.run(undefined)}
      isSaving={save.isRunning}
      onRemove={row === undefined || settled === null ? undefined : () => removal.run({ unitId: row.unitId })}
      refusal={save.refusal ?? removal.refusal}
    >
      {row !== undefined ? null : (
        <SearchChoiceField
          label={TEXT.unit}
          options={(units.data ?? []).map(({ id, name }) => ({ value: id, text: name }))}
          hint={units.data?.length === 0 ? CATALOGUE.noUnits : undefined}
          isRequired
          {...field("unitId")}
        />
      )}
      <LinesField label={TEXT.superior} hint={TEXT.linesHint} format={formatOf("issuer")} {...field("superior")} />
      <LinesField label={TEXT.issuer} hint={TEXT.linesHint} format={formatOf("issuer")} {...field("issuer")} />
      <TextField label={TEXT.name} {...field("name")} />
      <TextField label={TEXT.place} format={formatOf("placeDate")} {...field("place")} />
      <TextField label={TEXT.abbreviation} format={formatOf("symbol")} {...field("abbreviation")} />
      <TextField label={TEXT.symbol} hint={TEXT.symbolHint} format={formatOf("symbol")} {...field("symbol")} />
      <LinesField label={TEXT.addressees} format={formatOf("addressees")} {...field("addressees")} />
      <LinesField label={TEXT.recipients} format={formatOf("recipients")} {...field("recipients")} />
      <LinesField label={TEXT.contact} format={formatOf("contact")} {...field("contact")} />
      {form.unitId === "" ? null : <LetterheadFile unitId={form.unitId} wordFile={wordFile} />}
    </EditPanel>
  );
}

function formOf({ version: _version, unitName: _unitName, wordFile: _wordFile, ...form }: LetterheadRow): LetterheadForm {
  return form;
}
