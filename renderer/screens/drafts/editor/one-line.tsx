import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { canonicalLine } from "#core/document/canonical-inlines.ts";

interface OneLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (line: string) => void;
}

/** One line of text: what is typed stays as typed, the document gets it trimmed and in composed letters. */
export function OneLine({ label, value, onChange }: OneLineProps) {
  const [text, setText] = useState(value);
  return (
    <Field label={label}>
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
