import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableDeleteRowRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { MoneyColumn, PlanRow, PlanSheet, PlanSheetPlace } from "#contract/planning.ts";
import { Grid } from "#renderer/components/grid/grid.tsx";
import type { GridHandle } from "#renderer/components/grid/grid-handle.ts";
import { GridRemarks } from "#renderer/components/grid/grid-remarks.tsx";
import { GridTools, useGridView } from "#renderer/components/grid/grid-tools.tsx";
import { SavingStatus } from "#renderer/components/grid/saving-status.tsx";
import { useNotices } from "#renderer/components/notices.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { GRID } from "#renderer/text/grid.ts";
import { PLANS } from "#renderer/text/plans.ts";
import { AddSource } from "./add-source.tsx";
import { blankPlanRow, planColumns } from "./plan-columns.ts";
import { UndoButton } from "./undo-button.tsx";
import { usePlanSheet } from "./use-plan-sheet.ts";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  grid: { flexGrow: 1, minHeight: "170px" },
});

const rowId = ({ id }: PlanRow) => id;
const NONE: readonly never[] = [];

/** One list of a plan in the grid, with its tools. */
export function PlanSheetGrid({ place }: { readonly place: PlanSheetPlace }) {
  const styles = useStyles();
  const { say } = useNotices();
  const handle = useRef<GridHandle>(null);
  const [view, setView] = useGridView(1);
  const [sources, setSources] = useState<readonly MoneyColumn[]>([]);
  const { sheet, enter, removeRows, saving } = usePlanSheet(place);
  const { areas = NONE, units = NONE, money = NONE } = sheet.data ?? {};
  const columns = useMemo(
    () => planColumns(place.sheet, { areas, units, money: withSources(money, sources) }),
    [place.sheet, areas, units, money, sources],
  );
  if (sheet.data === undefined) return <QueryGate query={sheet}>{() => null}</QueryGate>;
  const { rows, refused, remarks } = sheet.data;
  return (
    <>
      <div className={styles.bar}>
        <GridTools columns={columns} view={view} onView={setView} />
        <Button
          size="small"
          icon={<TableDeleteRowRegular />}
          title={PLANS.removeRowsHint}
          disabled={rows.length === 0}
          onClick={() => handle.current?.removeRows()}
        >
          {PLANS.removeRows}
        </Button>
        <UndoButton size="small" />
        {place.sheet === "projects" ? <AddSource onAdd={(source) => setSources([...sources, source])} /> : null}
      </div>
      <div className={styles.grid}>
        <Grid
          label={PLANS.grids[place.sheet]}
          columns={columns}
          rows={rows}
          rowId={rowId}
          frozen={view.frozen}
          search={view.search}
          searchIn={view.searchIn}
          refused={refused}
          onEdits={enter}
          onPasted={(message) => say("info", message)}
          blankRow={blankPlanRow}
          onRemoveRows={(ids) => removeRows(ids, () => say("success", PLANS.rowsRemoved(ids.length)))}
          handle={handle}
          aside={
            <>
              <SavingStatus state={saving} />
              {refused.length === 0 ? null : <b>{GRID.refusals(refused.length)}</b>}
              <span>{PLANS.hint}</span>
            </>
          }
        />
      </div>
      <GridRemarks remarks={namedRemarks(remarks, rows)} onGo={(id) => handle.current?.goTo(id)} />
    </>
  );
}

function namedRemarks(remarks: PlanSheet["remarks"], rows: readonly PlanRow[]): PlanSheet["remarks"] {
  if (remarks.length === 0) return remarks;
  const names = new Map(rows.map(({ id, cells }) => [id, cells.name ?? ""]));
  return remarks.map(({ rowId: id, text }) => ({ rowId: id, text: GRID.remarkOn(names.get(id) ?? "", text) }));
}

/** The sources there are, and those a user has named and not filled yet, by year. */
function withSources(money: readonly MoneyColumn[], added: readonly MoneyColumn[]): readonly MoneyColumn[] {
  const all = new Map([...money, ...added].map((one) => [`${one.year}:${one.source}`, one]));
  return [...all.values()].toSorted((left, right) => left.year - right.year);
}
