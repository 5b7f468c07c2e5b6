import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { DIALOGS } from "#renderer/text/editor.ts";
import { documentLines } from "./document-lines.ts";
import { compareLines, type LinePair, type TextChange } from "./word-difference.ts";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    position: "sticky",
    top: 0,
    textAlign: "start",
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingVerticalXS,
  },
  cell: {
    verticalAlign: "top",
    padding: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  gone: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    textDecorationLine: "line-through",
  },
  added: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
});

interface VersionDifferenceProps {
  readonly was: OfficialDocument;
  readonly is: OfficialDocument;
}

/** Two versions beside each other: only the lines that differ. */
export function VersionDifference({ was, is }: VersionDifferenceProps) {
  const styles = useStyles();
  const pairs = useMemo(() => compareLines(documentLines(was), documentLines(is)).filter(isChanged), [was, is]);
  if (pairs.length === 0) return <Text>{DIALOGS.same}</Text>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.head}>{DIALOGS.was}</th>
          <th className={styles.head}>{DIALOGS.is}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ was: before, is: after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and the list never changes.
          <tr key={index}>
            <td className={styles.cell}>
              <Line changes={before} />
            </td>
            <td className={styles.cell}>
              <Line changes={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isChanged({ was, is }: LinePair): boolean {
  return [was, is].some((line) => line === undefined || line.some(({ kind }) => kind !== "same"));
}

function Line({ changes }: { readonly changes: readonly TextChange[] | undefined }) {
  const styles = useStyles();
  return (changes ?? []).map(({ kind, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name, and the line never changes.
    <span key={index} className={mergeClasses(kind === "gone" && styles.gone, kind === "new" && styles.added)}>
      {text}
    </span>
  ));
}
