import { Dropdown, Field, Option } from "@fluentui/react-components";
import { fieldLabel, type ShownFormat } from "#renderer/components/format-label.tsx";

interface ChoiceProps {
  readonly label: string;
  readonly format?: ShownFormat;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** One of several, under its label. */
export function Choice({ label, format, options, value, onChoose }: ChoiceProps) {
  const chosen = options.find((one) => one.value === value);
  return (
    <Field label={fieldLabel(label, format)}>
      <Dropdown
        value={chosen?.text ?? ""}
        selectedOptions={chosen === undefined ? [] : [chosen.value]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {options.map((one) => (
          <Option key={one.value} value={one.value}>
            {one.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
