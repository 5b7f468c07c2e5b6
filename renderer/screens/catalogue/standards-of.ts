import type { UnitRow } from "#contract/catalogue.ts";
import type { Standard } from "#core/standards/index.ts";
import { standardsInForce } from "#renderer/components/format-label.tsx";

/** The standards a unit writes by: the Party's by its own, all others by the State's; those of both while no unit is chosen. */
export function standardsOf(unit: Pick<UnitRow, "side"> | undefined): readonly Standard[] {
  if (unit === undefined) return standardsInForce();
  return standardsInForce([unit.side === "party" ? "party" : "state"]);
}
