import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { fieldLabel, type ShownFormat } from "#renderer/components/format-label.tsx";

interface OneLineProps {
  readonly label: string;
  readonly format: ShownFormat;
  /** What it is called in the page. */
  readonly id?: string;
  readonly value: string;
  readonly onChange: (line: string) => void;
}

/** One line of text: what is typed stays as typed, the document gets it trimmed and in composed letters. */
export function OneLine({ label, format, id, value, onChange }: OneLineProps) {
  const [text, setText] = useState(value);
  return (
    <Field label={fieldLabel(label, format)}>
      <Input
        {...(id === undefined ? {} : { id })}
        value={text}
        onChange={(_event, { value: typed }) => {
          setText(typed);
          onChange(canonicalLine(typed));
        }}
      />
    </Field>
  );
}
