/** Work shorter than this needs no bar. */
const SILENT_MS = 1000;
const WIDTH = 30;

/** Shows how far work has come. */
export interface ProgressBar {
  readonly report: (done: number, total: number) => void;
  /** Takes the bar away, however the work ended, so that what is printed next begins on a line of its own. */
  readonly close: () => void;
}

/** A bar on the terminal once work takes longer than a second; where the error stream is no terminal, nothing is shown. */
export function createProgressBar(label: string): ProgressBar {
  const { stderr } = process;
  if (!stderr.isTTY) return { report: () => undefined, close: () => undefined };
  const startedAt = performance.now();
  const state = { shown: "" };
  return {
    report: (done, total) => {
      if (performance.now() - startedAt < SILENT_MS) return;
      const line = barLine(label, done, Math.max(total, 1));
      if (line !== state.shown) stderr.write(`\r${line}`);
      state.shown = line;
    },
    close: () => {
      if (state.shown !== "") stderr.write("\r\u001B[K");
    },
  };
}

/** `Nhập dữ liệu ███████████░░░░░░░░░ 37%`: changes a hundred times at most, however many steps there are. */
function barLine(label: string, done: number, total: number): string {
  const filled = Math.floor((WIDTH * done) / total);
  return `${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.floor((100 * done) / total)}%`;
}
