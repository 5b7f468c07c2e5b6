/** Builds the input for content of a size, and gives the work to be timed: input in, file out. */
export type PrepareSubject = (size: number, template: Uint8Array) => () => Uint8Array | Promise<Uint8Array>;

/** Something measured in a fresh process of its own. */
export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly runtime:
    | { readonly kind: "node"; readonly load: () => Promise<{ readonly prepare: PrepareSubject }> }
    | { readonly kind: "python"; readonly module: string; readonly script: string };
}

/** One timed run. Megabytes are 2^20 bytes; the peak covers the whole process, the files are kilobytes of 2^10 bytes. */
export interface Measurement {
  readonly ms: number;
  /** Time of the processor for the same work, all threads together; other programs on the machine do not lengthen it. */
  readonly cpuMs: number;
  readonly peakRssMb: number;
  /** The peak before the work began: the runtime, the modules and the input. */
  readonly inputRssMb: number;
  readonly fileKb: number;
}
