import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { ResultPlace, ResultRow } from "#contract/results.ts";
import { Grid } from "#renderer/components/grid/grid.tsx";
import type { GridHandle } from "#renderer/components/grid/grid-handle.ts";
import { GridRemarks } from "#renderer/components/grid/grid-remarks.tsx";
import { GridTools, useGridView } from "#renderer/components/grid/grid-tools.tsx";
import { SavingStatus } from "#renderer/components/grid/saving-status.tsx";
import { useNotices } from "#renderer/components/notices.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { GRID } from "#renderer/text/grid.ts";
import { RESULTS } from "#renderer/text/results.ts";
import { resultColumns } from "./result-columns.ts";
import { useResultEntry } from "./use-result-entry.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, alignItems: "center" },
  grid: { flexGrow: 1, minHeight: "170px" },
});

const rowId = ({ id }: ResultRow) => id;

/** The grid of one plan and period, with what is saved and what looks wrong. */
export function ResultEntry({ place }: { readonly place: ResultPlace }) {
  const styles = useStyles();
  const { say } = useNotices();
  const handle = useRef<GridHandle>(null);
  const [view, setView] = useGridView(1);
  const { sheet, enter, saving } = useResultEntry(place);
  const { previousLabel = "", lastYearLabel = "" } = sheet.data ?? {};
  const columns = useMemo(() => resultColumns({ previousLabel, lastYearLabel }), [previousLabel, lastYearLabel]);
  if (sheet.data === undefined) return <QueryGate query={sheet}>{() => null}</QueryGate>;
  const { rows, refused, cutoff, deadline } = sheet.data;
  const done = rows.filter(({ measurement }) => measurement !== "").length;
  return (
    <>
      <div className={styles.bar}>
        <GridTools columns={columns} view={view} onView={setView} />
        <Caption1>{RESULTS.entered(done, rows.length)}</Caption1>
        {cutoff === null ? null : <Caption1>{RESULTS.cutoff(cutoff)}</Caption1>}
        {deadline === null ? null : <Caption1>{RESULTS.deadline(deadline)}</Caption1>}
      </div>
      <div className={styles.grid}>
        <Grid
          label={RESULTS.grid}
          columns={columns}
          rows={rows}
          rowId={rowId}
          frozen={view.frozen}
          search={view.search}
          searchIn={view.searchIn}
          refused={refused}
          onEdits={enter}
          onPasted={(message) => say("info", message)}
          handle={handle}
          aside={
            <>
              <SavingStatus state={saving} />
              {refused.length === 0 ? null : <b>{GRID.refusals(refused.length)}</b>}
            </>
          }
        />
      </div>
      <GridRemarks
        remarks={rows.flatMap(({ id, name, warnings }) => warnings.map((text) => ({ rowId: id, text: GRID.remarkOn(name, text) })))}
        onGo={(id) => handle.current?.goTo(id)}
      />
    </>
  );
}
