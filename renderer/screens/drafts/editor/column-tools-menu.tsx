import { MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuItemRadio } from "@fluentui/react-components";
import { isColumnGroup, type LeafColumn, type Table } from "#core/document/table.ts";
import { layColumns } from "#core/document/table-columns.ts";
import { TABLE } from "#renderer/text/editor.ts";
import {
  type ColumnLook,
  type ColumnPath,
  columnAt,
  isEmptyColumn,
  leavesUnder,
  nextTo,
  withColumnBeside,
  withGroup,
  withKind,
  withLook,
  withoutGroup,
} from "./table-columns-edit.ts";
import { changeTable, columnUnder, removeColumn, type TableHand } from "./table-hand.ts";
import { ToolMenu } from "./table-menus.tsx";

/** Columns that come, go, are named and grouped, and what a column holds, at the column typed in last. */
export function ColumnToolsMenu({ hand }: { readonly hand: TableHand }) {
  const path = columnUnder(hand);
  const column = path === undefined ? undefined : columnAt(hand.table.columns, path);
  const leaf = column === undefined || isColumnGroup(column) ? undefined : column;
  const checked = {
    holds: leaf === undefined ? [] : [leaf.holds],
    align: path === undefined ? [] : [alignOf(hand.table, path)],
    decimals: [String(leaf?.decimals ?? "")],
    summed: leaf?.summed ? ["yes"] : [],
  };
  return (
    <ToolMenu label={TABLE.columns} isDisabled={path === undefined} checked={checked}>
      {path === undefined ? null : <ColumnItems hand={hand} path={path} />}
      {path === undefined || leaf === undefined ? null : <KindItems hand={hand} path={path} />}
      {path === undefined || leaf === undefined ? null : <LookItems hand={hand} path={path} leaf={leaf} />}
    </ToolMenu>
  );
}

interface ColumnItemsProps {
  readonly hand: TableHand;
  readonly path: ColumnPath;
}

function ColumnItems({ hand, path }: ColumnItemsProps) {
  const { table } = hand;
  const around = path.slice(0, -1);
  const column = columnAt(table.columns, path);
  const isGroup = column !== undefined && isColumnGroup(column);
  const group = isGroup ? path : around.length > 0 ? around : undefined;
  const go = (next: TableHand["table"], to: ColumnPath) => changeTable(hand, next, { path: to }, "later");
  return (
    <>
      <MenuItem onClick={() => go(table, path)}>{TABLE.rename}</MenuItem>
      <MenuItem onClick={() => go(withColumnBeside(table, path, "before"), path)}>{TABLE.addColumnLeft}</MenuItem>
      <MenuItem onClick={() => go(withColumnBeside(table, path, "after"), nextTo(path))}>{TABLE.addColumnRight}</MenuItem>
      <MenuItem onClick={() => removeColumn(hand, path, "later")}>{TABLE.removeColumn}</MenuItem>
      <MenuDivider />
      <MenuItem disabled={columnAt(table.columns, nextTo(path)) === undefined} onClick={() => go(withGroup(table, path), path)}>
        {TABLE.group}
      </MenuItem>
      <MenuItem disabled={group === undefined} onClick={() => group && go(withoutGroup(table, group), group)}>
        {TABLE.ungroup}
      </MenuItem>
    </>
  );
}

const KINDS = Object.keys(TABLE.kinds) as LeafColumn["holds"][];

function KindItems({ hand, path }: ColumnItemsProps) {
  const { table, place } = hand;
  const choose = (holds: LeafColumn["holds"]) => {
    const isPlaceLost = holds === "index" && place !== undefined && !("path" in place);
    changeTable(hand, withKind(table, path, holds), isPlaceLost ? { path } : place, "later");
  };
  return (
    <MenuGroup>
      <MenuDivider />
      <MenuGroupHeader>{TABLE.kind}</MenuGroupHeader>
      {KINDS.map((one) => (
        <MenuItemRadio
          persistOnClick={false}
          key={one}
          name="holds"
          value={one}
          disabled={one === "index" && !isEmptyColumn(table, path)}
          onClick={() => choose(one)}
        >
          {TABLE.kinds[one]}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function alignOf(table: Table, path: ColumnPath): string {
  return layColumns(table)[leavesUnder(table.columns, path).start]?.align ?? "";
}

const ALIGNS = Object.entries(TABLE.aligns) as [NonNullable<ColumnLook["align"]>, string][];
const DECIMALS = [undefined, 0, 1, 2, 3] as const;

function LookItems({ hand, path, leaf }: ColumnItemsProps & { readonly leaf: LeafColumn }) {
  const look = (changed: Parameters<typeof withLook>[2]) => changeTable(hand, withLook(hand.table, path, changed), hand.place, "later");
  return (
    <>
      <MenuGroup>
        <MenuDivider />
        <MenuGroupHeader>{TABLE.align}</MenuGroupHeader>
        {ALIGNS.map(([align, name]) => (
          <MenuItemRadio persistOnClick={false} key={align} name="align" value={align} onClick={() => look({ align })}>
            {name}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      {leaf.holds === "number" ? (
        <MenuGroup>
          <MenuDivider />
          <MenuGroupHeader>{TABLE.decimals}</MenuGroupHeader>
          {DECIMALS.map((decimals) => (
            <MenuItemRadio
              persistOnClick={false}
              key={decimals ?? ""}
              name="decimals"
              value={String(decimals ?? "")}
              onClick={() => look({ decimals })}
            >
              {decimals === undefined ? TABLE.asTyped : String(decimals)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItemCheckbox
            persistOnClick={false}
            name="summed"
            value="yes"
            onClick={() => look({ summed: leaf.summed ? undefined : true })}
          >
            {TABLE.summed}
          </MenuItemCheckbox>
        </MenuGroup>
      ) : null}
    </>
  );
}
