import { useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { SearchChoiceField } from "#renderer/components/fields.tsx";
import { REGISTER } from "#renderer/text/register.ts";

/** Which documents of the office a new one takes the place of, or changes; ids of the register, empty where a choice was cleared. */
export interface ChosenDocuments {
  readonly replaces?: string;
  readonly amends?: string;
}

interface EarlierDocumentsProps {
  readonly chosen: ChosenDocuments;
  readonly isReadOnly: boolean;
  readonly onChange: (key: keyof ChosenDocuments, id: string) => void;
}

const KEYS = ["replaces", "amends"] as const;

const OWN_DOCUMENTS = { origin: "own", search: "", sort: "date", isDescending: true } as const;

/** Chooses the documents of the office that a new one takes the place of, or changes. */
export function EarlierDocuments({ chosen, isReadOnly, onChange }: EarlierDocumentsProps) {
  const own = useQuery(queries.register.list.queryOptions({ input: OWN_DOCUMENTS }));
  if (isReadOnly) return null;
  const options = (own.data?.rows ?? []).map(({ id, code, title }) => ({ value: id, text: `${code} – ${title}` }));
  return KEYS.map((key) => (
    <SearchChoiceField
      key={key}
      label={REGISTER.issuing[key]}
      options={options}
      value={chosen[key] ?? ""}
      onChange={(id) => onChange(key, id)}
    />
  ));
}

/** Only what was chosen. */
export function chosenOf({ replaces = "", amends = "" }: ChosenDocuments): ChosenDocuments {
  return { ...(replaces === "" ? {} : { replaces }), ...(amends === "" ? {} : { amends }) };
}
