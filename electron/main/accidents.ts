import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { app, BrowserWindow, dialog, type MessageBoxOptions } from "electron";

const BACKEND_LOST = "Phần xử lý dữ liệu của chương trình đã dừng bất ngờ.";
const MAIN_FAILED = "Chương trình gặp lỗi không mong đợi.";
const WINDOW_LOST = "Cửa sổ gặp lỗi và phải mở lại.";
const KEPT = "Những gì màn hình đã báo “Đã lưu” vẫn còn nguyên.";

/** What happened, before the user has answered: one accident is told once, whatever follows from it. */
const state = { isEnding: false };

/** Notes a fault in `errors.log` of the program's own folder, where the backend notes its own. */
export function noteFault(fault: unknown): void {
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  try {
    appendFileSync(join(app.getPath("userData"), "errors.log"), `${new Date().toISOString()} main ${detail}\n`);
  } catch {
    // A log that cannot be written must not hide the message.
  }
}

/** Tells the user that the program cannot go on, and ends it; it is opened again when they want it. */
export async function endAfter(what: "backend" | "main", fault: unknown): Promise<void> {
  noteFault(fault);
  if (state.isEnding) return;
  state.isEnding = true;
  const { response } = await tell({
    message: what === "backend" ? BACKEND_LOST : MAIN_FAILED,
    detail: `${KEPT} Xin mở lại chương trình để làm tiếp.`,
    buttons: ["Mở lại chương trình", "Đóng"],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) app.relaunch();
  app.exit(1);
}

/** Tells the user that the page of a window is gone and opens it again. */
export async function reopenPage(window: BrowserWindow, reason: string): Promise<void> {
  noteFault(new Error(`The page of the window is gone: ${reason}.`));
  if (state.isEnding) return;
  await tell({ message: WINDOW_LOST, detail: KEPT, buttons: ["Mở lại"] });
  if (!window.isDestroyed()) window.webContents.reload();
}

/** Faults of the main process itself end the program; promises nobody waited for are only noted. */
export function listenForFaults(): void {
  process.on("uncaughtException", (error) => void endAfter("main", error));
  process.on("unhandledRejection", noteFault);
}

function tell(options: MessageBoxOptions): Promise<{ readonly response: number }> {
  const [window] = BrowserWindow.getAllWindows();
  const whole: MessageBoxOptions = { type: "error", title: "Thể Thức", noLink: true, ...options };
  return window === undefined ? dialog.showMessageBox(whole) : dialog.showMessageBox(window, whole);
}
