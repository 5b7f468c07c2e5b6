import { standardOf } from "../../standards/index.ts";
import type { OfficialDocument } from "../official-document.ts";

/** The drafter's code and the number of copies: `PL.(300)` (State, PL.I-V.11), `ABC-268` (Party, HD 36-HD/VPTW, Phụ lục 3). */
export function drafterCode({ marks, standard }: OfficialDocument): string | undefined {
  if (!marks?.drafter) return undefined;
  const { code, copies } = marks.drafter;
  return standardOf(standard).side === "state" ? `${code}.(${copies})` : `${code}-${copies}`;
}
