import {
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A column of a table of records. */
export interface RecordColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly width?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Left out while a panel takes the room. */
  readonly isSecondary?: boolean;
  /** Pressing its head sorts by it. */
  readonly isSortable?: boolean;
}

interface RecordTableProps<Row> {
  readonly label: string;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selectedId?: string | undefined;
  /** A panel stands beside the table. */
  readonly isNarrow?: boolean;
  /** The first column opens a row. */
  readonly onOpen?: (row: Row) => void;
  readonly sorted?: { readonly key: string; readonly isDescending: boolean };
  readonly onSort?: (key: string) => void;
}

const useStyles = makeStyles({
  head: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
  // Dark enough under the links in it, in the dark theme as well.
  row: { ":hover": { backgroundColor: tokens.colorNeutralBackground3 }, ":active": { backgroundColor: tokens.colorNeutralBackground3 } },
  opened: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  link: { textAlign: "start" },
  cell: { height: "auto", paddingBlock: tokens.spacingVerticalSNudge, verticalAlign: "top", overflowWrap: "anywhere" },
});

/** Records, a row each; the first column opens one in the panel beside. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const styles = useStyles();
  const { label, rows, rowId, selectedId, isNarrow = false, onOpen, sorted, onSort } = props;
  const columns = props.columns.filter(({ isSecondary = false }) => !(isNarrow && isSecondary));
  return (
    <Table aria-label={label} size="small" sortable={onSort !== undefined}>
      <TableHeader className={styles.head}>
        <TableRow>
          {columns.map(({ key, label: name, width, isSortable = false }) => (
            <TableHeaderCell
              key={key}
              style={width === undefined ? {} : { width }}
              sortable={isSortable}
              {...(isSortable && sorted?.key === key ? { sortDirection: sorted.isDescending ? "descending" : "ascending" } : {})}
              {...(isSortable ? { onClick: () => onSort?.(key) } : {})}
            >
              {name}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowId(row)} className={mergeClasses(styles.row, rowId(row) === selectedId && styles.opened)}>
            {columns.map(({ key, cell }, index) => (
              <TableCell key={key} className={styles.cell}>
                {index === 0 && onOpen !== undefined ? (
                  <Link as="button" className={styles.link} onClick={() => onOpen(row)}>
                    {cell(row)}
                  </Link>
                ) : (
                  cell(row)
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
