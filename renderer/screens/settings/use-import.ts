import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Refusal } from "#contract/refusal.ts";
import type { ImportCount } from "#contract/settings.ts";
import { backend, refusalOf } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { useUndo } from "#renderer/components/use-write.ts";
import { FORMS } from "#renderer/text/forms.ts";
import { SETTINGS } from "#renderer/text/settings.ts";

interface ChosenFiles {
  readonly files: readonly string[];
  /** What they bring; absent where there are mistakes. */
  readonly counts?: readonly ImportCount[];
  readonly refusal?: Refusal;
}

/** Chooses files of facts, looks them over, and imports them with progress. */
export function useImport() {
  const { say } = useNotices();
  const undo = useUndo();
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<ChosenFiles>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const choosing = useMutation({
    mutationFn: async () => {
      const files = await window.theThuc.desktop.chooseFiles("facts");
      if (files.length > 0) setChosen(await lookOver(files));
    },
  });
  const importing = useMutation({
    mutationFn: async (files: readonly string[]) => {
      for await (const event of await backend.settings.importFacts({ files: [...files] })) {
        if (event.kind === "progress") setProgress(event);
        if (event.kind === "refused") setChosen({ files, refusal: event.refusal });
        if (event.kind === "done") {
          const { changeSetId } = event;
          setChosen(undefined);
          say("success", SETTINGS.import.done, [], changeSetId === null ? undefined : { label: FORMS.undo, run: () => undo(changeSetId) });
        }
      }
    },
    onError: (error, files) => setChosen({ files, refusal: refusalOf(error) }),
    onSettled: async () => {
      setProgress(undefined);
      await queryClient.invalidateQueries();
    },
  });
  return {
    chosen,
    progress,
    choose: () => choosing.mutate(),
    isChecking: choosing.isPending,
    run: importing.mutate,
    isRunning: importing.isPending,
  };
}

async function lookOver(files: readonly string[]): Promise<ChosenFiles> {
  try {
    return { files, counts: await backend.settings.checkImport({ files: [...files] }) };
  } catch (error) {
    // Every refusal is shown with its mistakes, and a bug as one.
    return { files, refusal: refusalOf(error) };
  }
}
