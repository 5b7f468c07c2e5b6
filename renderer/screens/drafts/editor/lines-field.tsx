import { Label, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Inline } from "#core/document/inline.ts";
import { FormatLabel, type ShownFormat } from "#renderer/components/format-label.tsx";
import { createLineEditor } from "./line-editor.ts";

interface LinesFieldProps {
  readonly label: string;
  readonly format?: ShownFormat;
  /** `line`: one line, which may be broken; `lines`: one entry a paragraph. */
  readonly shape: "line" | "lines";
  /** What it holds at first; from then on it is the writer's. */
  readonly value: readonly (readonly Inline[])[];
  readonly onChange: (value: readonly (readonly Inline[])[]) => void;
  readonly hasFocus?: boolean;
  /** What the text is called in the page. */
  readonly id?: string;
}

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  box: {
    minHeight: "32px",
    maxHeight: "240px",
    overflow: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-within": { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  },
});

/** A field for words with figures, citations and emphasis in them. */
export function LinesField({ label, format, shape, value, onChange, hasFocus = false, id }: LinesFieldProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const live = useRef(onChange);
  live.current = onChange;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is what it begins with; the editor holds it from then on.
  useEffect(() => {
    if (box.current === null) return undefined;
    const editor = createLineEditor({
      shape,
      element: box.current,
      label,
      content: value.map((content) => ({ content })),
      onChange: (lines) => live.current(lines.map(({ content }) => content)),
    });
    if (id !== undefined) editor.view.dom.id = id;
    if (hasFocus) editor.commands.focus("end");
    return () => editor.destroy();
  }, [shape, label]);
  return (
    <div className={styles.field}>
      {format === undefined ? <Label aria-hidden>{label}</Label> : <FormatLabel format={format}>{label}</FormatLabel>}
      <div ref={box} className={`${styles.box} small-editor`} />
    </div>
  );
}
