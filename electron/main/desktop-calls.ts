import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Worker } from "node:worker_threads";
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, shell } from "electron";
import { CHANNELS, FILE_PURPOSES, type FilePurpose, FOLDER_PURPOSES, type FolderPurpose } from "#contract/desktop.ts";
import { isOwnPage } from "./own-scheme.ts";

const FOLDER_TITLES: Readonly<Record<FolderPurpose, string>> = {
  openData: "Mở thư mục dữ liệu",
  createData: "Chọn thư mục trống để tạo dữ liệu mới",
  export: "Chọn thư mục để lưu văn bản",
};

const FILE_FILTERS: Readonly<Record<FilePurpose, { readonly name: string; readonly extensions: string[] }>> = {
  facts: { name: "Dữ liệu (JSON, CSV)", extensions: ["json", "csv"] },
  document: { name: "Văn bản (Markdown, JSON)", extensions: ["md", "json"] },
  letterhead: { name: "Mẫu đầu văn bản (Word)", extensions: ["docx"] },
};

/** What the program writes, and what opening never runs. */
const OPENED = /\.(docx|xlsx|md|pdf)$/i;

/**
 * Answers the desktop calls of the window. Files are shown and opened only from folders the user chose in a dialog and from data folders the
 * backend says it opened.
 */
export function answerDesktopCalls(backend: Worker): void {
  const chosen = new Set<string>([app.getPath("userData")]);
  backend.on("message", ({ opened }: { readonly opened?: string }) => {
    if (opened !== undefined) chosen.add(opened);
  });
  answer(CHANNELS.chooseFolder, async (event, purpose: unknown) => {
    const asked = FOLDER_PURPOSES.find((one) => one === purpose);
    if (asked === undefined) return undefined;
    const { canceled, filePaths } = await dialog.showOpenDialog(windowOf(event), {
      title: FOLDER_TITLES[asked],
      properties: ["openDirectory", "createDirectory"],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return undefined;
    chosen.add(path);
    return path;
  });
  answer(CHANNELS.chooseFiles, async (event, purpose: unknown) => {
    const asked = FILE_PURPOSES.find((one) => one === purpose);
    if (asked === undefined) return [];
    const { filePaths } = await dialog.showOpenDialog(windowOf(event), {
      properties: asked === "facts" ? ["openFile", "multiSelections"] : ["openFile"],
      filters: [FILE_FILTERS[asked]],
    });
    return filePaths;
  });
  answer(CHANNELS.showInFolder, (_event, path: unknown) => {
    if (isWithin(chosen, path)) shell.showItemInFolder(path);
  });
  answer(CHANNELS.openFile, async (_event, path: unknown) => {
    if (isWithin(chosen, path) && OPENED.test(path)) await shell.openPath(path);
  });
  // Answered when the user is done with the dialog: until then the page holds what is printed. Its margins are those of the sheets.
  answer(
    CHANNELS.print,
    (event) => new Promise<void>((resolve) => event.sender.print({ silent: false, margins: { marginType: "none" } }, () => resolve())),
  );
}

function answer(channel: string, work: (event: IpcMainInvokeEvent, asked: unknown) => unknown): void {
  ipcMain.handle(channel, (event, asked: unknown) => {
    if (!isOwnPage(event)) throw new Error(`Refused: ${channel} from a page that is not the program's.`);
    return work(event, asked);
  });
}

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null) throw new Error("A page without a window asked for a dialog.");
  return window;
}

function isWithin(folders: ReadonlySet<string>, path: unknown): path is string {
  return typeof path === "string" && isAbsolute(path) && [...folders].some((folder) => isBelow(folder, resolve(path)));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On Windows the way to another drive is a whole path.
  return !isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`);
}
