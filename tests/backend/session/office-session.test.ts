import { afterEach, describe, expect, it } from "vitest";
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
});
