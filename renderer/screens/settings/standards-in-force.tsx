import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Standard, standardFor } from "#core/standards/index.ts";
import { formatSlashDate, parseDate } from "#core/vietnamese/index.ts";
import { TextField } from "#renderer/components/fields.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { FORMS } from "#renderer/text/forms.ts";
import { SETTINGS } from "#renderer/text/settings.ts";
import { type ShownRule, standardRules } from "./standard-rules.ts";

const TEXT = SETTINGS.standards;

const SIDES: readonly Standard["side"][] = ["state", "party"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  date: { maxWidth: "260px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Which standard of form applies on a day, and what it says with its clauses; the newest ones while no day is typed. */
export function StandardsInForce() {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const reading = parseDate(typed);
  const mistake = typed.trim() !== "" && reading === undefined ? TEXT.noDay(typed.trim()) : undefined;
  return (
    <section className={styles.section}>
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <div className={styles.date}>
        <TextField label={TEXT.date} hint={FORMS.dayHint} value={typed} onChange={setTyped} mistake={mistake} />
      </div>
      {mistake !== undefined
        ? null
        : SIDES.map((side) => {
            const standard = standardFor(side, reading?.date);
            return (
              <div key={side}>
                <Subtitle2 as="h2">{TEXT.sides[side]}</Subtitle2>
                {standard === undefined ? <Text block>{TEXT.none(typed.trim())}</Text> : <Rules standard={standard} />}
              </div>
            );
          })}
    </section>
  );
}

const COLUMNS: readonly RecordColumn<ShownRule>[] = [
  { key: "name", label: TEXT.columns.rule, width: "220px", cell: ({ name }) => name },
  { key: "value", label: TEXT.columns.value, width: "300px", cell: ({ value }) => value },
  { key: "clause", label: TEXT.columns.clause, cell: ({ clause }) => clause },
];

function Rules({ standard }: { readonly standard: Standard }) {
  const { name, validFrom, validTo } = standard;
  const validity = TEXT.validity(formatSlashDate(validFrom), validTo === undefined ? undefined : formatSlashDate(validTo));
  return (
    <>
      <Text block>{`${name}, ${validity}`}</Text>
      <RecordTable label={name} columns={COLUMNS} rows={standardRules(standard)} rowId={(rule) => rule.name} />
    </>
  );
}
