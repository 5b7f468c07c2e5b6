import { findUnit, type Letterhead, type Unit } from "#core/planning/index.ts";
import type { OfficeView } from "#core/templating/index.ts";
import { upperCase } from "#core/vietnamese/index.ts";
import type { OfficeRecords } from "./office-records.ts";

/** How an office writes: its letterhead and whom it writes to. */
interface OfficeHabits {
  readonly office: OfficeView;
  readonly recipients: readonly string[];
  readonly addressees: readonly string[];
  readonly symbol: string | null;
}

/**
 * The letterhead and the recipients of a unit: what it has settled itself, and for the rest what follows from the directory.
 */
export function officeHabits({ units, letterheads }: Pick<OfficeRecords, "units" | "letterheads">, unit: Unit): OfficeHabits {
  const settled: Partial<Letterhead> = letterheads.find(({ unitId }) => unitId === unit.id) ?? {};
  const superior = superiorOf(units, unit);
  const archive = unit.side === "party" ? "Lưu Văn phòng" : "Lưu: VT";
  return {
    office: {
      name: settled.name ?? unit.name,
      issuer: settled.issuer ?? [upperCase(unit.name)],
      superior: settled.superior ?? (superior === undefined ? [] : [upperCase(superior.name)]),
      abbreviation: settled.abbreviation ?? unit.abbreviation ?? "",
      place: settled.place ?? placeOf(units, unit, units.length) ?? "",
      contact: settled.contact ?? [],
    },
    recipients: settled.recipients ?? [...(superior === undefined ? [] : [superior.name]), archive],
    addressees: settled.addressees ?? (superior === undefined ? [] : [superior.name]),
    symbol: settled.symbol ?? letterSymbol(unit, settled.abbreviation ?? unit.abbreviation),
  };
}

/** A công văn of the State without a drafting unit bears the abbreviation of its office alone (NĐ 30/2020/NĐ-CP, PL.I-II.3). */
function letterSymbol({ side }: Unit, abbreviation: string | undefined): string | null {
  return side === "party" ? null : (abbreviation ?? null);
}

/** The agency above is printed for bodies of the same level; committees of a level stand alone (NĐ 30/2020/NĐ-CP, Điều 8 khoản 3). */
function superiorOf(units: readonly Unit[], { parentId, level }: Unit): Unit | undefined {
  const parent = parentId === undefined ? undefined : findUnit(units, parentId);
  return parent?.level === level ? parent : undefined;
}

// "Ủy ban nhân dân tỉnh Tiền Giang", "Tỉnh ủy Tiền Giang", "Ủy ban nhân dân thành phố Mỹ Tho".
const NAMED_FOR =
  /(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Tt]hành|[Tt]hị)(?: ủy)? (\p{Lu}[\p{L} -]*)$/u;

/** The place in a unit's own name, else in that of a unit above it; bodies of the centre sit in Hà Nội. */
function placeOf(units: readonly Unit[], unit: Unit, stepsLeft: number): string | undefined {
  const named = NAMED_FOR.exec(unit.name)?.[1];
  if (named !== undefined) return named;
  if (unit.level === "central") return "Hà Nội";
  const parent = unit.parentId === undefined ? undefined : findUnit(units, unit.parentId);
  return parent === undefined || stepsLeft === 0 ? undefined : placeOf(units, parent, stepsLeft - 1);
}
