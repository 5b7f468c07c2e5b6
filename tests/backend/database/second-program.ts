import { systemClock } from "#backend/database/clock.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { createIdSource } from "#backend/database/row-id.ts";

// A process of its own that tries to open a data folder and says what came of it.
const [folder = ""] = process.argv.slice(2);
const opened = await openDatabase(folder, { clock: systemClock, ids: createIdSource(systemClock), actor: "Người khác" });
process.stdout.write(opened.ok ? "opened" : opened.failure.kind);
if (opened.ok) await closeDatabase(opened.value);
