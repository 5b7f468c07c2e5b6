import { Button, Caption1, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { AddRegular, SendRegular } from "@fluentui/react-icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RegisterList, RegisterQuery } from "#contract/register.ts";
import { queries } from "#renderer/api/backend.ts";
import { goTo, usePlace } from "#renderer/app/place.ts";
import { ListWithPanel } from "#renderer/components/edit-panel.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { REGISTER } from "#renderer/text/register.ts";
import { EntryPanel } from "./entry-panel.tsx";
import { IssuePanel } from "./issue-panel.tsx";
import { RegisterFilters } from "./register-filters.tsx";
import { RegisterTable } from "./register-table.tsx";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "end" },
  search: { minWidth: "min(340px, 100%)", flexGrow: 1, maxWidth: "520px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

const NEWEST_FIRST: RegisterQuery = { search: "", sort: "date", isDescending: true };

/** Whether only a part of the register is asked for. */
function isNarrowed({ search, origin, kind, year }: RegisterQuery): boolean {
  return search.trim() !== "" || origin !== undefined || kind !== undefined || year !== undefined;
}

const close = () => goTo({ screen: "register" });

/** The register of documents: found as people type, entered, changed, and issued from drafts. */
export function RegisterScreen() {
  const styles = useStyles();
  const { subject, part } = usePlace();
  const [query, setQuery] = useState(NEWEST_FIRST);
  const list = useQuery({
    ...queries.register.list.queryOptions({ input: query }),
    placeholderData: keepPreviousData,
    refetchOnMount: "always",
  });
  return (
    <ScreenPage
      title={REGISTER.title}
      tools={
        <div className={styles.tools}>
          <Button icon={<SendRegular />} onClick={() => goTo({ screen: "register", subject: "issue" })}>
            {REGISTER.issue}
          </Button>
          <Button appearance="primary" icon={<AddRegular />} onClick={() => goTo({ screen: "register", subject: "new" })}>
            {REGISTER.enter}
          </Button>
        </div>
      }
    >
      <div className={styles.bar}>
        <SearchBox
          className={styles.search}
          aria-label={REGISTER.search}
          placeholder={REGISTER.search}
          value={query.search}
          onChange={(_event, { value }) => setQuery({ ...query, search: value })}
        />
        <RegisterFilters query={query} years={list.data?.years ?? []} kinds={list.data?.kinds ?? []} onChange={setQuery} />
      </div>
      <QueryGate query={list}>
        {(found) => (
          <ListWithPanel
            list={
              <>
                <Caption1 role="status" className={styles.hint}>
                  {REGISTER.found(found.rows.length, found.found)}
                </Caption1>
                {found.found === 0 ? (
                  <Text block className={styles.hint}>
                    {isNarrowed(query) ? REGISTER.noneFound : REGISTER.empty}
                  </Text>
                ) : (
                  <RegisterTable rows={found.rows} query={query} selectedId={subject} onSort={setQuery} />
                )}
              </>
            }
            panel={<RegisterPanel found={found} subject={subject} part={part} />}
          />
        )}
      </QueryGate>
    </ScreenPage>
  );
}

interface RegisterPanelProps {
  readonly found: RegisterList;
  readonly subject: string | undefined;
  readonly part: string | undefined;
}

/** What is open beside the list: a new entry, a draft to be issued, or an entry. */
function RegisterPanel({ found: { rows, kinds }, subject, part }: RegisterPanelProps) {
  if (subject === undefined) return null;
  if (subject === "issue") return <IssuePanel key={part} draftId={part} onClose={close} />;
  const row = rows.find(({ id }) => id === subject);
  if (row === undefined && subject !== "new") return null;
  return <EntryPanel key={`${subject} ${row?.version}`} row={row} kinds={kinds} onClose={close} />;
}
