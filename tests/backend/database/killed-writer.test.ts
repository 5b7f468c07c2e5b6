import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listBackups } from "#backend/database/backup-manifest.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { findPageFaults } from "#backend/database/sqlite-connection.ts";
import { verifyBackup } from "#backend/database/verify-backup.ts";
import { ask, createTestEnvironment, createTestFolder, successOf } from "../../helpers/test-database.ts";

const RESTLESS_WRITER = fileURLToPath(new URL("restless-writer.ts", import.meta.url));

/** `THE_THUC_KILL_ROUNDS=200` for the long run. */
const ROUNDS = Number(process.env.THE_THUC_KILL_ROUNDS ?? 60);

let folder: string;
beforeAll(() => {
  folder = createTestFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a writer work and kills it at a random moment; gives what it had confirmed by then. */
async function killWriter(round: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [RESTLESS_WRITER, folder, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
  const heard: Buffer[] = [];
  const confirming = new Promise<void>((resolve) => {
    writer.stdout.on("data", (chunk: Buffer) => {
      heard.push(chunk);
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => writer.once("close", () => resolve()));
  // Every eighth is killed while it starts, opens and perhaps recovers; the others once they write.
  if (round % 8 !== 0) await Promise.race([confirming, closed]);
  await setTimeout(Math.random() * (round % 8 === 0 ? 600 : 250));
  writer.kill("SIGKILL");
  await closed;
  expect(writer.signalCode).toBe("SIGKILL");
  // A line without its end was never said.
  return Buffer.concat(heard).toString("utf8").split("\n").slice(0, -1);
}

async function findSaved() {
  const database = successOf(await openDatabase(folder, createTestEnvironment()));
  expect(database.recovery).toBeUndefined();
  expect(findPageFaults(database.engine.connection, "integrity_check")).toEqual([]);
  expect(database.engine.connection.prepare("pragma foreign_key_check").all()).toEqual([]);
  const saved = await ask(database, async (queries) => ({
    sets: (await queries.selectFrom("change_sets").select("reason").execute()).map(({ reason }) => reason),
    units: (await queries.selectFrom("units").select("name").where("version", "=", 2).execute()).map(({ name }) =>
      name.replace("Đơn vị ", ""),
    ),
    templates: (await queries.selectFrom("templates").select("code").execute()).map(({ code }) => code.replace("mau-", "")),
    found: (await queries.selectFrom("search_entries").select("row_id").where("area", "=", "units").execute()).length,
  }));
  await closeDatabase(database);
  return saved;
}

describe(`a writer killed at random ${ROUNDS} times under load`, () => {
  it("loses no confirmed change, leaves none half done and keeps the database and its backups readable", {
    timeout: ROUNDS * 10_000,
  }, async () => {
    const confirmed: string[] = [];
    for (const round of Array.from({ length: ROUNDS }, (_, index) => index + 1)) {
      confirmed.push(...(await killWriter(round)));
      const { sets, units, templates, found } = await findSaved();
      expect(confirmed.filter((reason) => !sets.includes(reason))).toEqual([]);
      // What was on disk but not yet said when the process died: at most one a round, and whole.
      expect(sets.length).toBeLessThanOrEqual(confirmed.length + round);
      expect(units.toSorted()).toEqual(sets.toSorted());
      expect(templates.toSorted()).toEqual(sets.toSorted());
      expect(found).toBe(units.length);
    }
    expect(confirmed.length).toBeGreaterThan(ROUNDS);
    const database = successOf(await openDatabase(folder, createTestEnvironment()));
    const backups = await listBackups(database.folder);
    expect(backups.length).toBeGreaterThan(0);
    for (const backup of backups) expect((await verifyBackup(database.folder, backup)).ok).toBe(true);
    await closeDatabase(database);
    console.log(`killed ${ROUNDS} times, ${confirmed.length} confirmed change sets, none lost`);
  });
});
