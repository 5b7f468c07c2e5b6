import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import { matchesFolded } from "#core/vietnamese/index.ts";

interface NamedChoiceProps {
  readonly label: string;
  /** What it is called to choose nothing; something must be chosen where it is left out. */
  readonly none?: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** What to do where there is nothing to choose from. */
  readonly whereNone?: React.JSX.Element | undefined;
}

/** As many as are read at a glance; typing narrows them down. */
const MOST_SHOWN = 50;

/** One of many things by its name: typing finds it, tone marks and case do not matter. */
export function NamedChoice({ label, none, choices, chosen, onChoose, whereNone }: NamedChoiceProps) {
  const [typed, setTyped] = useState<string>();
  const found = choices.filter(({ name }) => typed === undefined || matchesFolded(name, typed)).slice(0, MOST_SHOWN);
  const name = choices.find(({ id }) => id === chosen)?.name ?? none ?? "";
  return (
    <Field label={label} required={none === undefined} {...(choices.length === 0 && whereNone ? { hint: whereNone } : {})}>
      <Combobox
        value={typed ?? name}
        selectedOptions={[chosen ?? ""]}
        freeform={false}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_event, { optionValue = "" }) => {
          onChoose(optionValue === "" ? null : optionValue);
          setTyped(undefined);
        }}
      >
        {none === undefined ? null : <Option value="">{none}</Option>}
        {found.map((choice) => (
          <Option key={choice.id} value={choice.id}>
            {choice.name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
