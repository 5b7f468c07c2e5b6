import type { ResultRow, ResultSheet } from "#contract/results.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { RESULTS } from "#renderer/text/results.ts";

const { columns: NAMES, groups: GROUPS } = RESULTS;

/** The columns of an entry: what is wanted and what was before stand beside the cell that is typed into. */
export function resultColumns({
  previousLabel,
  lastYearLabel,
}: Pick<ResultSheet, "previousLabel" | "lastYearLabel">): readonly GridColumn<ResultRow>[] {
  const compared = [GROUPS.compared];
  const measured = [GROUPS.result];
  const words = [GROUPS.words];
  return [
    { id: "name", label: NAMES.name, width: 320, kind: "text", textOf: ({ name }) => name },
    { id: "unit", label: NAMES.unit, width: 96, kind: "text", textOf: ({ unit }) => unit },
    { id: "target", label: NAMES.target, width: 130, kind: "text", textOf: ({ target }) => target },
    { id: "previous", label: previousLabel, groups: compared, width: 110, kind: "number", textOf: ({ previous }) => previous },
    ...(lastYearLabel === "" || lastYearLabel === previousLabel
      ? []
      : [
          {
            id: "lastYear",
            label: lastYearLabel,
            groups: compared,
            width: 110,
            kind: "number" as const,
            textOf: ({ lastYear }: ResultRow) => lastYear,
          },
        ]),
    {
      id: "measurement",
      label: NAMES.result,
      groups: measured,
      width: 100,
      kind: "number",
      textOf: ({ measurement }) => measurement,
      entry: ANY,
    },
    {
      id: "numerator",
      label: NAMES.numerator,
      groups: measured,
      width: 90,
      kind: "number",
      textOf: ({ numerator }) => numerator,
      entry: RATIO,
    },
    {
      id: "denominator",
      label: NAMES.denominator,
      groups: measured,
      width: 90,
      kind: "number",
      textOf: ({ denominator }) => denominator,
      entry: RATIO,
    },
    { id: "verdict", label: NAMES.verdict, width: 120, kind: "text", textOf: ({ verdict }) => verdict },
    { id: "state", label: NAMES.state, width: 110, kind: "text", choices: STATES, textOf: ({ state }) => state, entry: ANY },
    { id: "asOf", label: NAMES.asOf, width: 110, kind: "text", textOf: ({ asOf }) => asOf, entry: ANY },
    { id: "narrative", label: NAMES.narrative, groups: words, width: 260, kind: "text", textOf: ({ narrative }) => narrative, entry: ANY },
    { id: "limits", label: NAMES.limits, groups: words, width: 200, kind: "text", textOf: ({ limits }) => limits, entry: ANY },
    { id: "causes", label: NAMES.causes, groups: words, width: 200, kind: "text", textOf: ({ causes }) => causes, entry: ANY },
    { id: "proposals", label: NAMES.proposals, groups: words, width: 200, kind: "text", textOf: ({ proposals }) => proposals, entry: ANY },
    { id: "source", label: NAMES.source, width: 160, kind: "text", textOf: ({ source }) => source, entry: ANY },
  ];
}

/** The backend reads what was typed and says what is wrong with it: it alone knows the indicator. */
const ANY: NonNullable<GridColumn<ResultRow>["entry"]> = { refusalOf: () => undefined };

/** Only ratios have a numerator and a denominator. */
const RATIO: NonNullable<GridColumn<ResultRow>["entry"]> = {
  refusalOf: () => undefined,
  isClosed: ({ measure }) => measure === "quantity",
};

const STATES = ["Chính thức", "Sơ bộ", "Ước"];
