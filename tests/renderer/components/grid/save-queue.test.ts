import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createSaveQueue } from "#renderer/components/grid/save-queue.ts";

const disk = { isFull: false, kept: [] as string[] };
const told: string[] = [];
const held: (() => Promise<void>)[] = [];

function queueOfTexts() {
  const answers: [string, readonly string[]][] = [];
  const queue = createSaveQueue<string, string>({
    onAnswer: (answer, waiting) => answers.push([answer, waiting]),
    onFailure: (error, isKept) => told.push(`${(error as Error).message}${isKept ? "" : ", bỏ"}`),
    isForLater: (error) => (error as Error).message === "đĩa đầy",
    hold: (flush) => {
      held.push(flush);
      return () => held.splice(held.indexOf(flush), 1);
    },
  });
  const type = (text: string) => queue.add({ shown: text, call: () => keep(text) });
  return { queue, type, answers };
}

async function keep(text: string): Promise<string> {
  await Promise.resolve();
  if (disk.isFull) throw new Error("đĩa đầy");
  if (text === "sai") throw new Error("không nhận");
  disk.kept.push(text);
  return text;
}

beforeEach(() => {
  vi.useFakeTimers();
  disk.isFull = false;
  for (const list of [disk.kept, told, held]) list.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe("the queue in which edits of a grid are saved", () => {
  it("saves one after the other, tells what waits still, and holds the window until all is on disk", async () => {
    const { queue, type, answers } = queueOfTexts();
    type("một");
    type("hai");
    expect([queue.state(), held.length]).toEqual(["saving", 1]);
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual([
      ["một", ["hai"]],
      ["hai", []],
    ]);
    expect([queue.state(), held.length]).toEqual(["saved", 0]);
  });

  it("keeps what a full disk does not take, in its order, and saves it by itself when there is room again", async () => {
    const { queue, type } = queueOfTexts();
    disk.isFull = true;
    type("một");
    await vi.advanceTimersByTimeAsync(0);
    type("hai");
    await vi.advanceTimersByTimeAsync(0);
    expect([queue.state(), disk.kept, told]).toEqual(["failed", [], ["đĩa đầy", "đĩa đầy"]]);
    await vi.advanceTimersByTimeAsync(20_000);
    // Trying again by itself tells nothing new.
    expect(told).toHaveLength(2);
    disk.isFull = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect([queue.state(), disk.kept, held]).toEqual(["saved", ["một", "hai"], []]);
  });

  it("does not let the window close while something waits, and saves it then when it can", async () => {
    const { type } = queueOfTexts();
    disk.isFull = true;
    type("một");
    await vi.advanceTimersByTimeAsync(0);
    await expect(held[0]?.()).rejects.toThrow("đĩa đầy");
    disk.isFull = false;
    await held[0]?.();
    expect(disk.kept).toEqual(["một"]);
  });

  it("drops what will never be taken and goes on with the next", async () => {
    const { queue, type } = queueOfTexts();
    type("sai");
    type("hai");
    await vi.advanceTimersByTimeAsync(0);
    expect([queue.state(), disk.kept, told]).toEqual(["saved", ["hai"], ["không nhận, bỏ"]]);
  });
});
