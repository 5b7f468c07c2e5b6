import { Menu, MenuButton, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TABLE } from "#renderer/text/editor.ts";
import { changeTable, rowUnder, type TableHand } from "./table-hand.ts";
import { hasTotal, withColumnNumbers, withGroupRow, withoutRow, withRowBeside, withRowMoved, withTotal } from "./table-rows-edit.ts";

interface TableMenuProps {
  readonly hand: TableHand;
}

interface ToolMenuProps {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly checked?: Readonly<Record<string, readonly string[]>>;
  readonly children: ReactNode;
}

/** A menu of the tools of a table. */
export function ToolMenu({ label, isDisabled = false, checked = {}, children }: ToolMenuProps) {
  const checkedValues = Object.fromEntries(Object.entries(checked).map(([name, values]) => [name, [...values]]));
  return (
    <Menu checkedValues={checkedValues} positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" disabled={isDisabled}>
          {label}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Rows that come, go and move, at the row typed in last. */
export function RowMenu({ hand }: TableMenuProps) {
  const { table } = hand;
  const row = rowUnder(hand);
  const at = row ?? 0;
  const go = (next: TableHand["table"], to: number) => changeTable(hand, next, { row: to, cell: 0 }, "later");
  return (
    <ToolMenu label={TABLE.rows} isDisabled={row === undefined}>
      <MenuItem onClick={() => go(withRowBeside(table, at, "above"), at)}>{TABLE.addRowAbove}</MenuItem>
      <MenuItem onClick={() => go(withRowBeside(table, at, "below"), at + 1)}>{TABLE.addRow}</MenuItem>
      <MenuItem onClick={() => go(withGroupRow(table, at), at)}>{TABLE.addGroup}</MenuItem>
      <MenuDivider />
      <MenuItem disabled={at === 0} onClick={() => go(withRowMoved(table, at, -1), at - 1)}>
        {TABLE.moveRowUp}
      </MenuItem>
      <MenuItem disabled={at === table.rows.length - 1} onClick={() => go(withRowMoved(table, at, 1), at + 1)}>
        {TABLE.moveRowDown}
      </MenuItem>
      <MenuDivider />
      <MenuItem disabled={table.rows.length === 1} onClick={() => go(withoutRow(table, at), Math.max(0, at - 1))}>
        {TABLE.removeRow}
      </MenuItem>
    </ToolMenu>
  );
}

/** What holds for the table as a whole. */
export function WholeMenu({ hand, onRemove }: TableMenuProps & { readonly onRemove: () => void }) {
  const { table, place } = hand;
  const shown = [...(hasTotal(table) ? ["total"] : []), ...(table.columnNumbers === true ? ["numbers"] : [])];
  const change = (next: TableHand["table"]) => changeTable(hand, next, place, "later");
  return (
    <ToolMenu label={TABLE.whole} checked={{ shown }}>
      <MenuItemCheckbox persistOnClick={false} name="shown" value="total" onClick={() => change(withTotal(table, !hasTotal(table)))}>
        {TABLE.totalRow}
      </MenuItemCheckbox>
      <MenuItemCheckbox
        persistOnClick={false}
        name="shown"
        value="numbers"
        onClick={() => change(withColumnNumbers(table, table.columnNumbers !== true))}
      >
        {TABLE.columnNumbers}
      </MenuItemCheckbox>
      <MenuDivider />
      <MenuItem onClick={onRemove}>{TABLE.removeTable}</MenuItem>
    </ToolMenu>
  );
}
