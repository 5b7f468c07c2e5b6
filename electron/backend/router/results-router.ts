import type { Refusal } from "#contract/refusal.ts";
import { describeChangeFailure } from "../database/change-failure.ts";
import { read } from "../database/read.ts";
import { enterResults, resultSheet } from "../services/entering/enter-results.ts";
import type { EntryFailure } from "../services/entering/entry-place.ts";
import { entryPlaces } from "../services/entering/entry-places.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfData } from "./refusal-of-data.ts";

/** Entry of results by period. */
export const resultsRouter = {
  places: api.results.places.handler(async ({ context, errors }) => {
    const places = await read(openDatabaseOf(context, errors), entryPlaces);
    return valueOrRefusal(places, errors, (failure) => refusalOfData({ kind: "database", failure }));
  }),
  sheet: api.results.sheet.handler(async ({ context, input, errors }) =>
    valueOrRefusal(await resultSheet(openDatabaseOf(context, errors), input), errors, refusalOfEntry),
  ),
  enter: api.results.enter.handler(async ({ context, input: { edits, ...place }, errors }) =>
    valueOrRefusal(await enterResults(openDatabaseOf(context, errors), place, edits), errors, refusalOfEntry),
  ),
};

function refusalOfEntry(failure: EntryFailure): Refusal {
  switch (failure.kind) {
    case "plan-unknown":
      return { kind: failure.kind, message: `Không còn kế hoạch “${failure.given}”; hãy chọn kế hoạch khác.` };
    case "period-malformed":
      return { kind: failure.kind, message: `Không hiểu kỳ “${failure.given}”; hãy chọn kỳ trong danh sách.` };
    case "unit-unknown":
      return { kind: failure.kind, message: `Không còn cơ quan, đơn vị “${failure.given}” trong danh mục; hãy chọn đơn vị khác.` };
    case "database":
      return { kind: failure.failure.kind, message: describeChangeFailure(failure.failure) };
  }
}
