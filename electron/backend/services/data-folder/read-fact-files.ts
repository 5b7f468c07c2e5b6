import { extname } from "node:path";
import { readInputFile, TEXT_LIMITS } from "#backend/files/read-input-file.ts";
import { failure, type Result, success } from "#core/result.ts";
import { type FactTable, readFactTable } from "./csv/fact-table.ts";
import type { DataFailure, FileProblem } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import type { FactSet, PlacedFact } from "./facts.ts";
import { readFactJson, type UnreadFact } from "./read-fact-json.ts";

/** The facts of JSON files that could be read, and what is wrong with the others. */
export interface GatheredFacts {
  readonly facts: FactSet;
  readonly problems: readonly FileProblem[];
  readonly unread: readonly UnreadFact[];
  /** Tables, whose rows are read against what the folder holds. */
  readonly tables: readonly FactTable[];
}

/** Reads all files, in their order. Fails when one of them cannot be read at all; mistakes inside are gathered. */
export async function readFactFiles(files: readonly string[]): Promise<Result<GatheredFacts, DataFailure>> {
  const parts: Partial<FactSet>[] = [];
  const problems: FileProblem[] = [];
  const unread: UnreadFact[] = [];
  const tables: FactTable[] = [];
  for (const file of files) {
    const bytes = await readInputFile(file, TEXT_LIMITS);
    if (!bytes.ok) return failure({ kind: "file", failure: bytes.failure });
    if (extname(file).toLowerCase() === ".csv") {
      const table = readFactTable(file, bytes.value);
      if (table.ok) tables.push(table.value);
      else problems.push(...table.failure.map((problem) => ({ ...problem, file })));
      continue;
    }
    const reading = readFactJson(file, bytes.value);
    parts.push(reading.facts);
    unread.push(...reading.unread);
    problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
  }
  return success({ facts: mergeFacts(parts), problems, unread, tables });
}

function mergeFacts(parts: readonly Partial<FactSet>[]): FactSet {
  return Object.fromEntries(
    FACT_KINDS.map((kind) => [kind, parts.flatMap((part) => [...(part[kind] ?? [])] as PlacedFact<FactKind>[])]),
  ) as unknown as FactSet;
}
