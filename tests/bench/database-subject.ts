import type { Stopwatch } from "./stopwatch.ts";

/** One thing done to a database, and told apart in the tables. Times its own work; gives its answer in a form that can be compared. */
export interface Stage {
  readonly id: string;
  readonly work: (stopwatch: Stopwatch) => Promise<string>;
}

/** A database made ready in a folder of its own, with the stages in their order. */
export interface PreparedDatabase {
  readonly stages: readonly Stage[];
  readonly close: () => Promise<void>;
  /** The file or folder whose size is told. */
  readonly place: string;
}

export type PrepareDatabase = (size: number, folder: string) => Promise<PreparedDatabase>;

/** Something measured on a database in a fresh process of its own. */
export interface DatabaseSubject {
  readonly id: string;
  readonly label: string;
  readonly load: () => Promise<{ readonly prepare: PrepareDatabase }>;
  /** A server works in processes of its own: their memory and processor time are not seen. */
  readonly isServer?: boolean;
  /** Why it cannot run here; undefined where it can. */
  readonly findObstacle?: () => Promise<string | undefined>;
}

/** One timed stage. Megabytes are 2^20 bytes. */
export interface StageMeasurement {
  readonly stage: string;
  readonly ms: number;
  readonly cpuMs: number;
  /** The most memory the process ever had up to the end of the stage. */
  readonly peakRssMb: number;
  readonly fileMb: number;
  readonly answer: string;
}
