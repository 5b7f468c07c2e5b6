import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { createTestEnvironment, createTestFolder } from "../../helpers/test-database.ts";

const MAKING_PRACTICE = fileURLToPath(new URL("making-practice.ts", import.meta.url));

const ROUNDS = 12;

/** Longer than it takes to make the practice data once. */
const LONGEST_MS = 1500;

async function killWhileMaking(home: string): Promise<void> {
  const program = spawn(process.execPath, [MAKING_PRACTICE, home], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(home, "compiled") },
  });
  await once(program.stdout, "data");
  await setTimeout(Math.random() * LONGEST_MS);
  program.kill("SIGKILL");
  await once(program, "close");
}

/** Opens the practice data as they are, where there are any, and counts what came last when they were made; undefined where there are none. */
async function templatesLeft(home: string): Promise<number | undefined> {
  const session = createOfficeSession({ path: home }, createTestEnvironment());
  try {
    const opened = await session.open(join(home, "practice"));
    if (!opened.ok) return undefined;
    return (await opened.value.engine.kysely.selectFrom("templates").select("id").execute()).length;
  } finally {
    await session.close();
  }
}

describe("practice data", () => {
  it("are whole or not there at all after the program that makes them was killed, and what it left is gone at the next start", {
    timeout: ROUNDS * 15_000,
  }, async () => {
    const home = createTestFolder();
    const found: (number | undefined)[] = [];
    for (const _round of Array.from({ length: ROUNDS })) {
      await killWhileMaking(home);
      const templates = await templatesLeft(home);
      expect([5, undefined]).toContain(templates);
      expect(readdirSync(home).filter((name) => name.startsWith("practice-"))).toEqual([]);
      found.push(templates);
    }
    expect(found).toContain(5);
    rmSync(home, { recursive: true, force: true });
  });
});
