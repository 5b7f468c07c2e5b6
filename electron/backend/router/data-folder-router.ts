import type { OpenFolder } from "#contract/data-folder.ts";
import { describeRecovery } from "../database/recover-from-backup.ts";
import { backUpNow, listKnownBackups } from "../services/data-folder/known-backups.ts";
import type { OfficeSession } from "../session/office-session.ts";
import { lastFolder, listRecentFolders } from "../session/recent-folders.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";

/** Data folders and their backups. */
export const dataFolderRouter = {
  current: api.dataFolder.current.handler(async ({ context: { session } }) => {
    await session.settled();
    return openFolderOf(session);
  }),
  last: api.dataFolder.last.handler(({ context }) => lastFolder(context.session.home)),
  recent: api.dataFolder.recent.handler(({ context }) => listRecentFolders(context.session.home)),
  open: api.dataFolder.open.handler(async ({ context: { session }, input, errors }) => {
    valueOrRefusal(await session.open(input.path), errors, refusalOfData);
    return presentFolder(session);
  }),
  create: api.dataFolder.create.handler(async ({ context: { session }, input, errors }) => {
    valueOrRefusal(await session.create(input.path), errors, refusalOfData);
    return presentFolder(session);
  }),
  practise: api.dataFolder.practise.handler(async ({ context: { session }, input, errors }) => {
    valueOrRefusal(await session.practise(input.anew), errors, refusalOfData);
    return presentFolder(session);
  }),
  close: api.dataFolder.close.handler(({ context }) => context.session.close()),
  backups: api.dataFolder.backups.handler(({ context, errors }) => listKnownBackups(openDatabaseOf(context, errors))),
  backUp: api.dataFolder.backUp.handler(async ({ context, errors }) =>
    valueOrRefusal(await backUpNow(openDatabaseOf(context, errors)), errors, refusalOfData),
  ),
  restore: api.dataFolder.restore.handler(async ({ context, input, errors }) => {
    openDatabaseOf(context, errors);
    return { before: valueOrRefusal(await context.session.restore(input.file), errors, refusalOfData) };
  }),
};

function openFolderOf(session: OfficeSession): OpenFolder | null {
  const database = session.database();
  if (database === undefined) return null;
  const { folder, recovery } = database;
  return {
    path: folder.path,
    isPractice: session.isPractice(),
    ...(recovery === undefined ? {} : { recovery: describeRecovery(recovery) }),
  };
}

function presentFolder(session: OfficeSession): OpenFolder {
  const folder = openFolderOf(session);
  if (folder === null) throw new Error("The folder just opened is not open.");
  return folder;
}
