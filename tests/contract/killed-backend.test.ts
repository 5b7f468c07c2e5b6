import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "#backend/database/clock.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import { findPageFaults } from "#backend/database/sqlite-connection.ts";
import { router } from "#backend/router/index.ts";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { createTestFolder } from "../helpers/test-database.ts";
import { placeOf, RESULT_PLACE, RESULT_ROW, TASK_PLACE, TASK_ROW, type TypedPlace, typedText } from "./typed-places.ts";

const TYPING_CLERK = fileURLToPath(new URL("typing-clerk.ts", import.meta.url));

/** `THE_THUC_KILL_ROUNDS=200` for the long run. */
const ROUNDS = Number(process.env.THE_THUC_KILL_ROUNDS ?? 40);

/** The longest a clerk may type before the kill, and the longest a kill while the program starts waits. */
const TYPING_MS = 400;
const STARTING_MS = 900;

type Texts = Readonly<Record<TypedPlace, string | undefined>>;

let home: string;
let draftId: string;

beforeAll(async () => {
  home = createTestFolder();
  draftId = await atOffice(async ({ backend }) => {
    const { id } = await backend.drafting.draft({ templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" });
    return id;
  });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function atOffice<Value>(work: (office: ReturnType<typeof openOffice>) => Promise<Value>): Promise<Value> {
  const office = openOffice();
  try {
    await office.backend.dataFolder.practise({ anew: false });
    return await work(office);
  } finally {
    await office.session.close();
  }
}

function openOffice() {
  const environment = { clock: systemClock, ids: createIdSource(systemClock), actor: "Văn thư" };
  const session = createOfficeSession({ path: home }, environment);
  return { session, backend: createRouterClient(router, { context: { session } }) };
}

/** Starts the program for a round; it opens the office once it is told to. */
function hireClerk(round: number) {
  const clerk = spawn(process.execPath, [TYPING_CLERK, home, draftId, String(round)], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(home, "compiled") },
  });
  const heard: Buffer[] = [];
  const typing = new Promise<void>((resolve) => {
    clerk.stdout.on("data", (chunk: Buffer) => {
      heard.push(chunk);
      resolve();
    });
  });
  const closed = new Promise<void>((resolve) => clerk.once("close", () => resolve()));
  return { round, clerk, heard, typing, closed };
}

/** Lets a clerk type and kills the program at a random moment; gives how many edits it had said were kept. */
async function killWhileTyping({ round, clerk, heard, typing, closed }: ReturnType<typeof hireClerk>): Promise<number> {
  clerk.stdin.write("Mời làm việc\n");
  // Every eighth is killed while it starts, opens and perhaps recovers; the others once they type.
  const isStarting = round % 8 === 0;
  if (!isStarting) await Promise.race([typing, closed]);
  await setTimeout(Math.random() * (isStarting ? STARTING_MS : TYPING_MS));
  clerk.kill("SIGKILL");
  await closed;
  expect(clerk.signalCode).toBe("SIGKILL");
  // A line without its end was never said.
  return Buffer.concat(heard).toString("utf8").split("\n").length - 1;
}

/** Opens what the killed program left, and reads what stands in every place. */
function readTexts(): Promise<Texts> {
  return atOffice(async ({ session, backend }) => {
    const database = session.database();
    if (database === undefined) throw new Error("The office is not open.");
    expect(database.recovery).toBeUndefined();
    expect(findPageFaults(database.engine.connection, "integrity_check")).toEqual([]);
    expect(database.engine.connection.prepare("pragma foreign_key_check").all()).toEqual([]);
    const { document } = await backend.drafting.open({ id: draftId });
    const results = await backend.results.sheet(RESULT_PLACE);
    const tasks = await backend.planning.sheet(TASK_PLACE);
    return {
      draft: document.place,
      result: results.rows.find(({ id }) => id === RESULT_ROW)?.narrative,
      task: tasks.rows.find(({ id }) => id === TASK_ROW)?.cells.name,
      refused: tasks.refused.find(({ rowId, columnId }) => rowId === TASK_ROW && columnId === "completedOn")?.text,
    };
  });
}

/** What must stand after a round: the last texts said to be kept, the earlier rounds' where this one said nothing. */
function keptTexts(before: Texts, round: number, edits: number): Texts {
  const said = Array.from({ length: edits }, (_, index) => [placeOf(index + 1), typedText(round, index + 1)] as const);
  return { ...before, ...Object.fromEntries(said) };
}

describe(`the backend killed at random ${ROUNDS} times while a clerk types`, () => {
  it("has on disk every text it said was kept, in the draft, the results and the plan, and a sound database", {
    timeout: ROUNDS * 15_000,
  }, async () => {
    const state = { texts: await readTexts(), edits: 0, ahead: 0, next: hireClerk(1) };
    for (const round of Array.from({ length: ROUNDS }, (_, index) => index + 1)) {
      const clerk = state.next;
      // The next program loads its modules in the meantime.
      state.next = hireClerk(round + 1);
      const edits = await killWhileTyping(clerk);
      const found = await readTexts();
      const kept = keptTexts(state.texts, round, edits);
      // The edit that was on its way may be there whole; nothing else may differ.
      const underWay = { ...kept, [placeOf(edits + 1)]: typedText(round, edits + 1) };
      expect([kept, underWay]).toContainEqual(found);
      state.edits += edits;
      state.ahead += found[placeOf(edits + 1)] === kept[placeOf(edits + 1)] ? 0 : 1;
      state.texts = found;
    }
    state.next.clerk.kill("SIGKILL");
    await state.next.closed;
    expect(state.edits).toBeGreaterThan(ROUNDS);
    console.log(`killed ${ROUNDS} times, ${state.edits} texts kept, none lost; ${state.ahead} were on disk before it was said`);
  });
});
