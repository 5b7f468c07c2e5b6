import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { UnitRow } from "#contract/catalogue.ts";
import { queries } from "#renderer/api/backend.ts";
import { ListWithPanel } from "#renderer/components/edit-panel.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { ListBar, type ListProps } from "./list-bar.tsx";
import { UnitPanel } from "./unit-panel.tsx";
import { validityOf } from "./validity-of.ts";

const TEXT = CATALOGUE.units;

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** The tree of units, found by name as people type it, with the form of one beside it. */
export function UnitList({ openId, onOpen }: ListProps) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const [hasEnded, setHasEnded] = useState(true);
  const units = useQuery({ ...queries.catalogue.units.queryOptions({ input: { search, hasEnded } }), placeholderData: keepPreviousData });
  const all = useQuery(queries.catalogue.units.queryOptions({ input: { search: "", hasEnded: true } }));
  const names = useMemo(() => new Map((all.data ?? []).map(({ id, name }) => [id, name])), [all.data]);
  const columns = useMemo(() => columnsWith(names), [names]);
  const open = all.data?.find(({ id }) => id === openId);
  return (
    <>
      <ListBar addLabel={TEXT.add} onAdd={() => onOpen("new")} search={search} onSearch={setSearch}>
        <Checkbox label={TEXT.hasEnded} checked={hasEnded} onChange={(_event, { checked }) => setHasEnded(checked === true)} />
      </ListBar>
      <QueryGate query={units}>
        {(rows) => (
          <ListWithPanel
            list={
              rows.length === 0 ? (
                <Text className={styles.hint}>{search === "" ? TEXT.empty : FORMS.nothingFound}</Text>
              ) : (
                <RecordTable
                  label={CATALOGUE.parts.units}
                  columns={columns}
                  rows={rows}
                  rowId={({ id }) => id}
                  selectedId={openId}
                  isNarrow={openId !== undefined}
                  onOpen={({ id }) => onOpen(id)}
                />
              )
            }
            panel={
              open === undefined && openId !== "new" ? null : (
                <UnitPanel key={`${openId} ${open?.version}`} row={open} units={all.data ?? []} onClose={() => onOpen()} />
              )
            }
          />
        )}
      </QueryGate>
    </>
  );
}

function columnsWith(names: ReadonlyMap<string, string>): readonly RecordColumn<UnitRow>[] {
  const { columns, levels } = TEXT;
  return [
    { key: "name", label: columns.name, cell: ({ name, depth }) => <span style={{ paddingInlineStart: depth * 16 }}>{name}</span> },
    { key: "abbreviation", label: columns.abbreviation, width: "90px", isSecondary: true, cell: ({ abbreviation }) => abbreviation },
    { key: "level", label: columns.level, width: "100px", isSecondary: true, cell: ({ level }) => levels[level] },
    { key: "validity", label: columns.validity, width: "170px", cell: validityOf },
    {
      key: "successors",
      label: columns.successors,
      width: "220px",
      isSecondary: true,
      cell: ({ successors }) => successors.map(({ unitId }) => names.get(unitId) ?? unitId).join("; "),
    },
  ];
}
