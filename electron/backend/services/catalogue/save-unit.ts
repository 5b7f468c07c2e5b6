import type { UnitForm } from "#contract/catalogue.ts";
import { type Unit, validateUnits } from "#core/planning/index.ts";
import type { Problem } from "#core/problem.ts";
import { failure, type Result, success } from "#core/result.ts";
import { foldTones } from "#core/vietnamese/index.ts";
import type { OpenDatabase } from "../../database/database-handle.ts";
import { listUnits, unitRepository } from "../../database/repositories/unit-repository.ts";
import { createFieldReader, plainLines, plainWords, withoutEmpty } from "./field-reader.ts";
import type { FieldMistake, FormFailure } from "./form-failure.ts";
import { type Written, writeForm } from "./write-form.ts";

/** A form, and the row it began with at the version it was seen at; a new row where they are left out. */
export interface SaveRequest<Form> {
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  readonly form: Form;
}

/** Enters a unit or changes one; fails with what is wrong with each field. A unit of the same name, level and time is no second unit. */
export async function saveUnit(
  database: OpenDatabase,
  { id, version = 0, form }: SaveRequest<UnitForm>,
): Promise<Result<Written, FormFailure>> {
  const read = readUnit(form, id ?? database.environment.ids());
  if (!read.ok) return failure({ kind: "form", mistakes: read.failure });
  const unit = read.value;
  return writeForm(database, `${id === undefined ? "Thêm" : "Sửa"} đơn vị “${unit.name}”`, async (changes) => {
    const known = (await listUnits(changes.queries)).map(({ value }) => value);
    const others = known.filter((one) => one.id !== unit.id);
    const mistakes = [...sameName(others, unit), ...mistakesIn([...others, unit], unit)];
    if (mistakes.length > 0) return failure({ kind: "form", mistakes });
    if (id === undefined) await unitRepository.insert(changes, unit);
    else await unitRepository.save(changes, unit, version);
    return success(unit.id);
  });
}

/** Takes a unit away; refused while anything names it. */
export function removeUnit(
  database: OpenDatabase,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<Written, FormFailure>> {
  return writeForm(database, "Xóa một đơn vị", async (changes) => {
    const successors = await changes.queries.selectFrom("unit_successors").selectAll().where("unit_id", "=", id).execute();
    for (const successor of successors) await changes.remove("unit_successors", successor);
    await changes.remove("units", { id, version });
    return success(id);
  });
}

function readUnit(form: UnitForm, id: string): Result<Unit, readonly FieldMistake[]> {
  const reader = createFieldReader();
  const name = reader.words("name", form.name, "Chưa ghi tên cơ quan, đơn vị.");
  const validity = reader.validity(form);
  const successors = form.successors.filter(({ unitId }) => unitId !== "");
  if (reader.mistakes.length > 0) return failure(reader.mistakes);
  return success({
    id,
    name,
    shortNames: plainLines(form.shortNames),
    side: form.side,
    level: form.level,
    successors: successors.map(({ unitId, duties }) => ({ unitId, ...withoutEmpty({ duties: plainWords(duties) }) })),
    ...withoutEmpty({ abbreviation: plainWords(form.abbreviation), parentId: form.parentId }),
    ...validity,
  });
}

function sameName(others: readonly Unit[], unit: Unit): readonly FieldMistake[] {
  const isSame = ({ name, parentId, validFrom, validTo }: Unit) =>
    foldTones(name) === foldTones(unit.name) && parentId === unit.parentId && validFrom === unit.validFrom && validTo === unit.validTo;
  const message = `Đã có “${unit.name}” cùng cấp trên và cùng thời gian; hãy sửa đơn vị đã có.`;
  return others.some(isSame) ? [{ field: "name", message }] : [];
}

/** Of all that is wrong with the directory what concerns this unit, which stands last in it. */
function mistakesIn(units: readonly Unit[], unit: Unit): readonly FieldMistake[] {
  const at = `units[${units.indexOf(unit)}].`;
  const own = ({ place }: Problem) => place.path?.startsWith(at) === true;
  return validateUnits(units)
    .filter(own)
    .map(({ place, message, remedy }) => ({ field: fieldOf(place.path ?? "", at), message: `${message} ${remedy}` }));
}

/** `units[3].successors[0]` is about the field `successors`. */
function fieldOf(path: string, at: string): string {
  return /^\w+/.exec(path.slice(at.length))?.[0] ?? "name";
}
