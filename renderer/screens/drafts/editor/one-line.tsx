import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { fieldLabel, type ShownFormat } from "#renderer/components/format-label.tsx";

interface OneLineProps {
  readonly label: string;
  readonly format: ShownFormat;
  readonly value: string;
  readonly onChange: (line: string) => void;
}

/** One line of text: what is typed stays as typed, the document gets it trimmed and in composed letters. */
export function OneLine({ label, format, value, onChange }: OneLineProps) {
  const [text, setText] = useState(value);
  return (
    <Field label={fieldLabel(label, format)}>
      <Input
        value={text}
        onChange={(_event, { value: typed }) => {
          setText(typed);
          onChange(canonicalLine(typed));
        }}
      />
    </Field>
  );
}
