import type { PlainDate } from "../plain-date.ts";
import { PARTY_2018 } from "./party-2018.ts";
import { PARTY_2026 } from "./party-2026.ts";
import type { Standard } from "./standard.ts";
import type { StandardId } from "./standard-id.ts";
import { STATE_2020 } from "./state-2020.ts";

const STANDARDS: Readonly<Record<StandardId, Standard>> = {
  "state-2020": STATE_2020,
  "party-2018": PARTY_2018,
  "party-2026": PARTY_2026,
};

/** The rule pack with this id. */
export function standardOf(id: StandardId): Standard {
  return STANDARDS[id];
}

/**
 * The standard that applies to a document of this side and printed date. There is no transition clause: the date decides
 * (NĐ 30/2020/NĐ-CP, Điều 37; HD 05-HD/VPTW, Phần III.1). A draft without date follows the newest standard; a date before
 * the oldest one known gives undefined, because older forms are not to be "corrected" into newer ones.
 */
export function standardFor(side: Standard["side"], date?: PlainDate): Standard | undefined {
  const ofSide = Object.values(STANDARDS).filter((standard) => standard.side === side);
  if (!date) return ofSide.find((standard) => !standard.validTo);
  return ofSide.find((standard) => standard.validFrom <= date && (!standard.validTo || date <= standard.validTo));
}
