import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AuthorityRow, PersonRow } from "#contract/catalogue.ts";
import { queries } from "#renderer/api/backend.ts";
import { ListWithPanel } from "#renderer/components/edit-panel.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { AuthorityPanel } from "./authority-panel.tsx";
import { ListBar, type ListProps } from "./list-bar.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { signedAs } from "./signed-as.ts";
import { validityOf } from "./validity-of.ts";

const TEXT = CATALOGUE.people;

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  authorities: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM },
});

/** Those who sign and what they sign as; beside the list the form of one, or of one right to sign. */
export function PeopleList({ openId, onOpen }: ListProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [authority, setAuthority] = useState<AuthorityRow | "new">();
  const people = useQuery({ ...queries.catalogue.people.queryOptions({ input: { search } }), placeholderData: keepPreviousData });
  const open = (id?: string) => {
    setAuthority(undefined);
    onOpen(id);
  };
  return (
    <>
      <ListBar addLabel={TEXT.add} onAdd={() => open("new")} search={search} onSearch={setSearch} />
      <QueryGate query={people}>
        {(rows) => {
          const person = rows.find(({ id }) => id === openId);
          return (
            <ListWithPanel
              list={
                rows.length === 0 ? (
                  <Text className={styles.hint}>{search === "" ? TEXT.empty : FORMS.nothingFound}</Text>
                ) : (
                  <RecordTable
                    label={CATALOGUE.parts.people}
                    columns={COLUMNS}
                    rows={rows}
                    rowId={({ id }) => id}
                    selectedId={openId}
                    onOpen={({ id }) => open(id)}
                  />
                )
              }
              panel={
                person !== undefined && authority !== undefined ? (
                  <AuthorityPanel
                    person={person}
                    row={authority === "new" ? undefined : authority}
                    onClose={() => setAuthority(undefined)}
                  />
                ) : person === undefined && openId !== "new" ? null : (
                  <PersonPanel
                    key={`${openId} ${person?.version}`}
                    row={person}
                    onClose={() => open()}
                    onAdded={open}
                    onAuthority={setAuthority}
                  />
                )
              }
            />
          );
        }}
      </QueryGate>
    </>
  );
}

const COLUMNS: readonly RecordColumn<PersonRow>[] = [
  { key: "name", label: TEXT.columns.name, width: "220px", cell: ({ name }) => name },
  { key: "authority", label: TEXT.columns.authority, cell: ({ authorities }) => <Authorities authorities={authorities} /> },
];

function Authorities({ authorities }: Pick<PersonRow, "authorities">) {
  const styles = useStyles();
  return (
    <ul className={styles.authorities}>
      {authorities.map((authority) => (
        <li key={authority.id}>
          {signedAs(authority)}
          <span
            className={styles.hint}
          >{` – ${[authority.unitName, validityOf(authority)].filter((part) => part !== "").join(", ")}`}</span>
        </li>
      ))}
    </ul>
  );
}
