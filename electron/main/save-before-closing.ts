import { type BrowserWindow, dialog, type IpcMainEvent, ipcMain } from "electron";
import { CHANNELS } from "#contract/desktop.ts";
import { isOwnAddress, isOwnPage } from "./own-scheme.ts";

/** How long a window that was asked to close may save before the user is asked what to do. */
const MILLISECONDS_TO_SAVE = 5000;

const NOT_ANSWERED = "Chương trình chưa lưu xong phần vừa gõ.";
const NOT_SAVED = "Phần vừa gõ chưa lưu được.";

/** The window stays open for the page to save, unless the user gives up what is not saved. */
const STAY = 0;

interface Closing {
  /** The page is asked and has not answered. */
  isAsked: boolean;
  isSafe: boolean;
  timer?: NodeJS.Timeout;
}

/**
 * Lets the page of a window save before it closes, however the closing began. A page that cannot save, or does not answer, keeps the window until
 * the user decides. A page that has crashed, or never came, has nothing to save.
 */
export function saveBeforeClosing(window: BrowserWindow): void {
  const { webContents } = window;
  const closing: Closing = { isAsked: false, isSafe: false };
  const hear = (event: IpcMainEvent, isSaved: unknown) => {
    // Nobody asked: at the end of a Windows session that is called off again, the page saves and the window stays.
    if (event.sender !== webContents || !isOwnPage(event) || !closing.isAsked) return;
    if (isSaved === true) closeNow(window, closing);
    else void letUserDecide(window, closing, NOT_SAVED);
  };
  ipcMain.on(CHANNELS.closed, hear);
  window.on("close", (event) => {
    if (closing.isSafe || webContents.isCrashed() || !isOwnAddress(webContents.getURL())) return;
    event.preventDefault();
    if (!closing.isAsked) askToSave(window, closing);
  });
  // Windows does not wait for an answer; what is sent now is on its way to the disk while other programs are asked.
  window.on("query-session-end", () => webContents.send(CHANNELS.closing));
  window.on("closed", () => {
    clearTimeout(closing.timer);
    ipcMain.off(CHANNELS.closed, hear);
  });
}

function askToSave(window: BrowserWindow, closing: Closing): void {
  closing.isAsked = true;
  window.webContents.send(CHANNELS.closing);
  closing.timer = setTimeout(() => void letUserDecide(window, closing, NOT_ANSWERED), MILLISECONDS_TO_SAVE);
}

function closeNow(window: BrowserWindow, closing: Closing): void {
  closing.isSafe = true;
  if (!window.isDestroyed()) window.close();
}

async function letUserDecide(window: BrowserWindow, closing: Closing, message: string): Promise<void> {
  clearTimeout(closing.timer);
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Thể Thức",
    message,
    detail: "Nếu đóng ngay, phần chưa lưu sẽ mất.",
    buttons: ["Ở lại để lưu", "Đóng, bỏ phần chưa lưu"],
    defaultId: STAY,
    cancelId: STAY,
    noLink: true,
  });
  closing.isAsked = false;
  if (response !== STAY) closeNow(window, closing);
}
