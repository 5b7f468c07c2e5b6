import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftWriter, type SavingState } from "#renderer/screens/drafts/editor/draft-writer.ts";

const page = { text: "" };
const kept: string[] = [];
const states: SavingState[] = [];
const failures: unknown[] = [];

function writerWith(keep: (text: string) => Promise<void>) {
  return createDraftWriter({
    read: () => page.text,
    keep,
    onState: (state) => states.push(state),
    onFailure: (error) => failures.push(error),
  });
}

function keepAtOnce(text: string): Promise<void> {
  kept.push(text);
  return Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers();
  page.text = "";
  for (const list of [kept, states, failures]) list.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what is typed", () => {
  it("is kept once the keys rest, as it stands then", async () => {
    const writer = writerWith(keepAtOnce);
    for (const text of ["a", "ab", "abc"]) {
      page.text = text;
      writer.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(kept).toEqual(["abc"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("is kept every other second though the keys never rest", async () => {
    const writer = writerWith(keepAtOnce);
    for (const second of Array.from({ length: 50 }).keys()) {
      page.text = String(second);
      writer.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });

  it("is kept in order, one after the other, and is saved only when the last of it is", async () => {
    const open: (() => void)[] = [];
    const writer = writerWith(
      (text) =>
        new Promise((resolve) => {
          open.push(() => {
            kept.push(text);
            resolve();
          });
        }),
    );
    page.text = "a";
    writer.changed();
    await vi.advanceTimersByTimeAsync(300);
    page.text = "b";
    writer.changed();
    const flushed = writer.flush();
    expect(open).toHaveLength(1);
    open[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(states).not.toContain("saved");
    open[1]?.();
    await flushed;
    expect(kept).toEqual(["a", "b"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("is tried again with the next key when it was not taken", async () => {
    const fails = { once: true };
    const writer = writerWith((text) => {
      if (!fails.once) return keepAtOnce(text);
      fails.once = false;
      return Promise.reject(new Error("đĩa đầy"));
    });
    page.text = "a";
    writer.changed();
    await vi.advanceTimersByTimeAsync(300);
    expect([states.at(-1), failures.length, writer.isPending()]).toEqual(["failed", 1, true]);
    page.text = "ab";
    writer.changed();
    await vi.advanceTimersByTimeAsync(300);
    expect([kept, writer.isPending()]).toEqual([["ab"], false]);
  });

  it("tells whoever waits for it why it was not taken, and no one else", async () => {
    const disk = { isFull: true };
    const writer = writerWith((text) => (disk.isFull ? Promise.reject(new Error("đĩa đầy")) : keepAtOnce(text)));
    page.text = "a";
    writer.changed();
    await expect(writer.flush()).rejects.toThrow("đĩa đầy");
    await expect(writer.flush()).rejects.toThrow("đĩa đầy");
    expect(failures).toEqual([]);
    disk.isFull = false;
    await writer.flush();
    expect(kept).toEqual(["a"]);
  });

  it("costs nothing when nothing was typed", async () => {
    const writer = writerWith(keepAtOnce);
    await writer.flush();
    expect(kept).toEqual([]);
  });

  it("tries again by itself what the disk did not take, and tells the reason once", async () => {
    const disk = { isFull: true };
    const writer = writerWith((text) => (disk.isFull ? Promise.reject(new Error("đĩa đầy")) : keepAtOnce(text)));
    page.text = "một";
    writer.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([states.at(-1), failures.length, kept]).toEqual(["failed", 1, []]);
    disk.isFull = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect([states.at(-1), kept]).toEqual(["saved", ["một"]]);
  });
});
