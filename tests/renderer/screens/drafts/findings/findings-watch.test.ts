import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "#core/checking/finding.ts";
import { createFindingsWatch } from "#renderer/screens/drafts/findings/findings-watch.ts";

const page: { text: string | undefined } = { text: "" };
const shown: string[] = [];
const asked: {
  readonly text: string;
  readonly signal: AbortSignal;
  readonly answer: (findings: readonly Finding[]) => void;
  readonly refuse: (reason: Error) => void;
}[] = [];

function finding(message: string): Finding {
  return { rule: "r", severity: "error", message, quote: "", place: { path: "body" } };
}

function watchPage() {
  return createFindingsWatch({
    text: () => page.text,
    ask: (text: string, signal) => new Promise<readonly Finding[]>((answer, refuse) => asked.push({ text, signal, answer, refuse })),
    show: (text, findings) => shown.push(`${text}: ${findings.map(({ message }) => message).join()}`),
    restMs: 100,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  page.text = "a";
  shown.length = 0;
  asked.length = 0;
});
afterEach(() => vi.useRealTimers());

describe("a text that is watched", () => {
  it("is checked once when the keys rest, and told to who listens", async () => {
    const watch = watchPage();
    const heard: boolean[] = [];
    watch.subscribe(() => heard.push(watch.current().isStale));
    watch.changed();
    page.text = "ab";
    watch.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map(({ text }) => text)).toEqual(["ab"]);
    asked[0]?.answer([finding("x")]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(["ab: x"]);
    expect(watch.current()).toEqual({ findings: [finding("x")], isStale: false });
    watch.changed();
    expect(heard).toEqual([false, true]);
  });

  it("does not show what was found in a text that was typed on since", async () => {
    const watch = watchPage();
    watch.changed();
    await vi.advanceTimersByTimeAsync(100);
    watch.changed();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.answer([finding("old")]);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual([]);
    expect(watch.current().findings).toBeUndefined();
  });

  it("is not read while a letter is composed, but soon after", async () => {
    const watch = watchPage();
    page.text = undefined;
    watch.changed();
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
    page.text = "â";
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.map(({ text }) => text)).toEqual(["â"]);
  });

  it("is checked again when a check went wrong, unless it was typed on", async () => {
    const watch = watchPage();
    watch.changed();
    await vi.advanceTimersByTimeAsync(100);
    asked[0]?.refuse(new Error("down"));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(2);
    watch.stop();
    asked[1]?.refuse(new Error("given up"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(2);
  });

  it("is not checked any more when it is left", async () => {
    const watch = watchPage();
    watch.changed();
    watch.stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toEqual([]);
  });
});
