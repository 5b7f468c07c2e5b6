import { Input, makeStyles, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import { TableDeleteColumnRegular, TableDeleteRowRegular, TableInsertColumnRegular, TableInsertRowRegular } from "@fluentui/react-icons";
import { type JSX, useState } from "react";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import { TABLE } from "#renderer/text/editor.ts";
import { ColumnToolsMenu } from "./column-tools-menu.tsx";
import { nextTo, withColumnBeside } from "./table-columns-edit.ts";
import { changeTable, columnUnder, removeColumn, rowUnder, type TableHand } from "./table-hand.ts";
import { RowMenu, WholeMenu } from "./table-menus.tsx";
import { withoutRow, withRowBeside, withUnit } from "./table-rows-edit.ts";

const useStyles = makeStyles({ unit: { width: "140px", minWidth: 0 } });

interface TableToolsProps {
  readonly hand: TableHand;
  readonly onRemove: () => void;
}

/** What is done with the table that is selected, at the cell or column typed in last. */
export function TableTools({ hand, onRemove }: TableToolsProps) {
  const { table } = hand;
  const row = rowUnder(hand);
  const column = columnUnder(hand);
  const goRow = (next: TableHand["table"], to: number) => changeTable(hand, next, { row: to, cell: 0 });
  return (
    <Toolbar aria-label={TABLE.tools} size="small">
      <RowMenu hand={hand} />
      <Press
        label={TABLE.addRow}
        icon={<TableInsertRowRegular />}
        onPress={row === undefined ? undefined : () => goRow(withRowBeside(table, row, "below"), row + 1)}
      />
      <Press
        label={TABLE.removeRow}
        icon={<TableDeleteRowRegular />}
        onPress={row === undefined ? undefined : () => goRow(withoutRow(table, row), Math.max(0, row - 1))}
      />
      <ToolbarDivider />
      <ColumnToolsMenu hand={hand} />
      <Press
        label={TABLE.addColumnRight}
        icon={<TableInsertColumnRegular />}
        onPress={
          column === undefined ? undefined : () => changeTable(hand, withColumnBeside(table, column, "after"), { path: nextTo(column) })
        }
      />
      <Press
        label={TABLE.removeColumn}
        icon={<TableDeleteColumnRegular />}
        onPress={column === undefined ? undefined : () => removeColumn(hand, column, "now")}
      />
      <ToolbarDivider />
      <WholeMenu hand={hand} onRemove={onRemove} />
      <UnitField hand={hand} />
    </Toolbar>
  );
}

interface PressProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly onPress: (() => void) | undefined;
}

/** A button that leaves the caret in the cell while it is pressed. */
function Press({ label, icon, onPress }: PressProps) {
  return (
    <ToolbarButton
      aria-label={label}
      title={label}
      icon={icon}
      disabled={onPress === undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    />
  );
}

/** The unit printed over the table; what is typed stays as typed. */
function UnitField({ hand: { view, table, place } }: { readonly hand: TableHand }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const { unit = "" } = table;
  return (
    <Input
      size="small"
      className={styles.unit}
      aria-label={TABLE.unitField}
      placeholder={TABLE.unitField}
      value={canonicalLine(text) === unit ? text : unit}
      onChange={(_event, { value }) => {
        setText(value);
        if (canonicalLine(value) !== unit) view.change(withUnit(table, canonicalLine(value)), place);
      }}
    />
  );
}
