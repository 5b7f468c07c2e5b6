import { flushCompileCache } from "node:module";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { createTestEnvironment } from "../../helpers/test-database.ts";

// Runs as a process of its own: makes the practice data anew, again and again, until it is killed; says a letter when it begins.
flushCompileCache();
const [home = ""] = process.argv.slice(2);
const session = createOfficeSession({ path: home }, createTestEnvironment());
process.stdout.write("b");
for (;;) await session.practise(true);
