import type { CellLook } from "./sheet-plan.ts";

/** Gives a look of a column as the object last given there, where it is equal. */
export type ShareLook = (column: number, look: CellLook) => CellLook;

/** Cells below each other mostly look alike: as one object, their style is found again without comparing looks. */
export function createSharedLooks(): ShareLook {
  const last: CellLook[] = [];
  return (column, look) => {
    const known = last[column];
    if (known !== undefined && isSame(known, look)) return known;
    last[column] = look;
    return look;
  };
}

function isSame(left: CellLook, right: CellLook): boolean {
  return (
    left.sizePt === right.sizePt &&
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.align === right.align &&
    left.vertical === right.vertical &&
    left.border === right.border &&
    left.numberFormat === right.numberFormat
  );
}
