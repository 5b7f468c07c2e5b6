import { arrangeRows } from "#backend/database/arrange-rows.ts";
import { type Changes, changeSet } from "#backend/database/change-set.ts";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { isOrderedTable } from "#backend/database/repositories/repository.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DataFailure } from "./data-failure.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import { FACT_REPOSITORIES, type FactRepository } from "./fact-repositories.ts";
import { FACT_DEFINITIONS, type FactSet, type PlacedFact } from "./facts.ts";
import type { KnownOffice } from "./known-office.ts";
import type { Reference } from "./references.ts";

type AnyFact = FactSet[FactKind][number]["fact"];

/** How far a long piece of work has come, in facts. */
export type ReportProgress = (done: number, total: number) => void;

export interface WriteRequest {
  readonly facts: FactSet;
  readonly known: KnownOffice;
  /** For the list of changes. */
  readonly reason: string;
  readonly onProgress: ReportProgress;
}

/** Enters new facts and brings known ones up to date, in the order of the files, as one change set; gives its id, undefined where nothing was changed. */
export async function writeFacts(
  database: OpenDatabase,
  { facts, known, reason, onProgress }: WriteRequest,
): Promise<Result<string | undefined, DataFailure>> {
  const total = FACT_KINDS.reduce((sum, kind) => sum + facts[kind].length, 0);
  const written = await changeSet(database, { reason }, async (changes) => {
    let done = 0;
    const count = (more: number) => {
      done += more;
      onProgress(done, total);
    };
    for (const kind of FACT_KINDS) await writeKind(changes, kind, facts[kind], known.versions[kind], count);
    return success(undefined);
  });
  return written.ok ? success(written.value.changeSetId) : failure({ kind: "database", failure: written.failure });
}

/** So many facts are written between two reports of progress. */
const FACTS_AT_ONCE = 500;

/** New facts first: known ones may come to point to them. Then all stand in the order of the files. */
async function writeKind(
  changes: Changes,
  kind: FactKind,
  placed: readonly PlacedFact<FactKind>[],
  versions: ReadonlyMap<string, number>,
  count: (more: number) => void,
): Promise<void> {
  // The repository of a kind is given the facts of that kind alone.
  const repository = FACT_REPOSITORIES[kind] as FactRepository<AnyFact>;
  const ordered = inOrderOfReference(kind, placed);
  const added = ordered.filter(({ id }) => !versions.has(id));
  for (let start = 0; start < added.length; start += FACTS_AT_ONCE) {
    const some = added.slice(start, start + FACTS_AT_ONCE);
    await repository.insertAll(changes, some);
    count(some.length);
  }
  for (const fact of ordered) {
    const version = versions.get(fact.id);
    if (version === undefined) continue;
    await repository.save(changes, fact, version);
    count(1);
  }
  if (placed.length === 0 || !isOrderedTable(repository.table)) return;
  const ids = placed.map(({ fact }) => fact.id);
  await arrangeRows(changes, repository.table, ids, new Set(added.map(({ id }) => id)));
}

/** What others of the same kind point to comes first; in a circle the one that stands first in the files. */
function inOrderOfReference(kind: FactKind, placed: readonly PlacedFact<FactKind>[]): readonly AnyFact[] {
  const referencesOf = FACT_DEFINITIONS[kind].references as (fact: AnyFact) => readonly Reference[];
  const byId = new Map(placed.map(({ fact }) => [fact.id, fact]));
  const ordered = new Set<AnyFact>();
  const seen = new Set<string>();
  const visit = (fact: AnyFact): void => {
    if (seen.has(fact.id)) return;
    seen.add(fact.id);
    for (const { to, id } of referencesOf(fact)) {
      const earlier = to === kind ? byId.get(id) : undefined;
      if (earlier !== undefined) visit(earlier);
    }
    ordered.add(fact);
  };
  for (const { fact } of placed) visit(fact);
  return [...ordered];
}
