import { backUp } from "#backend/database/back-up.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { read } from "#backend/database/read.ts";
import type { Indicator, IndicatorResult, Target, Unit } from "#core/planning/index.ts";
import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import { checkFacts } from "./check-facts.ts";
import { periodsInTables, readTableFacts, type TableFacts } from "./csv/facts-of-tables.ts";
import type { TableOffice } from "./csv/table-office.ts";
import type { DataFailure } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import type { FactSet } from "./facts.ts";
import { type KnownOffice, loadKnownOffice } from "./known-office.ts";
import { matchKnown } from "./match-known.ts";
import { readFactFiles } from "./read-fact-files.ts";
import { type ReportProgress, writeFacts } from "./write-facts.ts";

export interface ImportRequest {
  readonly files: readonly string[];
  /** Looks for mistakes and counts, and writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress: ReportProgress;
}

/** How many facts of a kind were not there before, and how many were. */
export interface ImportCount {
  readonly kind: FactKind;
  readonly added: number;
  readonly known: number;
}

export interface ImportReport {
  readonly counts: readonly ImportCount[];
  /** By which the import is taken back; undefined for a dry run and where every fact was there already. */
  readonly changeSetId?: string;
}

/**
 * Reads files of facts and enters them as one change set, after a verified backup; what is in the folder under an id (an indicator also under
 * a code, a unit under a name) is brought up to date. All mistakes of all files are given together, and then nothing is written.
 */
export async function importFacts(
  database: OpenDatabase,
  { files, isDryRun, onProgress }: ImportRequest,
): Promise<Result<ImportReport, DataFailure>> {
  const gathered = await readFactFiles(files);
  if (!gathered.ok) return gathered;
  const { facts: written, problems, unread, tables } = gathered.value;
  const periods = new Set([...[...written.results, ...written.targets].map(({ fact }) => fact.period), ...periodsInTables(tables)]);
  const known = await read(database, (queries) => loadKnownOffice(queries, periods));
  if (!known.ok) return failure({ kind: "database", failure: known.failure });
  const matched = matchKnown(written, known.value);
  const inTables = readTableFacts(tables, officeOf(matched.facts, known.value));
  const facts = withTables(matched.facts, inTables);
  const mistakes = [...problems, ...matched.problems, ...inTables.problems, ...checkFacts(facts, known.value, unread)];
  if (mistakes.length > 0) return failure({ kind: "mistakes", problems: mistakes });
  const counts = countFacts(facts, known.value);
  if (isDryRun) return success({ counts });
  const backup = await backUp(database, "before-import");
  if (!backup.ok) return failure({ kind: "database", failure: backup.failure });
  const reason = `Nhập dữ liệu từ ${files.length} tệp`;
  const saved = await writeFacts(database, { facts, known: known.value, reason, onProgress });
  if (!saved.ok) return saved;
  return success({ counts, ...present({ changeSetId: saved.value }) });
}

/** What files bring stands before what the folder holds: it is what will be there. */
function officeOf(facts: FactSet, known: KnownOffice): TableOffice {
  const join = <Item extends { readonly id: string }>(placed: readonly { readonly fact: Item }[], held: readonly Item[]) => {
    const brought = placed.map(({ fact }) => fact);
    const ids = new Set(brought.map(({ id }) => id));
    return [...brought, ...held.filter(({ id }) => !ids.has(id))];
  };
  return {
    indicators: join<Indicator>(facts.indicators, known.indicators),
    units: join<Unit>(facts.units, known.units),
    targets: join<Target>(facts.targets, known.targets),
    results: join<IndicatorResult>(facts.results, known.results),
  };
}

function withTables(facts: FactSet, tables: TableFacts): FactSet {
  return {
    ...facts,
    units: [...facts.units, ...tables.units],
    targets: [...facts.targets, ...tables.targets],
    results: [...facts.results, ...tables.results],
  };
}

function countFacts(facts: FactSet, { versions }: KnownOffice): readonly ImportCount[] {
  return FACT_KINDS.flatMap((kind) => {
    const known = facts[kind].filter(({ fact }) => versions[kind].has(fact.id)).length;
    return facts[kind].length === 0 ? [] : [{ kind, known, added: facts[kind].length - known }];
  });
}
