import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { backend } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";

/**
 * Opens the folder of last time when the window opens, once: whoever closes a folder later wants to choose. Says whether it is still at it; what
 * hinders it is told, and the first screen shows.
 */
export function useReopenLast(): boolean {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  const [isReopening, setReopening] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the window opens.
  useEffect(() => {
    reopenLast()
      .then((isOpened) => (isOpened ? queryClient.resetQueries() : undefined))
      .catch(refuse)
      .finally(() => setReopening(false));
  }, []);
  return isReopening;
}

async function reopenLast(): Promise<boolean> {
  // After a reload of the page the backend still has its folder.
  if ((await backend.dataFolder.current()) !== null) return false;
  const path = await backend.dataFolder.last();
  if (path !== null) await backend.dataFolder.open({ path });
  return path !== null;
}
