import { afterEach, describe, expect, it, vi } from "vitest";
import { listBackups } from "#backend/database/backup-manifest.ts";
import { dataFolderAt } from "#backend/database/data-folder.ts";
import { createOfficeSession, type OfficeSession } from "#backend/session/office-session.ts";
import { createTestEnvironment, createTestFolder } from "../../helpers/test-database.ts";

const sessions: OfficeSession[] = [];

function startSession(onOpened?: (path: string) => void): OfficeSession {
  const session = createOfficeSession({ path: createTestFolder() }, createTestEnvironment(), onOpened);
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});

describe("the session of an office", () => {
  it("opens the practice data once for each click, one after the other, however fast they come", async () => {
    const session = startSession();
    const [first, second] = await Promise.all([session.practise(true), session.practise(false)]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(session.isPractice()).toBe(true);
  });

  it("closes only what is wholly open: a program that ends meanwhile leaves no half of a sample office", async () => {
    const session = startSession();
    const practising = session.practise(true);
    await session.close();
    expect((await practising).ok).toBe(true);
    expect(session.database()).toBeUndefined();
  });

  it("says which folders it opened, and none of those it could not", async () => {
    const opened: string[] = [];
    const session = startSession((path) => opened.push(path));
    expect((await session.open(createTestFolder())).ok).toBe(false);
    await session.practise(false);
    expect(opened).toEqual([expect.stringMatching(/practice$/)]);
  });

  it("backs up what was opened when the window has long been ready, and not before", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const session = startSession();
    const path = createTestFolder();
    expect((await session.create(path)).ok).toBe(true);
    expect(await listBackups(dataFolderAt(path))).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    await session.settled();
    vi.useRealTimers();
    expect((await listBackups(dataFolderAt(path))).map(({ reason }) => reason)).toEqual(["daily"]);
  });
});
