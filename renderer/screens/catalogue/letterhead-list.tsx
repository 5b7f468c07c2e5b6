import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { LetterheadRow } from "#contract/catalogue.ts";
import { queries } from "#renderer/api/backend.ts";
import { ListWithPanel } from "#renderer/components/edit-panel.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { type RecordColumn, RecordTable } from "#renderer/components/record-table.tsx";
import { CATALOGUE } from "#renderer/text/catalogue.ts";
import { LetterheadPanel } from "./letterhead-panel.tsx";
import { ListBar, type ListProps } from "./list-bar.tsx";

const TEXT = CATALOGUE.letterheads;

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** The offices that settled how they write, with the form of one beside them. */
export function LetterheadList({ openId, onOpen }: ListProps) {
  const styles = useStyles();
  const letterheads = useQuery(queries.catalogue.letterheads.queryOptions());
  return (
    <>
      <ListBar addLabel={TEXT.add} onAdd={() => onOpen("new")} />
      <QueryGate query={letterheads}>
        {(rows) => {
          const open = rows.find(({ unitId }) => unitId === openId);
          return (
            <ListWithPanel
              list={
                rows.length === 0 ? (
                  <Text className={styles.hint}>{TEXT.empty}</Text>
                ) : (
                  <RecordTable
                    label={CATALOGUE.parts.letterheads}
                    columns={COLUMNS}
                    rows={rows}
                    rowId={({ unitId }) => unitId}
                    selectedId={openId}
                    isNarrow={openId !== undefined}
                    onOpen={({ unitId }) => onOpen(unitId)}
                  />
                )
              }
              panel={
                open === undefined && openId !== "new" ? null : (
                  <LetterheadPanel key={`${openId} ${open?.version}`} row={open} onClose={() => onOpen()} />
                )
              }
            />
          );
        }}
      </QueryGate>
    </>
  );
}

const COLUMNS: readonly RecordColumn<LetterheadRow>[] = [
  { key: "unit", label: TEXT.columns.unit, cell: ({ unitName }) => unitName },
  { key: "place", label: TEXT.columns.place, width: "160px", cell: ({ place }) => place },
  { key: "word", label: TEXT.wordTitle, width: "160px", isSecondary: true, cell: ({ wordFile }) => wordFile ?? "" },
  {
    key: "recipients",
    label: TEXT.columns.recipients,
    width: "120px",
    isSecondary: true,
    cell: ({ recipients }) => TEXT.count(recipients.length),
  },
];
