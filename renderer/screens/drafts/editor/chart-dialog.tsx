import { Button, Caption1, Field, Input, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Chart, ChartType } from "#core/document/block.ts";
import { PlainDialog } from "#renderer/components/plain-dialog.tsx";
import { CHART, DIALOGS } from "#renderer/text/editor.ts";
import { Choice } from "../choice.tsx";
import { type ChartSheet, chartOf, EMPTY_SHEET, sheetOf } from "./chart-sheet.ts";
import { ChartSheetTable } from "./chart-sheet-table.tsx";

interface ChartDialogProps {
  /** The chart that is changed; a new one where absent. */
  readonly chart?: Chart;
  readonly sourceOf: (facts: readonly string[]) => string;
  readonly onDone: (chart: Chart) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { maxWidth: "min(900px, 94vw)" },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: tokens.spacingHorizontalM },
  mistakes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const TYPES = Object.entries(CHART.types).map(([value, text]) => ({ value, text }));

/** Everything of a chart: what it shows, and its figures. One that no writer could draw is not taken. */
export function ChartDialog({ chart, sourceOf, onDone, onClose }: ChartDialogProps) {
  const styles = useStyles();
  const [sheet, setSheet] = useState<ChartSheet>(() => (chart === undefined ? EMPTY_SHEET : sheetOf(chart)));
  const [mistakes, setMistakes] = useState<readonly string[]>([]);
  const done = () => {
    const made = chartOf(sheet, chart);
    if (!made.ok) {
      setMistakes(made.failure);
      return;
    }
    onDone(made.value);
    onClose();
  };
  return (
    <PlainDialog
      title={CHART.title}
      actions={
        <>
          <Button onClick={onClose}>{DIALOGS.cancel}</Button>
          <Button appearance="primary" onClick={done}>
            {DIALOGS.done}
          </Button>
        </>
      }
      onClose={onClose}
      isAlert
      surfaceClass={styles.surface}
    >
      <Field label={CHART.fields.title}>
        <Input value={sheet.title} onChange={(_event, { value }) => setSheet({ ...sheet, title: value })} />
      </Field>
      <div className={styles.row}>
        <Choice
          label={CHART.fields.type}
          options={TYPES}
          value={sheet.type}
          onChoose={(type) => setSheet({ ...sheet, type: type as ChartType })}
        />
        <Field label={CHART.fields.unit}>
          <Input value={sheet.unit} onChange={(_event, { value }) => setSheet({ ...sheet, unit: value })} />
        </Field>
        <Choice
          label={CHART.fields.decimals}
          options={decimalsFor(chart)}
          value={sheet.decimals}
          onChoose={(decimals) => setSheet({ ...sheet, decimals })}
        />
      </div>
      <ChartSheetTable sheet={sheet} onChange={setSheet} sourceOf={sourceOf} />
      <Caption1>{CHART.sheetHint}</Caption1>
      {mistakes.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <ul className={styles.mistakes}>
              {mistakes.slice(0, MOST_MISTAKES).map((mistake) => (
                <li key={mistake}>{mistake}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </PlainDialog>
  );
}

const MOST_MISTAKES = 5;

/** As many digits as figures usually have, and as the chart has now. */
function decimalsFor(chart: Chart | undefined): readonly { readonly value: string; readonly text: string }[] {
  const usual = [0, 1, 2, 3];
  const all = chart?.decimals === undefined || usual.includes(chart.decimals) ? usual : [...usual, chart.decimals];
  return [{ value: "", text: CHART.asTyped }, ...all.map((digits) => ({ value: String(digits), text: String(digits) }))];
}
