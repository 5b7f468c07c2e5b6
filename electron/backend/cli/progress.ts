/** Work shorter than this needs no bar. */
const SILENT_MS = 1000;
const WIDTH = 30;

/** Shows on a terminal how far work has come, once it takes longer than a second; elsewhere nothing. */
export function createProgressBar(label: string): (done: number, total: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  const startedAt = performance.now();
  return (done, total) => {
    if (performance.now() - startedAt < SILENT_MS) return;
    const filled = Math.round((WIDTH * done) / Math.max(total, 1));
    stderr.write(`\r${label} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${total}${done === total ? "\n" : ""}`);
  };
}
