import { toRoman } from "../vietnamese/index.ts";
import type { GroupLabelStyle, GroupRow, Table } from "./table.ts";

const USUAL_STYLES = ["letter", "roman", "arabic"] as const satisfies readonly GroupLabelStyle[];

/** What has been counted so far on each level: the number of the last numbered row, and the label now in force. */
interface Level {
  readonly count: number;
  readonly label: string | undefined;
}

const NOTHING_COUNTED: Level = { count: 0, label: undefined };

/**
 * The label of every row of the table, by its place among the rows: `A`, `I`, `1`, `II.1` for group rows that are numbered, undefined
 * for all others. A level counts on from its last row and starts again under every row of a higher level.
 */
export function groupLabels(table: Table): readonly (string | undefined)[] {
  const labels: (string | undefined)[] = [];
  table.rows.reduce<readonly Level[]>(
    (levels, row) => {
      if (row.kind !== "group") {
        labels.push(undefined);
        return levels;
      }
      const next = countRow(levels, row, table);
      labels.push(next[row.level - 1]?.label);
      return next;
    },
    USUAL_STYLES.map(() => NOTHING_COUNTED),
  );
  return labels;
}

function countRow(levels: readonly Level[], row: GroupRow, table: Table): readonly Level[] {
  const index = row.level - 1;
  const counted = levels[index] ?? NOTHING_COUNTED;
  const entry = row.unnumbered === true ? { count: counted.count, label: undefined } : numbered(levels, index, counted.count + 1, table);
  return levels.map((level, place) => (place < index ? level : place === index ? entry : NOTHING_COUNTED));
}

function numbered(levels: readonly Level[], index: number, count: number, table: Table): Level {
  const style = table.groupLabels?.[index] ?? USUAL_STYLES[index] ?? "none";
  const above = levels.slice(0, index).findLast((level) => level.label !== undefined)?.label;
  return { count, label: labelOf(style, count, above) };
}

function labelOf(style: GroupLabelStyle, count: number, above: string | undefined): string | undefined {
  switch (style) {
    case "letter":
      return capitalLetter(count);
    case "roman":
      return toRoman(count);
    case "arabic":
      return String(count);
    case "dotted":
      return above === undefined ? String(count) : `${above}.${count}`;
    case "none":
      return undefined;
  }
}

/** A … Z, then AA, AB …: tables of tasks and projects count in the Latin alphabet, unlike the points of a clause. */
function capitalLetter(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count <= 26 ? last : capitalLetter(Math.floor((count - 1) / 26)) + last;
}
