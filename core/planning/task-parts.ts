import type { TaskPart } from "./plan.ts";
import type { Task } from "./task.ts";

type Headed = Pick<Task, "groups">;

/** Headings under headings, in their order. */
interface Headings extends ReadonlyMap<string, Headings> {}

/**
 * The headings over the tasks of a plan after its tasks changed: in the order in which the tasks come under them, as tables print them. A heading goes
 * with its last task; one that never had a task stays, behind those that have.
 */
export function taskPartsAfter(
  before: readonly TaskPart[],
  tasksBefore: readonly Headed[],
  tasksAfter: readonly Headed[],
): readonly TaskPart[] {
  const used = new Set(tasksBefore.flatMap(({ groups = [] }) => groups.map((_name, level) => keyOf(groups.slice(0, level + 1)))));
  const kept = pathsOf(before).filter((path) => !used.has(keyOf(path)));
  const tree = headingsOf([...tasksAfter.map(({ groups = [] }) => groups), ...kept]);
  return [...tree].map(([name, groups]) => ({
    name,
    ...(groups.size === 0 ? {} : { groups: [...groups].map(([group, subgroups]) => groupOf(group, [...subgroups.keys()])) }),
  }));
}

function groupOf(name: string, subgroups: readonly string[]) {
  return subgroups.length === 0 ? { name } : { name, subgroups };
}

/** Every heading with those above it, the widest first. */
function pathsOf(parts: readonly TaskPart[]): readonly (readonly string[])[] {
  return parts.flatMap(({ name: part, groups = [] }) => [
    [part],
    ...groups.flatMap(({ name: group, subgroups = [] }) => [[part, group], ...subgroups.map((subgroup) => [part, group, subgroup])]),
  ]);
}

function keyOf(path: readonly string[]): string {
  return path.join("\n");
}

function headingsOf(paths: readonly (readonly string[])[]): Headings {
  const below = new Map<string, (readonly string[])[]>();
  for (const [head, ...rest] of paths) {
    if (head === undefined) continue;
    const known = below.get(head);
    if (known === undefined) below.set(head, [rest]);
    else known.push(rest);
  }
  return new Map([...below].map(([head, rests]) => [head, headingsOf(rests)]));
}
