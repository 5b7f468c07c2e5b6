import { type FieldProps, InfoLabel, type LabelProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { clausesInWords, type FormatPart, formatRule, type Standard, standardFor } from "#core/standards/index.ts";
import { FORMAT } from "#renderer/text/format.ts";
import { styleWords } from "./rule-words.ts";

/** A part of a document and the standards by which its form is told. */
export interface ShownFormat {
  readonly part: FormatPart;
  readonly standards: readonly Standard[];
}

/** The standards in force, where no document says which one it follows: those of one side, or of both. */
export function standardsInForce(sides: readonly Standard["side"][] = ["state", "party"]): readonly Standard[] {
  return sides.flatMap((side) => standardFor(side) ?? []);
}

const useStyles = makeStyles({
  note: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "320px" },
  rule: { display: "flex", flexDirection: "column" },
  clause: { color: tokens.colorNeutralForeground2 },
});

/** What the standards say of a part: how it is set, and the clauses to look up. */
export function FormatNote({ part, standards }: ShownFormat) {
  const styles = useStyles();
  return (
    <span className={styles.note}>
      {standards.map((standard) => {
        const { style, clauses } = formatRule(standard, part);
        return (
          <span key={standard.id} className={styles.rule}>
            {style === undefined ? null : <Text size={200}>{FORMAT.set(styleWords(style))}</Text>}
            <Text size={200} className={styles.clause}>{`${clausesInWords(clauses)}.`}</Text>
          </span>
        );
      })}
    </span>
  );
}

interface FormatLabelProps extends LabelProps {
  readonly format: ShownFormat;
  /** What is said before the clauses. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A label with a small button that tells the clause behind the format; the button is reached by keyboard. */
export function FormatLabel({ format, lead, children, ...label }: FormatLabelProps) {
  const info = (
    <>
      {lead === undefined ? null : <Text size={200}>{lead}</Text>}
      <FormatNote {...format} />
    </>
  );
  return (
    <InfoLabel {...label} info={info} infoButton={{ "aria-label": FORMAT.about }}>
      {children}
    </InfoLabel>
  );
}

/** The label of a field, with the clause behind the format where there is one. */
export function fieldLabel(label: string, format: ShownFormat | undefined): NonNullable<FieldProps["label"]> {
  if (format === undefined) return label;
  return {
    children: (_component: unknown, slot: LabelProps) => (
      <FormatLabel {...slot} format={format}>
        {label}
      </FormatLabel>
    ),
  };
}
