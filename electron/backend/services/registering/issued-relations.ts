import type { OfficialDocument } from "#core/document/official-document.ts";
import type { Plan, RegisterDocument } from "#core/planning/index.ts";

type Relation = RegisterDocument["relations"][number];

/** Kinds of documents that lay down a plan: kế hoạch, chương trình. */
const PLAN_KINDS: readonly string[] = ["KH", "CTr"];

/**
 * Whether an issued document is the one that lays a plan down: a plan or programme of the plan's own issuer for its whole period, where no document
 * is known to do so yet. Any other document about the plan rests on it.
 */
export function laysDown(
  document: OfficialDocument,
  about: { readonly period: string | null; readonly unitId: string | null },
  plan: Plan,
): boolean {
  const isOfIssuer = about.unitId === null || about.unitId === plan.issuerUnitId;
  return PLAN_KINDS.includes(document.kind) && plan.documentId === undefined && isOfIssuer && about.period === plan.period;
}

/** What an issued document stands to beside what is cited in it; ids of entries of the register. */
export interface Surroundings {
  /** The document of its plan, and of the plan above that one. */
  readonly document: string | undefined;
  readonly above: string | undefined;
  /** What the clerk says it takes the place of, or changes. */
  readonly replaces: string | undefined;
  readonly amends: string | undefined;
}

/**
 * How an issued document stands to others of the register: it rests on those cited among its legal bases and on the document of its plan (a plan
 * carries out the plan above it), and cites those named elsewhere in it. Each stands once, the strongest word first.
 */
export function relationsOf(document: OfficialDocument, around: Surroundings): readonly Relation[] {
  const { legalBases, ...rest } = document;
  const relations: readonly Relation[] = [
    ...related("replaces", [around.replaces]),
    ...related("amends", [around.amends]),
    ...related("implements", [around.above]),
    ...related("basis", [...citedIn(legalBases), around.document]),
    ...related("cites", citedIn(rest)),
  ];
  const strongest = new Map<string, Relation>();
  for (const relation of relations) if (!strongest.has(relation.documentId)) strongest.set(relation.documentId, relation);
  return [...strongest.values()];
}

function related(relation: Relation["relation"], ids: readonly (string | undefined)[]): readonly Relation[] {
  return ids.flatMap((documentId) => (documentId === undefined ? [] : [{ relation, documentId }]));
}

/** The documents cited in a part of a document, wherever the citations stand; a document is plain JSON. */
function citedIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(citedIn);
  if (typeof part !== "object" || part === null) return [];
  if ("kind" in part && part.kind === "citation" && "documentId" in part) return [String(part.documentId)];
  return Object.values(part).flatMap(citedIn);
}
