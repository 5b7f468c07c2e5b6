import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupLabels } from "#core/document/group-labels.ts";
import { plain } from "#core/document/inline.ts";
import type { GroupLabelStyle, GroupRow, Table, TableRow } from "#core/document/table.ts";

const group = (level: 1 | 2 | 3, more: Partial<GroupRow> = {}): GroupRow => ({ kind: "group", level, title: plain("x"), ...more });
const row: TableRow = { kind: "data", cells: [] };
const labelsOf = (rows: readonly TableRow[], styles?: readonly GroupLabelStyle[]) =>
  groupLabels({ kind: "table", columns: [], rows, ...(styles === undefined ? {} : { groupLabels: styles }) } satisfies Table);

describe("the labels of group rows", () => {
  it("are A, I, 1 where nothing else is said, and start again under a higher row", () => {
    const rows = [group(1), group(2), row, group(3), group(3), group(2), group(3), group(1), group(2)];
    expect(labelsOf(rows)).toEqual(["A", "I", undefined, "1", "2", "II", "1", "B", "I"]);
  });

  it("put the number behind the label above when dotted", () => {
    const rows = [group(1), group(2), group(1), group(2), row, group(2)];
    expect(labelsOf(rows, ["roman", "dotted"])).toEqual(["I", "I.1", "II", "II.1", undefined, "II.2"]);
    expect(labelsOf([group(1), group(2), group(3)], ["roman", "dotted", "dotted"])).toEqual(["I", "I.1", "I.1.1"]);
  });

  it("stand alone when dotted under nothing that has a label", () => {
    expect(labelsOf([group(2), group(2)], ["roman", "dotted"])).toEqual(["1", "2"]);
    expect(labelsOf([group(1, { unnumbered: true }), group(2)], ["roman", "dotted"])).toEqual([undefined, "1"]);
  });

  it("leave out unnumbered rows without counting them", () => {
    expect(labelsOf([group(1), group(1, { unnumbered: true }), group(1)])).toEqual(["A", undefined, "B"]);
  });

  it("start again under an unnumbered row of a higher level too", () => {
    expect(labelsOf([group(1), group(2), group(1, { unnumbered: true }), group(2)])).toEqual(["A", "I", undefined, "I"]);
  });

  it("may be left out for a level", () => {
    expect(labelsOf([group(1), group(2)], ["none", "arabic"])).toEqual([undefined, "1"]);
  });

  it("go on with AA after Z", () => {
    expect(labelsOf(Array.from({ length: 28 }, () => group(1))).slice(24)).toEqual(["Y", "Z", "AA", "AB"]);
  });

  it("count every numbered row of a level since the last row above it", () => {
    const rows = fc.array(fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), unnumbered: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(rows, (drafts) => {
        const groups = drafts.map(({ level, unnumbered }) => group(level, unnumbered ? { unnumbered: true } : {}));
        const labels = labelsOf(groups, ["arabic", "arabic", "arabic"]);
        groups.forEach((current, index) => {
          const above = groups.slice(0, index).findLastIndex((other) => other.level < current.level);
          const counted = groups.slice(above + 1, index + 1).filter((other) => other.level === current.level && other.unnumbered !== true);
          expect(labels[index]).toBe(current.unnumbered === true ? undefined : String(counted.length));
        });
      }),
    );
  });
});
