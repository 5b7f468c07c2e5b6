import type { PlainDate } from "../plain-date.ts";
import { eachAt, type Problem, problemAt } from "../problem.ts";
import { formatSlashDate } from "../vietnamese/index.ts";
import { findUnit, type Unit } from "./unit.ts";
import { chainOfSuccessors } from "./unit-history.ts";

/** The last day of the district level (Luật Tổ chức chính quyền địa phương 72/2025/QH15: two levels from 01/7/2025). */
export const LAST_DAY_OF_DISTRICTS = "2025-06-30" as PlainDate;

/** What is wrong with a directory of units: ids used twice, references to nobody, circles, days that contradict each other. */
export function validateUnits(units: readonly Unit[]): readonly Problem[] {
  return eachAt("units", units, (unit, path, index) => [
    ...validateId(units.slice(0, index), unit, path),
    ...validateDays(unit, path),
    ...validateParent(units, unit, path),
    ...validateSuccessors(units, unit, path),
  ]);
}

function validateId(earlier: readonly Unit[], { id, name }: Unit, path: string): readonly Problem[] {
  return findUnit(earlier, id) === undefined
    ? []
    : [problemAt(`${path}.id`, `Mã đơn vị “${id}” của “${name}” đã dùng cho đơn vị khác.`, "Đặt cho mỗi đơn vị một mã riêng.")];
}

function validateDays({ name, level, side, validFrom, validTo }: Unit, path: string): readonly Problem[] {
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    const message = `“${name}” kết thúc ngày ${formatSlashDate(validTo)}, trước ngày bắt đầu ${formatSlashDate(validFrom)}.`;
    return [problemAt(`${path}.validTo`, message, "Sửa lại ngày bắt đầu hoặc ngày kết thúc.")];
  }
  const outlivesDistricts = level === "district" && side !== "union" && (validTo === undefined || validTo > LAST_DAY_OF_DISTRICTS);
  const message = `“${name}” là cấp huyện nhưng chưa ghi ngày kết thúc, cấp huyện không còn từ ngày 01/7/2025.`;
  const remedy = `Ghi ngày kết thúc chậm nhất ${formatSlashDate(LAST_DAY_OF_DISTRICTS)} và đơn vị tiếp nhận.`;
  return outlivesDistricts ? [problemAt(`${path}.validTo`, message, remedy)] : [];
}

function validateParent(units: readonly Unit[], unit: Unit, path: string): readonly Problem[] {
  if (unit.parentId === undefined) return [];
  if (findUnit(units, unit.parentId) === undefined) {
    return [problemAt(`${path}.parentId`, `Không có đơn vị cấp trên mã “${unit.parentId}” của “${unit.name}”.`, "Chọn lại cấp trên.")];
  }
  return isOwnAncestor(units, unit, unit.parentId, units.length)
    ? [problemAt(`${path}.parentId`, `“${unit.name}” là cấp trên của chính mình.`, "Chọn lại cấp trên.")]
    : [];
}

function isOwnAncestor(units: readonly Unit[], unit: Unit, ancestorId: string, stepsLeft: number): boolean {
  if (ancestorId === unit.id) return true;
  const parentId = findUnit(units, ancestorId)?.parentId;
  return parentId !== undefined && stepsLeft > 0 && isOwnAncestor(units, unit, parentId, stepsLeft - 1);
}

function validateSuccessors(units: readonly Unit[], unit: Unit, path: string): readonly Problem[] {
  const { name, successors, validTo } = unit;
  if (successors.length === 0) return [];
  const first = `${path}.successors`;
  const unknown = eachAt(first, successors, ({ unitId }, place) =>
    findUnit(units, unitId) === undefined
      ? [problemAt(place, `Không có đơn vị tiếp nhận mã “${unitId}” của “${name}”.`, "Chọn đơn vị tiếp nhận có trong danh mục.")]
      : [],
  );
  const endless =
    validTo === undefined
      ? [problemAt(`${path}.validTo`, `“${name}” có đơn vị tiếp nhận nhưng chưa ghi ngày kết thúc.`, "Ghi ngày kết thúc.")]
      : [];
  const circle = returnsToItself(units, unit)
    ? [problemAt(first, `“${name}” tiếp nhận nhiệm vụ của chính mình qua các đơn vị sau.`, "Sửa lại đơn vị tiếp nhận.")]
    : [];
  return [...unknown, ...endless, ...circle];
}

function returnsToItself(units: readonly Unit[], unit: Unit): boolean {
  return [unit, ...chainOfSuccessors(units, unit.id)].some(({ successors }) => successors.some(({ unitId }) => unitId === unit.id));
}
