import type { DatabaseSubject } from "./database-subject.ts";
import { findPostgresObstacle } from "./postgres-server.ts";

/** Subjects that do the same to a database; the first one is ours, to which the others are compared. */
export interface DatabaseContest {
  readonly id: "data" | "search" | "draft";
  readonly title: string;
  readonly size: number;
  readonly warmUpSize: number;
  /** The sizes at which our growth is measured. */
  readonly growth: readonly number[];
  readonly sizeLabel: (size: number) => string;
  readonly stages: readonly { readonly id: string; readonly title: string; readonly comparedWith?: string }[];
  /** How often the whole is measured at most: long contests keep still by themselves. */
  readonly rounds: number;
  readonly subjects: readonly DatabaseSubject[];
}

const RESULTS_PER_PERIOD = 10_000;

export const DATABASE_CONTESTS: readonly DatabaseContest[] = [
  {
    id: "data",
    title: "a million results: 200 units × 50 indicators × 100 months",
    size: 100,
    warmUpSize: 2,
    growth: [6, 25, 100],
    sizeLabel: (size) => `${(size * RESULTS_PER_PERIOD).toLocaleString("en")} results`,
    rounds: 1,
    stages: [
      { id: "store", title: "stored" },
      { id: "consolidate", title: "consolidated" },
      { id: "consolidate-sql", title: "added up by SQL alone", comparedWith: "consolidate" },
    ],
    subjects: [
      { id: "data-ours", label: "Thể Thức", load: () => import("./subjects/data-ours.ts") },
      { id: "data-sqlite", label: "better-sqlite3, with the record of changes", load: () => import("./subjects/data-sqlite.ts") },
      { id: "data-sqlite-unrecorded", label: "better-sqlite3, without it", load: () => import("./subjects/data-sqlite-unrecorded.ts") },
      {
        id: "data-postgres",
        label: "PostgreSQL, copy, with the record",
        load: () => import("./subjects/data-postgres.ts"),
        isServer: true,
        findObstacle: findPostgresObstacle,
      },
    ],
  },
  {
    id: "search",
    title: "search over 10,000 documents",
    size: 10_000,
    warmUpSize: 200,
    growth: [2_500, 10_000, 40_000],
    sizeLabel: (size) => `${size.toLocaleString("en")} documents`,
    rounds: 3,
    stages: [
      { id: "index", title: "stored and indexed" },
      { id: "search", title: "searched (36 queries, the best 50 of each)" },
    ],
    subjects: [
      { id: "search-ours", label: "Thể Thức", load: () => import("./subjects/search-ours.ts") },
      { id: "search-fts5", label: "FTS5, unicode61 remove_diacritics 2", load: () => import("./subjects/search-fts5.ts") },
      { id: "search-like", label: "LIKE on a folded column", load: () => import("./subjects/search-like.ts") },
    ],
  },
  {
    id: "draft",
    title: "report of 60 pages from the data of a plan",
    size: 1,
    warmUpSize: 1 / 10,
    growth: [1, 4, 16],
    sizeLabel: (size) => `${size * 60} pages`,
    rounds: 3,
    stages: [{ id: "report", title: "drafted and written" }],
    subjects: [
      { id: "draft-ours", label: "Thể Thức", load: () => import("./subjects/draft-ours.ts") },
      { id: "draft-docxtemplater", label: "docxtemplater + SQL by hand", load: () => import("./subjects/draft-docxtemplater.ts") },
    ],
  },
];
