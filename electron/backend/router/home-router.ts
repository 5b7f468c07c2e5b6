import { overview } from "../services/home/overview.ts";
import { api, openDatabaseOf, valueOrRefusal } from "./context.ts";
import { refusalOfDrafting } from "./refusal-of-drafting.ts";

/** What a clerk sees first. */
export const homeRouter = {
  overview: api.home.overview.handler(async ({ context, errors }) =>
    valueOrRefusal(await overview(openDatabaseOf(context, errors)), errors, refusalOfDrafting),
  ),
};
