import { Combobox, Dropdown, Field, Input, Option, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { matchesFolded } from "#core/vietnamese/index.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { fieldLabel, type ShownFormat } from "./format-label.tsx";

/** Fluent's own least widths are wider than half a panel. */
const NARROW = { minWidth: 0 } as const;
const SHRINKING = { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" } as const;

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What is wrong with it. */
  readonly mistake?: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** What its form is told by, beside the label. */
  readonly format?: ShownFormat;
}

/** One line of text, or several where `rows` says so. */
export function TextField({ label, value, onChange, mistake, hint, isRequired = false, isReadOnly = false, format, rows }: TextFieldProps) {
  return (
    <Field
      style={SHRINKING}
      label={fieldLabel(label, format)}
      required={isRequired}
      validationMessage={mistake ?? null}
      hint={hint ?? null}
    >
      {rows === undefined ? (
        <Input style={NARROW} value={value} readOnly={isReadOnly} onChange={(_event, data) => onChange(data.value)} />
      ) : (
        <Textarea value={value} readOnly={isReadOnly} rows={rows} resize="vertical" onChange={(_event, data) => onChange(data.value)} />
      )}
    </Field>
  );
}

interface TextFieldProps extends FieldProps<string> {
  readonly rows?: number;
}

/** A list of words, a line each. */
export function LinesField({ value, onChange, hint = FORMS.linesHint, ...field }: FieldProps<readonly string[]>) {
  return (
    <TextField
      {...field}
      hint={hint}
      rows={Math.min(Math.max(value.length, 2), MOST_LINES)}
      value={value.join("\n")}
      onChange={(text) => onChange(text === "" ? [] : text.split("\n"))}
    />
  );
}

const MOST_LINES = 10;

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps extends FieldProps<string> {
  readonly options: readonly ChoiceOption[];
}

/** One of a few. */
export function ChoiceField({ label, value, onChange, options, mistake, hint, isRequired = false, isReadOnly = false }: ChoiceProps) {
  return (
    <Field style={SHRINKING} label={label} required={isRequired} validationMessage={mistake ?? null} hint={hint ?? null}>
      <Dropdown
        style={NARROW}
        disabled={isReadOnly}
        value={options.find((one) => one.value === value)?.text ?? ""}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue }) => onChange(optionValue ?? "")}
      >
        {options.map((option) => (
          <Option key={option.value} value={option.value}>
            {option.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Whether every word typed stands in a text, tone marks and case left aside. */
function hasWords(text: string, typed: string): boolean {
  return typed.split(/\s+/).every((word) => matchesFolded(text, word));
}

/** So many of those that match are offered; more are found by typing on. */
const MOST_OPTIONS = 60;

/** One of many, found by typing a part of its name with or without tone marks. */
export function SearchChoiceField({ label, value, onChange, options, mistake, hint, isRequired = false, isReadOnly = false }: ChoiceProps) {
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = options.find((one) => one.value === value)?.text ?? "";
  const matching = typed === undefined ? options : options.filter(({ text }) => hasWords(text, typed));
  return (
    <Field style={SHRINKING} label={label} required={isRequired} validationMessage={mistake ?? null} hint={hint ?? null}>
      <Combobox
        style={NARROW}
        disabled={isReadOnly}
        freeform
        clearable={value !== ""}
        value={typed ?? chosen}
        selectedOptions={value === "" ? [] : [value]}
        open={isOpen}
        onOpenChange={(_event, { open }) => setIsOpen(open)}
        // A Vietnamese typing tool sends no key of its own for a letter, so that what was typed opens the list, not the key.
        onChange={(event) => {
          setTyped(event.target.value);
          setIsOpen(true);
        }}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(undefined);
          onChange(optionValue ?? "");
        }}
      >
        {matching.slice(0, MOST_OPTIONS).map((option) => (
          <Option key={option.value} value={option.value}>
            {option.text}
          </Option>
        ))}
        {matching.length === 0 ? (
          <Option key="none" disabled value="">
            {FORMS.noChoice}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
