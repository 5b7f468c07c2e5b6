import { basename, join } from "node:path";
import { failure, type Result, success } from "#core/result.ts";
import { backUpWhenDue } from "../database/back-up.ts";
import { dataFolderAt } from "../database/data-folder.ts";
import { exists } from "../database/database-file.ts";
import type { DatabaseEnvironment, OpenDatabase } from "../database/database-handle.ts";
import { closeDatabase, openDatabase } from "../database/open-database.ts";
import type { DataFailure } from "../services/data-folder/data-failure.ts";
import { initDataFolder } from "../services/data-folder/init-data-folder.ts";
import { restoreData } from "../services/data-folder/restore-data.ts";
import { makePractice, placePractice, practiceOf, removePracticeLeftovers } from "./practice-folder.ts";
import { type Home, rememberFolder } from "./recent-folders.ts";

/** The one data folder a running program works on. */
export interface OfficeSession {
  readonly home: Home;
  /** The open database; undefined while no folder is open. */
  readonly database: () => OpenDatabase | undefined;
  readonly isPractice: () => boolean;
  /** Ends when everything that was asked for so far is done: a page that is loaded anew meanwhile must not find nothing open. */
  readonly settled: () => Promise<void>;
  readonly open: (path: string) => Promise<Result<OpenDatabase, DataFailure>>;
  readonly create: (path: string) => Promise<Result<OpenDatabase, DataFailure>>;
  /** Opens the practice data; `anew` puts the sample office back as it came. */
  readonly practise: (anew: boolean) => Promise<Result<OpenDatabase, DataFailure>>;
  /** Puts a backup of the open folder in the place of its database; gives the backup of what was there before. */
  readonly restore: (file: string) => Promise<Result<string, DataFailure>>;
  readonly close: () => Promise<void>;
}

const HOURS_BETWEEN_BACKUPS = 24;

/** Nobody waits for the backup of the day: copying and verifying a large database takes seconds, in which the window is long at work. */
const MS_UNTIL_BACKUP = 20_000;

/** A session without an open folder; `onOpened` hears the path of each folder that is opened. */
export function createOfficeSession(
  home: Home,
  environment: DatabaseEnvironment,
  onOpened: (path: string) => void = () => undefined,
): OfficeSession {
  const state: { database?: OpenDatabase } = {};
  const practice = practiceOf(home);
  const inTurn = createTurns();
  const lateBackup = createLateBackup(inTurn, () => state.database);
  void inTurn(() => removePracticeLeftovers(home));

  const close = async () => {
    const { database } = state;
    lateBackup.giveUp();
    delete state.database;
    if (database !== undefined) await closeDatabase(database);
  };
  const openAt = async (path: string): Promise<Result<OpenDatabase, DataFailure>> => {
    await close();
    const opened = await openDatabase(path, environment);
    if (!opened.ok) return failure({ kind: "database", failure: opened.failure });
    state.database = opened.value;
    onOpened(path);
    await rememberFolder(home, { path, isPractice: path === practice });
    lateBackup.schedule(opened.value);
    return success(opened.value);
  };
  const create = async (path: string): Promise<Result<OpenDatabase, DataFailure>> => {
    const made = await initDataFolder(
      { path, environment, onRecovery: () => undefined },
      { hasSample: false, onProgress: () => undefined },
    );
    return made.ok ? openAt(path) : made;
  };
  // The practice data open before stay as they are until the new ones are whole.
  const practiseAnew = async (): Promise<Result<OpenDatabase, DataFailure>> => {
    const made = await makePractice(home, environment);
    if (!made.ok) return made;
    await close();
    const placed = await placePractice(home);
    return placed.ok ? openAt(practice) : placed;
  };
  return {
    home,
    database: () => state.database,
    isPractice: () => state.database?.folder.path === practice,
    settled: () => inTurn(() => Promise.resolve()),
    open: (path) => inTurn(async () => ((await holdsData(path)) ? openAt(path) : failure({ kind: "folder-empty", path }))),
    create: (path) => inTurn(() => create(path)),
    practise: (anew) => inTurn(async () => (!anew && (await holdsData(practice)) ? openAt(practice) : practiseAnew())),
    restore: (file) =>
      inTurn(async () => {
        const { database } = state;
        if (database === undefined) throw new Error("No folder is open that could be restored.");
        // The name of a backup of this folder, never a path from the window.
        const restored = await restoreData(database, join(database.folder.backups, basename(file)));
        const opened = await openAt(database.folder.path);
        return opened.ok ? restored : opened;
      }),
    close: () => inTurn(close),
  };
}

/** Backs a database up, if that is due, when the window has been at work on it for a while; unless that is given up before. */
function createLateBackup(inTurn: ReturnType<typeof createTurns>, current: () => OpenDatabase | undefined) {
  const state: { timer?: ReturnType<typeof setTimeout> } = {};
  return {
    schedule: (database: OpenDatabase) => {
      // Another folder may have been opened just before it is its turn.
      const backUp = async () => current() === database && (await backUpWhenDue(database, HOURS_BETWEEN_BACKUPS));
      state.timer = setTimeout(() => void inTurn(backUp), MS_UNTIL_BACKUP);
      state.timer.unref();
    },
    giveUp: () => clearTimeout(state.timer),
  };
}

/**
 * Does one thing after the other, in the order they are asked for: of two that open a folder at the same time (a second click, a page that is
 * loaded anew meanwhile) one would take the files from under the other.
 */
function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const state: { last: Promise<unknown> } = { last: Promise.resolve() };
  return (work) => {
    const turn = state.last.then(work);
    // A failure is told to who asked; the next one has its turn all the same.
    state.last = turn.catch(() => undefined);
    return turn;
  };
}

/** A wrong path must not become a new, empty data folder. */
async function holdsData(path: string): Promise<boolean> {
  const { database, backups } = dataFolderAt(path);
  return (await exists(database)) || (await exists(backups));
}
