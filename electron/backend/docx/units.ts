/** Twentieths of a point, the unit of lengths in WordprocessingML: 1 mm = 56.693. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Twentieths of a point from points. */
export function twipsOfPt(points: number): number {
  return Math.round(points * 20);
}

/** Half-points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, the unit of border strokes. */
export function eighthsOfPt(points: number): number {
  return Math.round(points * 8);
}
