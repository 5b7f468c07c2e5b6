import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { createRouterClient } from "@orpc/server";
import { systemClock } from "#backend/database/clock.ts";
import { createIdSource } from "#backend/database/row-id.ts";
import { router } from "#backend/router/index.ts";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { createDocumentSender } from "#renderer/api/send-document.ts";
import { placeOf, RESULT_PLACE, RESULT_ROW, TASK_PLACE, TASK_ROW, type TypedPlace, typedText } from "./typed-places.ts";

// Runs as a process of its own until it is killed: waits for a word, opens the office and types into four places in turn, as the window does,
// and says the number of each edit once the backend has answered.
// What is killed leaves no compiled modules behind for the next round, unless it does so before.
flushCompileCache();
await once(process.stdin, "data");
const [home = "", draftId = "", round = ""] = process.argv.slice(2);
const environment = { clock: systemClock, ids: createIdSource(systemClock), actor: `Vòng ${round}` };
const session = createOfficeSession({ path: home }, environment);
const backend = createRouterClient(router, { context: { session } });
await backend.dataFolder.practise({ anew: false });
const send = createDocumentSender(() => false);
const { document } = await backend.drafting.open({ id: draftId });

const typeInto: Readonly<Record<TypedPlace, (text: string) => Promise<unknown>>> = {
  draft: (text) => send({ ...document, place: text }, (sent) => backend.drafting.keep({ id: draftId, document: sent })),
  result: (text) => backend.results.enter({ ...RESULT_PLACE, edits: [{ rowId: RESULT_ROW, columnId: "narrative", text }] }),
  task: (text) => backend.planning.enter({ ...TASK_PLACE, edits: [{ rowId: TASK_ROW, columnId: "name", text }] }),
  // No date: the text is kept as it was typed, to be mended.
  refused: (text) => backend.planning.enter({ ...TASK_PLACE, edits: [{ rowId: TASK_ROW, columnId: "completedOn", text }] }),
};

for (let edit = 1; ; edit += 1) {
  await typeInto[placeOf(edit)](typedText(Number(round), edit));
  process.stdout.write(`${edit}\n`);
}
