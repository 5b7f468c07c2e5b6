import { backUp } from "#backend/database/back-up.ts";
import { changeSet } from "#backend/database/change-set.ts";
import { systemClock } from "#backend/database/clock.ts";
import { openDatabase } from "#backend/database/open-database.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import { success } from "#core/result.ts";

// Runs as a process of its own until it is killed: writes without pause, says the number of each change set once it is confirmed, and makes
// a backup now and then. Names begin with the round, so that no two runs write the same.
const [folder = "", round = ""] = process.argv.slice(2);
const opened = await openDatabase(folder, { clock: systemClock, ids: createIdSource(systemClock), actor: `Vòng ${round}` });
if (!opened.ok) throw new Error(opened.failure.kind);
const database = opened.value;

for (let count = 1; ; count += 1) {
  const saved = await changeSet(database, { reason: `${round}-${count}` }, async (changes) => {
    const unit = await changes.insert("units", { name: `Đơn vị ${round}-${count}`, short_names: "[]", side: "state", level: "commune" });
    const text = await changes.storeText(`${round}-${count} `.repeat(count * 50));
    await changes.insert("templates", { code: `mau-${round}-${count}`, name: "Mẫu", content: text });
    return success(await changes.update("units", unit, { abbreviation: `V${count}` }));
  });
  if (!saved.ok) throw new Error(saved.failure.kind);
  process.stdout.write(`${round}-${count}\n`);
  if (count % 25 === 0) await backUp(database, "daily");
}
