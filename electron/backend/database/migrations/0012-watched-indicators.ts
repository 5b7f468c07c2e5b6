import type { Migration } from "./migration.ts";

/** Which indicators a plan watches without a target, and the word that stands before a figure which is only known roughly. */
export const watchedIndicators: Migration = {
  number: 12,
  name: "watched-indicators",
  statements: ["alter table plans add column watched text", "alter table results add column qualifier text"],
};
