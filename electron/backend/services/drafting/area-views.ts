import type { AreaReport } from "#core/planning/index.ts";
import type { AreaView } from "#core/templating/index.ts";

/** A report on an area as a template sees it. */
export function areaView({ name, sections }: AreaReport): AreaView {
  return {
    name,
    sections: sections.map(({ title, results = [], limits = [] }) => ({ title: title ?? null, results, limits })),
  };
}
