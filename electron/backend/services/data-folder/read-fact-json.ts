import { basename } from "node:path";
import { type Problem, problemAt } from "#core/problem.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { parseJsonBytes } from "../parse-json-bytes.ts";
import { describeShape } from "./describe-shape.ts";
import { FACT_KINDS, type FactKind } from "./fact-kind.ts";
import { FACT_DEFINITIONS, type FactSet, type PlacedFact } from "./facts.ts";

/** The facts of a file that could be read, and what is wrong with the rest. */
export interface FactReading {
  readonly facts: Partial<FactSet>;
  readonly problems: readonly Problem[];
  /** What is there but could not be read: others may point to it. */
  readonly unread: readonly UnreadFact[];
}

/** Without `id` any fact of the kind. */
export interface UnreadFact {
  readonly kind: FactKind;
  readonly id?: string;
}

/**
 * Reads a JSON file of facts: a list of one kind, which the name of the file tells (`results.json`, `results-q1.json`). Gives every mistake
 * with its path.
 */
export function readFactJson(file: string, bytes: Uint8Array): FactReading {
  const kind = kindOfFile(file);
  if (kind === undefined) {
    const remedy = `Đặt tên tệp bắt đầu bằng một trong các tên: ${FACT_KINDS.join(", ")}.`;
    return { facts: {}, problems: [problemAt("", "Tên tệp không cho biết tệp chứa dữ liệu gì.", remedy)], unread: [] };
  }
  const value = parseJsonBytes(bytes);
  return value.ok ? readFacts(kind, file, value.value) : { facts: {}, problems: value.failure, unread: [{ kind }] };
}

function kindOfFile(file: string): FactKind | undefined {
  const [name = ""] = basename(file).toLowerCase().split(".");
  // Longest first: no kind may be taken for the beginning of another.
  return FACT_KINDS.toSorted((left, right) => right.length - left.length).find((kind) => name === kind || name.startsWith(`${kind}-`));
}

function readFacts(kind: FactKind, file: string, value: unknown): FactReading {
  if (!Array.isArray(value)) {
    return {
      facts: {},
      problems: [problemAt("", "Tệp không phải là một danh sách.", "Cả tệp phải là một danh sách […].")],
      unread: [{ kind }],
    };
  }
  const problems: Problem[] = [];
  const facts: PlacedFact<FactKind>[] = [];
  const unread: UnreadFact[] = [];
  for (const [index, item] of value.entries()) {
    const made = madeId(kind, item);
    const parsed = FACT_DEFINITIONS[kind].schema.safeParse(made === undefined ? item : { id: made, ...(item as object) });
    const place = { file, path: `[${index}]` };
    if (parsed.success) facts.push({ fact: parsed.data, place, ...(made === undefined ? {} : { isIdMade: true }) });
    else {
      problems.push(...parsed.error.issues.flatMap((issue) => describeShape(issue, item, [index])));
      unread.push(...idIn(item).map((id) => ({ kind, id })));
    }
  }
  return { facts: { [kind]: facts }, problems, unread };
}

function idIn(item: unknown): readonly string[] {
  const id: unknown = typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
  return typeof id === "string" ? [id] : [];
}

/** Indicators are known by their code and units by their name, so that files may leave their ids out. */
function madeId(kind: FactKind, item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || "id" in item) return undefined;
  const [key, idOf] = kind === "indicators" ? ["code", (code: string) => code] : ["name", idOfName];
  const said: unknown = kind === "indicators" || kind === "units" ? Reflect.get(item, key) : undefined;
  return typeof said === "string" && said.trim() !== "" ? idOf(said) : undefined;
}

/** `Sở Thông tin và Truyền thông` → `so-thong-tin-va-truyen-thong` */
function idOfName(name: string): string {
  return foldTones(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
