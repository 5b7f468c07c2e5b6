/// <reference lib="dom" />
import type { Page } from "@playwright/test";

/** What some work took of the page's thread. */
export interface ThreadUse {
  readonly label: string;
  /** Milliseconds of the processor: other programs on the machine lengthen them little. */
  readonly processorMs: number;
  /** Tasks that held the thread for more than 50 ms, in milliseconds on the clock. */
  readonly longTasks: readonly number[];
}

/** Watches the thread of a page; what was done is told by `uses`. */
export interface ThreadWatch {
  /** Does some work; what follows it counts in until the page has been at rest for so long. */
  readonly during: <Value>(label: string, work: () => Promise<Value>, restMs?: number) => Promise<Value>;
  readonly uses: () => readonly ThreadUse[];
}

const MS_PER_SECOND = 1000;

/** Saving, outline, findings and pages follow the last key within this time. */
const REST_MS = 1500;

/** Begins to watch the thread of a page of Chromium. */
export async function watchThread(page: Page): Promise<ThreadWatch> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
    Reflect.set(window, "longTasks", tasks);
  });
  const takeTasks = () => page.evaluate(() => (Reflect.get(window, "longTasks") as number[]).splice(0));
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * MS_PER_SECOND;
  };
  const uses: ThreadUse[] = [];
  return {
    during: async (label, work, restMs = REST_MS) => {
      await takeTasks();
      const before = await spent();
      const value = await work();
      await page.waitForTimeout(restMs);
      uses.push({ label, processorMs: (await spent()) - before, longTasks: await takeTasks() });
      return value;
    },
    uses: () => uses,
  };
}
