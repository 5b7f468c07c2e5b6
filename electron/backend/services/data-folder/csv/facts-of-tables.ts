import type { PeriodKey } from "#core/planning/index.ts";
import type { FileProblem } from "../data-failure.ts";
import type { PlacedFact } from "../facts.ts";
import type { FactTable, TableKind } from "./fact-table.ts";
import { readResultRow } from "./result-row.ts";
import { createRowReader, type NamedUnit, type RowReader, readPeriod } from "./row-reader.ts";
import type { TableOffice } from "./table-office.ts";
import { readTargetRow } from "./target-row.ts";
import { readUnitRow } from "./unit-row.ts";

/** The facts in tables, and every mistake of every row. */
export interface TableFacts {
  readonly units: readonly PlacedFact<"units">[];
  readonly targets: readonly PlacedFact<"targets">[];
  readonly results: readonly PlacedFact<"results">[];
  readonly problems: readonly FileProblem[];
}

/** Reads the rows of tables, units first: the rows of other tables may name them. */
export function readTableFacts(tables: readonly FactTable[], office: TableOffice): TableFacts {
  const problems: FileProblem[] = [];
  const brought = namedIn(tables, office);
  const units = readRows(tables, "units", problems, (reader) => readUnitRow(reader, office, brought));
  const named = { ...office, units: [...office.units, ...units.map(({ fact }) => fact)] };
  return {
    units,
    targets: readRows(tables, "targets", problems, (reader) => readTargetRow(reader, named)),
    results: readRows(tables, "results", problems, (reader) => readResultRow(reader, named)),
    problems,
  };
}

/** The units that tables bring, as far as their cells name them; those already there are known by themselves. */
function namedIn(tables: readonly FactTable[], { units }: TableOffice): readonly NamedUnit[] {
  const rows = tables.filter(({ kind }) => kind === "units").flatMap((table) => table.rows);
  const named = rows.map(({ cells }) => ({ id: cells.get("id") ?? "", name: cells.get("name") ?? "", shortNames: [] }));
  return named.filter(({ id }) => id !== "" && !units.some((unit) => unit.id === id));
}

/** The periods the rows of tables speak of, as far as they can be read. */
export function periodsInTables(tables: readonly FactTable[]): readonly PeriodKey[] {
  return tables.flatMap(({ file, rows }) => rows.flatMap((row) => readPeriod(createRowReader(file, row)) ?? []));
}

function readRows<Fact>(
  tables: readonly FactTable[],
  kind: TableKind,
  problems: FileProblem[],
  readRow: (reader: RowReader) => Fact | undefined,
) {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap(({ file, rows }) =>
      rows.flatMap((row) => {
        const reader = createRowReader(file, row);
        const fact = readRow(reader);
        problems.push(...reader.problems);
        return fact === undefined || reader.problems.length > 0 ? [] : [{ fact, place: { file, line: row.line } }];
      }),
    );
}
