import type { TracedFigure } from "#backend/services/drafting/trace-figures.ts";

/** Whether every fact of a figure is a stored row, or is made of entries that are. */
export function isTraced({ facts }: TracedFigure): boolean {
  return facts.length > 0 && facts.every(({ row, members }) => row !== undefined || members?.every((member) => member.row !== undefined));
}
