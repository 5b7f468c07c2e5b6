import type { Unit } from "#core/planning/index.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import { type NamedUnit, type RowReader, readChoice, readDay, readUnit } from "./row-reader.ts";
import type { TableOffice } from "./table-office.ts";

const SIDES = { "nhà nước": "state", đảng: "party", "đoàn thể": "union" } as const;
const LEVELS = { "trung ương": "central", tỉnh: "province", huyện: "district", xã: "commune" } as const;

/**
 * Reads one unit. What the table has no column for stays as it is in the folder; a new unit must say its side and level. `named`
 * are the units its tables bring: one of them may stand above it.
 */
export function readUnitRow(reader: RowReader, { units }: TableOffice, named: readonly NamedUnit[]): Unit | undefined {
  const id = reader.text("id") ?? idOfNamed(reader, units);
  const name = reader.text("name") ?? reader.refuse("Thiếu tên đơn vị.", "Ghi tên đầy đủ ở cột Tên.");
  const known = units.find((unit) => unit.id === id);
  const side = readChoice(reader, "side", SIDES) ?? known?.side;
  const level = readChoice(reader, "level", LEVELS) ?? known?.level;
  if (id !== undefined && side === undefined) refuseMissing(reader, "side", "khối", SIDES);
  if (id !== undefined && level === undefined) refuseMissing(reader, "level", "cấp", LEVELS);
  const optional = optionalCells(reader, [...named, ...units]);
  if (id === undefined || name === undefined || side === undefined || level === undefined) return undefined;
  return { ...(known ?? { shortNames: [], successors: [] }), id, name, side, level, ...optional };
}

/** What a unit may go without; a cell left empty changes nothing. */
function optionalCells(reader: RowReader, units: readonly NamedUnit[]) {
  const cells = {
    shortNames: reader
      .text("shortNames")
      ?.split(/\s*;\s*/)
      .filter((one) => one !== ""),
    abbreviation: reader.text("abbreviation"),
    parentId: readUnit(reader, "parent", units)?.id,
    validFrom: readDay(reader, "validFrom"),
    validTo: readDay(reader, "validTo"),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

/** A word that is there but unknown was refused already. */
function refuseMissing({ text, refuse }: RowReader, column: string, label: string, words: object): void {
  if (text(column) === undefined) refuse(`Thiếu ${label}.`, `Ghi một trong: ${Object.keys(words).join(", ")}.`);
}

/** A row without an id is about the one unit known by its name. */
function idOfNamed({ text, refuse }: RowReader, units: readonly Unit[]): string | undefined {
  const asked = foldTones(text("name") ?? "");
  const found = units.filter(({ name, shortNames }) => [name, ...shortNames].some((one) => foldTones(one) === asked));
  const [unit] = found;
  if (unit !== undefined && found.length === 1) return unit.id;
  const choice = found.length === 0 ? "ví dụ so-tu-phap" : `một trong: ${found.map(({ id }) => id).join(", ")}`;
  return refuse("Thiếu mã đơn vị.", `Ghi mã ở cột Mã, ${choice}.`);
}
