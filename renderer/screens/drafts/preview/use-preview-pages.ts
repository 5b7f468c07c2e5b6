import { useCallback, useEffect, useRef, useState } from "react";
import type { PageMark, PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { backend, refusalOf, sendDocument } from "#renderer/api/backend.ts";

/** The pages of a document as they stand; those of its last state while newer ones are laid out. */
export interface PreviewPages {
  readonly pages: readonly PreviewPage[] | undefined;
  readonly isGuessed: boolean;
  readonly isWorking: boolean;
  /** False while only the first pages are there. */
  readonly isComplete: boolean;
  /** Why there are no newer pages, in Vietnamese. */
  readonly failure: string | undefined;
  readonly retry: () => void;
}

/** Between two requests goes a share of the time the page in view took last, so that a slow machine is not kept busy with pages alone. */
const REST_SHARE = 0.25;
const MOST_REST_MS = 250;

const EMPTY = { pages: undefined, isGuessed: false, isWorking: true, isComplete: false, failure: undefined } as const;

/** Asks for the pages of a document, again whenever it changes. Only what is new of them is sent. */
export function usePreviewPages(document: OfficialDocument): PreviewPages {
  const [state, setState] = useState<Omit<PreviewPages, "retry">>(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const answerMs = useRef(0);
  const known = useRef<ReadonlyMap<string, readonly PageMark[]>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again for the same document.
  useEffect(() => {
    const asked = new AbortController();
    setState((before) => ({ ...before, isWorking: true, failure: undefined }));
    const timer = setTimeout(() => void askInTurn(), Math.min(MOST_REST_MS, answerMs.current * REST_SHARE));

    async function askInTurn(): Promise<void> {
      const start = performance.now();
      const isSettled = await ask(true);
      if (asked.signal.aborted) return;
      // The pages behind those in view are laid out whenever nobody types: they make nobody wait.
      answerMs.current = performance.now() - start;
      if (!isSettled) await ask(false);
    }

    /** Whether there is nothing more to be asked. */
    async function ask(isQuick: boolean): Promise<boolean> {
      const marksByKey = known.current;
      try {
        const answer = await sendDocument(document, (sent) =>
          backend.preview.pages({ document: sent, known: [...marksByKey.keys()], isQuick }, { signal: asked.signal }),
        );
        if (asked.signal.aborted) return true;
        const pages = withMarks(answer.pages, marksByKey);
        known.current = new Map(pages.map(({ key, marks }) => [key, marks]));
        const { isGuessed, isSettled } = answer;
        setState(({ isComplete }) => ({
          pages,
          isGuessed,
          isWorking: !isSettled,
          isComplete: isComplete || isSettled,
          failure: undefined,
        }));
        return isSettled;
      } catch (error) {
        const refusal = refusalOf(error);
        // Whoever asked later gets the pages.
        if (!asked.signal.aborted && refusal.kind !== "superseded") {
          setState((before) => ({ ...before, isWorking: false, failure: refusal.message }));
        }
        return true;
      }
    }
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [document, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, retry };
}

/** Of pages the window said it knows only the key comes. */
function withMarks(pages: readonly PreviewPage[], known: ReadonlyMap<string, readonly PageMark[]>) {
  return pages.map((page) => ({ ...page, marks: page.marks ?? known.get(page.key) ?? [] }));
}
