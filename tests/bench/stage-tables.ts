import type { DatabaseContest } from "./database-contests.ts";
import type { DatabaseSubject, StageMeasurement } from "./database-subject.ts";
import { median, ratio, row, table } from "./result-tables.ts";

interface Entry {
  readonly subject: DatabaseSubject;
  readonly runs: readonly (readonly StageMeasurement[])[];
}

const UNSEEN = "–";

/** The figures of a contest, one table for each stage; ratios are to ours, a stage we do not have is compared with the one it stands for. */
export function stageTable({ title, stages }: DatabaseContest, entries: readonly Entry[]): string {
  const tables = stages.map((stage) => {
    const ours = figuresOf(entries[0], stage.id) ?? figuresOf(entries[0], stage.comparedWith ?? stage.id);
    const lines = entries.flatMap((entry) => {
      const figures = figuresOf(entry, stage.id);
      if (figures === undefined || ours === undefined) return [];
      const { isServer = false, label } = entry.subject;
      const seen = (text: string) => (isServer ? UNSEEN : text);
      const times = [
        figures.ms.toFixed(0),
        ratio(figures.ms, ours.ms),
        seen(figures.cpuMs.toFixed(0)),
        seen(ratio(figures.cpuMs, ours.cpuMs)),
      ];
      return [row([label, ...times, seen(figures.peakMb.toFixed(0)), figures.fileMb.toFixed(0), sameness(figures.answer, ours.answer)])];
    });
    const header = ["subject", "ms", "to ours", "processor ms", "to ours", "peak MB", "disk MB", "answers as ours"];
    return table(`${title}: ${stage.title}`, header, lines);
  });
  return tables.join("\n");
}

/** How ours grows, stage by stage: the time of a unit compared to the smallest size. */
export function stageGrowthTable(
  { id, stages, sizeLabel }: DatabaseContest,
  sizes: readonly { readonly size: number; readonly runs: Entry["runs"] }[],
): string {
  const lines = stages.flatMap((stage) => {
    const figures = sizes.map(({ size, runs }) => ({ size, found: figuresOf({ runs }, stage.id) }));
    const first = figures[0];
    return figures.flatMap(({ size, found }) => {
      if (found === undefined || first?.found === undefined) return [];
      const ofUnit = (value: number, base: number) => ratio(value / size, base / first.size);
      const { ms, cpuMs, peakMb } = found;
      const units = [ofUnit(ms, first.found.ms), ofUnit(cpuMs, first.found.cpuMs)];
      return [row([`${stage.title}: ${sizeLabel(size)}`, ms.toFixed(0), ...units, peakMb.toFixed(0)])];
    });
  });
  return table(`growth of ours: ${id}`, ["size", "ms", "ms of a unit, to the smallest", "processor ms of a unit", "peak MB"], lines);
}

function figuresOf(entry: Pick<Entry, "runs"> | undefined, stage: string) {
  const found = (entry?.runs ?? []).flatMap((run) => run.filter((one) => one.stage === stage));
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    ms: median(found.map(({ ms }) => ms)),
    cpuMs: median(found.map(({ cpuMs }) => cpuMs)),
    peakMb: median(found.map(({ peakRssMb }) => peakRssMb)),
    fileMb: median(found.map(({ fileMb }) => fileMb)),
    answer: first.answer,
  };
}

/** How many of the answers (parted by blanks) are the same; empty where a stage has none. */
function sameness(answer: string, ours: string): string {
  if (answer === "") return "";
  const expected = ours.split(" ");
  const same = answer.split(" ").filter((one, index) => one === expected[index]).length;
  return `${same} of ${expected.length}`;
}
