const MICROSECONDS_PER_MS = 1000;

/** Adds up the time of pieces of work, so that what lies between them (making the next input) does not count. */
export interface Stopwatch {
  readonly time: <Value>(work: () => Value | Promise<Value>) => Promise<Value>;
  readonly read: () => { readonly ms: number; readonly cpuMs: number };
}

export function createStopwatch(): Stopwatch {
  const total = { ms: 0, cpuMs: 0 };
  return {
    async time(work) {
      const cpuStart = process.cpuUsage();
      const start = performance.now();
      const value = await work();
      total.ms += performance.now() - start;
      const cpu = process.cpuUsage(cpuStart);
      total.cpuMs += (cpu.user + cpu.system) / MICROSECONDS_PER_MS;
      return value;
    },
    read: () => ({ ...total }),
  };
}
