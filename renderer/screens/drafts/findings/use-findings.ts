import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Finding } from "#core/checking/finding.ts";
import { backend, sendDocument } from "#renderer/api/backend.ts";
import type { WrittenDraft } from "../editor/use-draft.ts";
import { markFindings } from "./finding-marks.ts";
import { createFindingsWatch, type FindingsState, type FindingsWatch } from "./findings-watch.ts";

/** Has a draft checked as long as it is open for writing: at once, and whenever keys have rested after a change. */
export function useFindingsWatch({ editor, read, head }: WrittenDraft): FindingsWatch {
  const watch = useMemo(
    () =>
      createFindingsWatch({
        // While a letter is composed, marks must not be drawn round it.
        text: () => (editor.view.composing ? undefined : { node: editor.state.doc, document: read() }),
        ask: ({ document }, signal) => sendDocument(document, (sent) => backend.checking.findings({ document: sent }, { signal })),
        show: ({ node }, findings) => {
          if (!editor.isDestroyed) markFindings(editor, node, findings);
        },
      }),
    [editor, read],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another head is a change as well as another text.
  useEffect(() => {
    if (editor.isEditable) watch.changed();
  }, [editor, watch, head]);
  useEffect(() => {
    const follow = () => watch.changed();
    editor.on("update", follow);
    return () => {
      editor.off("update", follow);
      watch.stop();
    };
  }, [editor, watch]);
  return watch;
}

/** What is found in a text, as it changes. */
export function useFindings(watch: FindingsWatch): FindingsState {
  return useSyncExternalStore(watch.subscribe, watch.current);
}

/** How many findings a person must look at: matters of style are not counted. */
export function useFindingCount(watch: FindingsWatch): number {
  return useSyncExternalStore(
    watch.subscribe,
    useCallback(() => countGrave(watch.current().findings ?? []), [watch]),
  );
}

function countGrave(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== "style").length;
}
