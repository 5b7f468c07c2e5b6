import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { LaidDocument } from "./lay-out-pages.ts";
import type { PagesRequest } from "./preview-worker.ts";

/** A later request came before these pages were laid out. */
export type PreviewFailure = { readonly kind: "superseded" };

interface Answer {
  readonly number: number;
  readonly laid?: LaidDocument;
  readonly error?: unknown;
}

interface Waiting {
  readonly resolve: (answer: Result<LaidDocument, PreviewFailure>) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** The number of the request that is still wanted, seen by the thread while it works. */
  readonly newest: Int32Array;
  readonly waiting: Map<number, Waiting>;
}

const running: { thread?: Thread } = {};

/**
 * Lays the pages of a document out in a thread of its own, those of `known` keys without their marks; every earlier request that is not
 * answered yet is given up.
 */
export function layOutInThread(
  document: OfficialDocument,
  wanted: Pick<PagesRequest, "known" | "isQuick">,
): Promise<Result<LaidDocument, PreviewFailure>> {
  running.thread ??= startThread();
  const { worker, newest, waiting } = running.thread;
  const number = Atomics.add(newest, 0, 1) + 1;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker.postMessage({ number, document, ...wanted } satisfies PagesRequest);
  });
}

function startThread(): Thread {
  const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(workerFile(), { workerData: { newest: shared } });
  const thread: Thread = { worker, newest: new Int32Array(shared), waiting: new Map() };
  worker.unref();
  worker.on("message", ({ number, laid, error }: Answer) => {
    const asker = thread.waiting.get(number);
    thread.waiting.delete(number);
    if (error !== undefined) asker?.reject(error);
    else asker?.resolve(laid === undefined ? failure({ kind: "superseded" }) : success(laid));
  });
  worker.on("error", (error) => {
    delete running.thread;
    for (const asker of thread.waiting.values()) asker.reject(error);
  });
  return thread;
}

/** As source beside this file; in the built program a bundle of its own beside the folder of the chunks. */
function workerFile(): string {
  return import.meta.filename.endsWith(".ts")
    ? join(import.meta.dirname, "preview-worker.ts")
    : join(import.meta.dirname, "..", "preview-worker.js");
}
