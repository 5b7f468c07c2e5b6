import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { type ClipboardEvent, type KeyboardEvent, useRef } from "react";
import { readClipboard } from "#renderer/components/grid/clipboard-cells.ts";
import { CHART } from "#renderer/text/editor.ts";
import { type ChartSheet, type SheetPlace, withoutRow, withoutSeries, withRow, withSeries, withTexts } from "./chart-sheet.ts";

interface ChartSheetTableProps {
  readonly sheet: ChartSheet;
  readonly onChange: (sheet: ChartSheet) => void;
  /** What is known of the facts behind a figure, one a line. */
  readonly sourceOf: (facts: readonly string[]) => string;
}

const useStyles = makeStyles({
  frame: { overflow: "auto", maxHeight: "44vh" },
  table: { borderCollapse: "collapse" },
  cell: { padding: "1px" },
  input: { width: "132px", minWidth: 0 },
  category: { width: "180px", minWidth: 0 },
  figure: { "& input": { textAlign: "end" } },
  bound: { backgroundColor: tokens.colorBrandBackground2 },
  head: { display: "flex", alignItems: "center" },
  more: { display: "flex", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
});

/** The figures of a chart in a small sheet: arrows up and down and Enter go through a column, a block of Excel is pasted from any cell on. */
export function ChartSheetTable({ sheet, onChange, sourceOf }: ChartSheetTableProps) {
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const go = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`)?.focus();
  const cell = (place: SheetPlace, value: string, label: string) => ({
    value,
    "aria-label": label,
    onChange: (_event: unknown, { value: text }: { readonly value: string }) => onChange(withTexts(sheet, place, [[text]])),
    input: { "data-cell": `${place.row}:${place.column}` } as object,
    onKeyDown: (event: KeyboardEvent) => walk(event, place, go),
    onPaste: (event: ClipboardEvent) => {
      const pasted = readClipboard(event.clipboardData);
      if (pasted === undefined || (pasted.length <= 1 && (pasted[0]?.length ?? 0) <= 1)) return;
      event.preventDefault();
      onChange(
        withTexts(
          sheet,
          place,
          pasted.map((line) => line.map(({ text }) => text)),
        ),
      );
    },
  });
  return (
    <div>
      <div className={styles.frame}>
        <table ref={table} className={styles.table} aria-label={CHART.sheet}>
          <thead>
            <tr>
              <th scope="col">{CHART.category}</th>
              {sheet.names.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place; names may be alike.
                <th key={index} scope="col" className={styles.cell}>
                  <span className={styles.head}>
                    <Input
                      className={styles.input}
                      placeholder={CHART.seriesAt(index + 1)}
                      {...cell({ row: 0, column: index + 1 }, name, CHART.seriesAt(index + 1))}
                    />
                    <Remove label={CHART.removeSeries(index + 1)} onPress={() => onChange(withoutSeries(sheet, index))} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ category, values }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; categories may be alike.
              <tr key={row}>
                <td className={styles.cell}>
                  <Input
                    className={styles.category}
                    placeholder={CHART.rowAt(row + 1)}
                    {...cell({ row: row + 1, column: 0 }, category, CHART.rowAt(row + 1))}
                  />
                </td>
                {values.map(({ text, bound }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <td key={index} className={styles.cell}>
                    <Input
                      className={mergeClasses(styles.input, styles.figure, bound !== undefined && styles.bound)}
                      title={bound === undefined ? "" : sourceOf(bound.facts)}
                      {...cell({ row: row + 1, column: index + 1 }, text, CHART.valueAt(row + 1, index + 1))}
                    />
                  </td>
                ))}
                <td>
                  <Remove label={CHART.removeRow(row + 1)} onPress={() => onChange(withoutRow(sheet, row))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.more}>
        <Button size="small" onClick={() => onChange(withRow(sheet))}>
          {CHART.addRow}
        </Button>
        <Button size="small" onClick={() => onChange(withSeries(sheet))}>
          {CHART.addSeries}
        </Button>
      </div>
    </div>
  );
}

function Remove({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return <Button appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={label} title={label} onClick={onPress} />;
}

/** Enter and the arrows go up and down; keys of an input method that composes are its own. */
function walk(event: KeyboardEvent, { row, column }: SheetPlace, go: (row: number, column: number) => void): void {
  if (event.nativeEvent.isComposing) return;
  const by = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  go(row + by, column);
}
