import type { Migration } from "./migration.ts";

/** The heading above the group of a project in the list of its plan. */
export const partsOfProjects: Migration = {
  number: 15,
  name: "parts-of-projects",
  statements: ["alter table projects add column part_name text"],
};
