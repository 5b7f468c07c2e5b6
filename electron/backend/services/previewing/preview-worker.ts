import { parentPort, workerData } from "node:worker_threads";
import type { PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { present } from "#core/present.ts";
import { createPageMaker } from "./lay-out-pages.ts";

/*
 * A thread of its own for laying out pages, which takes tens of milliseconds a page: calls that only read or write go on beside it. It is told
 * through shared memory which request is still wanted.
 */

/** What the thread is asked; of pages whose keys are `known` the marks are not wanted. */
export interface PagesRequest {
  readonly number: number;
  readonly document: OfficialDocument;
  readonly known: ReadonlySet<string>;
  readonly isQuick: boolean;
}

const newest = new Int32Array((workerData as { readonly newest: SharedArrayBuffer }).newest);
const maker = createPageMaker();

parentPort?.on("message", ({ number, document, known, isQuick }: PagesRequest) => {
  try {
    const laid = maker.layOut(document, { isWanted: () => Atomics.load(newest, 0) === number, isQuick });
    parentPort?.postMessage({ number, laid: laid && { ...laid, pages: laid.pages.map((page) => withoutKnown(page, known)) } });
  } catch (error) {
    parentPort?.postMessage({ number, error });
  }
});

function withoutKnown({ marks, ...page }: PreviewPage, known: ReadonlySet<string>): PreviewPage {
  return known.has(page.key) ? page : { ...page, ...present({ marks }) };
}
