import {
  type FieldProps,
  InfoLabel,
  type LabelProps,
  makeStyles,
  Text,
  Tooltip,
  type TooltipProps,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { clausesInWords, type FormatPart, formatRule, type Standard, standardFor } from "#core/standards/index.ts";
import { FORMAT } from "#renderer/text/format.ts";
import { ruleWords } from "./rule-words.ts";

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
        const { clauses } = formatRule(standard, part);
        const said = ruleWords(standard, part);
        return (
          <span key={standard.id} className={styles.rule}>
            {said === "" ? null : <Text size={200}>{said}</Text>}
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

interface FormatTipProps extends ShownFormat {
  readonly children: NonNullable<TooltipProps["children"]>;
}

/** Tells the clause behind the format beside what is pointed at or has the focus. */
export function FormatTip({ children, ...format }: FormatTipProps) {
  return (
    <Tooltip content={<FormatNote {...format} />} relationship="description" positioning="after" withArrow>
      {children}
    </Tooltip>
  );
}
