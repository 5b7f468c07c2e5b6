import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ShownTerms } from "#contract/settings.ts";
import { standardOf } from "#core/standards/index.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { LinesField } from "#renderer/components/fields.tsx";
import { FormatNote } from "#renderer/components/format-label.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { useWrite } from "#renderer/components/use-write.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

const TEXT = SETTINGS.terms;

const PARTY = [standardOf("party-2026"), standardOf("party-2018")];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  days: { width: "min(320px, 100%)" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** When the terms of the Party committee began: the Party numbers its documents through a term. */
export function CommitteeTerms() {
  const styles = useStyles();
  const terms = useQuery(queries.settings.terms.queryOptions());
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{TEXT.title}</Subtitle2>
      <Text className={styles.hint}>{TEXT.lead}</Text>
      <QueryGate query={terms}>{(shown) => <TermsForm key={shown.days.join()} terms={shown} />}</QueryGate>
      <FormatNote part="series" standards={PARTY} />
    </section>
  );
}

function TermsForm({ terms: { days, current, isAssumed } }: { readonly terms: ShownTerms }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(days);
  const save = useWrite(() => backend.settings.saveTerms({ days: [...typed] }), { said: () => TEXT.saved });
  return (
    <>
      <Text>{isAssumed ? TEXT.assumed(current) : TEXT.current(current)}</Text>
      <div className={styles.days}>
        <LinesField
          label={TEXT.days}
          hint={TEXT.daysHint}
          value={typed}
          onChange={setTyped}
          mistake={save.mistakes.days ?? save.refusal?.message}
        />
      </div>
      <Button disabled={save.isRunning} onClick={() => save.run(undefined)}>
        {TEXT.save}
      </Button>
    </>
  );
}
