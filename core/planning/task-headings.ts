import { present } from "../present.ts";
import { toRoman } from "../vietnamese/index.ts";
import type { Task } from "./task.ts";

/** The headings a task stands under in the list of its plan, and where that is in words. */
export interface TaskHeadings {
  /** The widest heading, where there are two or more. */
  readonly part?: string;
  /** The heading under the part; of a task without headings its area. */
  readonly group?: string;
  readonly subgroup?: string;
  /** `nhóm VI Phần A`, `nhóm II`; absent for a task under no heading. */
  readonly place?: string;
}

/**
 * The headings of each task of one plan, in the order of the tasks. Parts count A, B, C and groups I, II, III anew in every part, each in the
 * order in which it first appears, as a table of the same tasks numbers them.
 */
export function taskHeadings(tasks: readonly Pick<Task, "groups" | "area">[]): readonly TaskHeadings[] {
  const headings = tasks.map(headingsOf);
  const parts = distinct(headings.map(({ part }) => part));
  const groupsOf = new Map(
    [undefined, ...parts].map((part) => [part, distinct(headings.filter((one) => one.part === part).map(({ group }) => group))]),
  );
  return headings.map((one) => {
    if (one.group === undefined) return one;
    const group = `nhóm ${toRoman((groupsOf.get(one.part) ?? []).indexOf(one.group) + 1)}`;
    return { ...one, place: one.part === undefined ? group : `${group} Phần ${letterAt(parts.indexOf(one.part))}` };
  });
}

function headingsOf({ groups = [], area }: Pick<Task, "groups" | "area">): TaskHeadings {
  const written = groups.length > 0 || area === undefined ? groups : [area];
  const [part, group, subgroup] = written.length === 1 ? [undefined, ...written] : written;
  return {
    ...present({ part, group, subgroup }),
  };
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== undefined))];
}

function letterAt(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
