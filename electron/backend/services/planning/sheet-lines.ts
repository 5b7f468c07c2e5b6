import type { Changes } from "#backend/database/change-set.ts";
import type { Result } from "#core/result.ts";
import type { Remark } from "./remark.ts";

/** What keeps a new line from being saved, and the cell in which to say it. */
export interface MissingCell {
  readonly columnId: string;
  readonly reason: string;
}

/** What became of the lines of a list. */
export interface LineChanges<Entry> {
  readonly added: readonly Entry[];
  readonly changed: readonly Entry[];
  readonly removedIds: readonly string[];
}

/** One list of a plan as lines of text: what a line holds, how texts are entered into it, and how it is saved. */
export interface SheetLines<Entry> {
  /** The lines as they are stored, by their ids, in their order. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** A line about which nothing was said yet. */
  readonly blank: (rowId: string) => Entry;
  /** The line with one more text; fails with a Vietnamese sentence. */
  readonly enter: (entry: Entry, columnId: string, text: string) => Result<Entry, string>;
  readonly show: (entry: Entry) => Readonly<Record<string, string>>;
  /** A new line is read in this order, whatever the order of its columns. */
  readonly orderOf: (columnId: string) => number;
  /** Columns that say something in every line; a line that holds nothing else is empty. */
  readonly presets: ReadonlySet<string>;
  readonly missingIn: (entry: Entry) => MissingCell | undefined;
  readonly closedIn: (entry: Entry) => readonly string[];
  /** What is wrong with a line as it is stored, where it can be mended. */
  readonly faultIn: (entry: Entry) => MissingCell | undefined;
  /** What looks wrong with a line as it is stored, though it was taken. */
  readonly remarksOn: (entry: Entry) => readonly Remark[];
  readonly save: (changes: Changes, lines: LineChanges<Entry>) => Promise<void>;
}
