import { Dropdown, Label, makeStyles, Option, SearchBox, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { GRID } from "#renderer/text/grid.ts";
import type { GridColumn } from "./grid-column.ts";

/** What of a grid is shown and what stays in view. */
export interface GridView {
  readonly search: string;
  readonly searchIn: string | undefined;
  readonly frozen: number;
}

/** The view of a grid as its tools set it; so many columns stay in view at first. */
export function useGridView(frozen: number) {
  return useState<GridView>({ search: "", searchIn: undefined, frozen });
}

interface GridToolsProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly view: GridView;
  readonly onView: (view: GridView) => void;
}

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  field: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  search: { width: "170px" },
  choice: { minWidth: "104px", width: "112px" },
});

const ALL = "";

/** Search in all columns or one, and up to which column the grid stays in view. */
export function GridTools<Row>({ columns, view, onView }: GridToolsProps<Row>) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={GRID.search}
        placeholder={GRID.search}
        value={view.search}
        onChange={(_event, { value }) => onView({ ...view, search: value })}
      />
      <ColumnChoice
        label={GRID.searchIn}
        none={GRID.allColumns}
        columns={columns}
        chosen={view.searchIn ?? ALL}
        onChoose={(id) => onView({ ...view, searchIn: id === ALL ? undefined : id })}
      />
      <ColumnChoice
        label={GRID.frozen}
        none={GRID.noneFrozen}
        columns={columns}
        chosen={columns[view.frozen - 1]?.id ?? ALL}
        onChoose={(id) => onView({ ...view, frozen: columns.findIndex((column) => column.id === id) + 1 })}
      />
    </div>
  );
}

interface ColumnChoiceProps<Row> {
  readonly label: string;
  readonly none: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly chosen: string;
  readonly onChoose: (columnId: string) => void;
}

function ColumnChoice<Row>({ label, none, columns, chosen, onChoose }: ColumnChoiceProps<Row>) {
  const styles = useStyles();
  const dropdownId = useId();
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={dropdownId}>
        {label}
      </Label>
      <Dropdown
        id={dropdownId}
        size="small"
        className={styles.choice}
        value={columns.find(({ id }) => id === chosen)?.label ?? none}
        selectedOptions={[chosen]}
        onOptionSelect={(_event, { optionValue }) => onChoose(optionValue ?? ALL)}
      >
        <Option value={ALL}>{none}</Option>
        {columns.map((column) => (
          <Option key={column.id} value={column.id} text={column.label}>
            {[...(column.groups ?? []), column.label].join(" – ")}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
