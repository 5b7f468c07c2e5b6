import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { MoneyColumn } from "#contract/planning.ts";
import { PLANS } from "#renderer/text/plans.ts";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "260px" } });

const YEAR = /^(19|2\d)\d\d$/;

/** Adds the columns of a year and a source of money, which stay when a figure is entered. */
export function AddSource({ onAdd }: { readonly onAdd: (column: MoneyColumn) => void }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [year, setYear] = useState("");
  const [source, setSource] = useState("");
  const isComplete = YEAR.test(year.trim()) && source.trim() !== "";
  return (
    <Popover open={isOpen} onOpenChange={(_event, { open }) => setOpen(open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button size="small" icon={<MoneyRegular />}>
          {PLANS.addSource}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={PLANS.addSource}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isComplete) return;
            onAdd({ year: Number(year.trim()), source: source.normalize("NFC").trim() });
            setOpen(false);
          }}
        >
          <Field label={PLANS.year}>
            <Input value={year} inputMode="numeric" onChange={(_event, { value }) => setYear(value)} />
          </Field>
          <Field label={PLANS.source} hint={PLANS.sourceHint}>
            <Input value={source} onChange={(_event, { value }) => setSource(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabled={!isComplete}>
            {PLANS.addSource}
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
