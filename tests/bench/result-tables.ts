import type { Measurement } from "./subject.ts";

/** The runs of one subject. */
export interface SubjectRuns {
  readonly label: string;
  readonly runs: readonly Measurement[];
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

/** The figures of a contest as a Markdown table; ratios are to the first subject. */
export function contestTable(title: string, subjects: readonly SubjectRuns[]): string {
  const rows = subjects.map(({ label, runs }) => ({
    label,
    ms: median(runs.map((run) => run.ms)),
    cpu: median(runs.map((run) => run.cpuMs)),
    mb: median(runs.map((run) => run.peakRssMb)),
    workMb: median(runs.map((run) => run.peakRssMb - run.inputRssMb)),
    kb: median(runs.map((run) => run.fileKb)),
  }));
  const ours = rows[0] ?? { ms: Number.NaN, cpu: Number.NaN, mb: Number.NaN, workMb: Number.NaN };
  const lines = rows.map(({ label, ms, cpu, mb, workMb, kb }) => {
    const pairs = [
      [ms, ours.ms],
      [cpu, ours.cpu],
      [mb, ours.mb],
      [workMb, ours.workMb],
    ] as const;
    return row([label, ...pairs.flatMap(([value, base]) => [value.toFixed(0), ratio(value, base)]), kb.toFixed(0)]);
  });
  const measures = ["ms", "processor ms", "peak MB", "MB of the work"].flatMap((measure) => [measure, "to ours"]);
  return table(title, ["subject", ...measures, "file KB"], lines);
}

/** How our writer grows: time and memory at each size, and the time of a unit compared to the smallest size. */
export function growthTable(
  title: string,
  sizes: readonly { readonly label: string; readonly size: number; readonly runs: readonly Measurement[] }[],
): string {
  const rows = sizes.map(({ label, size, runs }) => ({
    label,
    size,
    ms: median(runs.map((run) => run.ms)),
    cpu: median(runs.map((run) => run.cpuMs)),
    mb: median(runs.map((run) => run.peakRssMb)),
  }));
  const first = rows[0] ?? { ms: Number.NaN, cpu: Number.NaN, size: 1 };
  const lines = rows.map(({ label, size, ms, cpu, mb }) =>
    row([label, ms.toFixed(0), ratio(ms / size, first.ms / first.size), ratio(cpu / size, first.cpu / first.size), mb.toFixed(0)]),
  );
  return table(title, ["size", "ms", "ms of a unit, to the smallest", "processor ms of a unit", "peak MB"], lines);
}

/** One figure over another, with two digits. */
export function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

/** A Markdown table under its title. */
export function table(title: string, header: readonly string[], lines: readonly string[]): string {
  const rule = row(header.map((_, index) => (index === 0 ? "---" : "---:")));
  return [`### ${title}`, "", row(header), rule, ...lines, ""].join("\n");
}

/** A line of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
