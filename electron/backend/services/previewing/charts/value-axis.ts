/** The values an axis runs through, and where its lines and labels stand. */
export interface ValueAxis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** More lines than this make a chart hard to read. */
const MOST_STEPS = 10;

/** Where all values lie closer together than this share of the largest, the axis does not begin at nought. */
const CLOSE_TOGETHER = 1 / 6;

/** What stays free beyond the last value, as a share of the range. */
const FREE_SHARE = 0.05;

/** The axis Office chooses by itself: from nought, in steps of 1, 2 or 5, a little beyond the largest value. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const nearest = Math.min(...values);
  const isClose = lowest === 0 && highest > 0 && nearest > 0 && (highest - nearest) / highest < CLOSE_TOGETHER && highest > nearest;
  const from = isClose ? nearest - (highest - nearest) / 2 : lowest;
  const range = highest - from === 0 ? 1 : highest - from;
  const top = highest === 0 && lowest < 0 ? 0 : highest + range * FREE_SHARE;
  const bottom = lowest < 0 ? lowest - range * FREE_SHARE : from;
  const step = stepFor(bottom, highest === 0 && lowest === 0 ? 1 : top);
  const first = Math.floor(bottom / step + 1e-9);
  const last = Math.ceil((highest === 0 && lowest === 0 ? 1 : top) / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { least: first * step, most: last * step, ticks };
}

function stepFor(bottom: number, top: number): number {
  const power = 10 ** Math.floor(Math.log10((top - bottom) / MOST_STEPS));
  const fits = (step: number) => Math.ceil(top / step - 1e-9) - Math.floor(bottom / step + 1e-9) <= MOST_STEPS;
  return [1, 2, 5, 10, 20].map((factor) => factor * power).find(fits) ?? 50 * power;
}
