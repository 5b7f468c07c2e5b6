import { parentPort, workerData } from "node:worker_threads";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { createPageMaker } from "./lay-out-pages.ts";

/*
 * A thread of its own for laying out pages, which takes tens of milliseconds a page: calls that only read or write go on beside it. It is told
 * through shared memory which request is still wanted.
 */

/** What the thread is asked. */
export interface PagesRequest {
  readonly number: number;
  readonly document: OfficialDocument;
  readonly isQuick: boolean;
}

const newest = new Int32Array((workerData as { readonly newest: SharedArrayBuffer }).newest);
const maker = createPageMaker();

parentPort?.on("message", ({ number, document, isQuick }: PagesRequest) => {
  try {
    const laid = maker.layOut(document, { isWanted: () => Atomics.load(newest, 0) === number, isQuick });
    parentPort?.postMessage({ number, laid });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});
