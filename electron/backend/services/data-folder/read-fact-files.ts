import { readInputFile, TEXT_LIMITS } from "#backend/files/read-input-file.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure, FileProblem } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import type { FactSet, PlacedFact } from "./facts.ts";
import { readFactJson, type UnreadFact } from "./read-fact-json.ts";

/** The facts that could be read, and what is wrong with the others. */
export interface GatheredFacts {
  readonly facts: FactSet;
  readonly problems: readonly FileProblem[];
  readonly unread: readonly UnreadFact[];
}

/** Reads all files, in their order. Fails when one of them cannot be read at all; mistakes inside are gathered. */
export async function readFactFiles(files: readonly string[]): Promise<Result<GatheredFacts, DataFailure>> {
  const parts: Partial<FactSet>[] = [];
  const problems: FileProblem[] = [];
  const unread: UnreadFact[] = [];
  for (const file of files) {
    const bytes = await readInputFile(file, TEXT_LIMITS);
    if (!bytes.ok) return failure({ kind: "file", failure: bytes.failure });
    const reading = readFactJson(file, bytes.value);
    parts.push(reading.facts);
    unread.push(...reading.unread);
    problems.push(...reading.problems.map((problem) => ({ ...problem, file })));
  }
  return success({ facts: mergeFacts(parts), problems, unread });
}

function mergeFacts(parts: readonly Partial<FactSet>[]): FactSet {
  return Object.fromEntries(
    FACT_KINDS.map((kind) => [kind, parts.flatMap((part) => [...(part[kind] ?? [])] as PlacedFact<FactKind>[])]),
  ) as unknown as FactSet;
}
