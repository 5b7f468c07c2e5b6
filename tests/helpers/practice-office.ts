import { rmSync } from "node:fs";
import { createRouterClient } from "@orpc/server";
import { router } from "#backend/router/index.ts";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { createTestEnvironment, createTestFolder } from "./test-database.ts";

/** The practice data opened as the window opens it, and the backend asked through the contract. */
export type PracticeOffice = Awaited<ReturnType<typeof openPracticeOffice>>;

/** Opens the practice data in a folder of its own; `close` closes what is open there and removes the folder. */
export async function openPracticeOffice(environment = createTestEnvironment()) {
  const session = createOfficeSession({ path: createTestFolder() }, environment);
  const backend = createRouterClient(router, { context: { session } });
  await backend.dataFolder.practise({ anew: false });
  const close = async () => {
    await session.close();
    rmSync(session.home.path, { recursive: true, force: true });
  };
  return { session, backend, close };
}
