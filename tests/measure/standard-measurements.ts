import type { StandardId } from "#core/standards/standard-id.ts";
import type { Measurements } from "./measurements.ts";
import { PARTY_2018, PARTY_2026 } from "./party-measurements.ts";
import { STATE_2020 } from "./state-measurements.ts";

/**
 * What each standard asks of the printed page, read from its text a second time and apart from the program's own rule packs, so that
 * a slip in one is seen by the other. Where the text is silent nothing stands here.
 */
export const STANDARD_MEASUREMENTS: Readonly<Record<StandardId, Measurements>> = {
  "state-2020": STATE_2020,
  "party-2018": PARTY_2018,
  "party-2026": PARTY_2026,
};
