import { present } from "../present.ts";
import type { Plan, WatchedArea, WatchedIndicator } from "./plan.ts";

/** An indicator a plan watches, and the area in which it does. */
export interface Watch extends WatchedIndicator {
  readonly area: string;
}

/** The indicators a plan watches, in their order. */
export function watchesOf({ watched = [] }: Pick<Plan, "watched">): readonly Watch[] {
  return watched.flatMap(({ area, indicators }) => indicators.map((one) => ({ area, ...one })));
}

/** The plan with other indicators to watch, by area in the order in which areas first come. */
export function withWatches({ watched: _was, ...plan }: Plan, watches: readonly Watch[]): Plan {
  const areas = [...new Set(watches.map(({ area }) => area))];
  const watched = areas.map(
    (area): WatchedArea => ({ area, indicators: watches.filter((one) => one.area === area).map(watchedIndicator) }),
  );
  return watched.length === 0 ? plan : { ...plan, watched };
}

function watchedIndicator({ indicatorId, name }: Watch): WatchedIndicator {
  return { indicatorId, ...present({ name }) };
}
