import type { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** Keeps the window open until every change that was sent to the backend is answered: closing would take its answer, and its refusal, away. */
export function useAwaitChanges(queryClient: QueryClient): void {
  useEffect(() => window.theThuc.onClosing(() => changesEnd(queryClient)), [queryClient]);
}

function changesEnd(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    if (queryClient.isMutating() === 0) {
      resolve();
      return;
    }
    const stop = queryClient.getMutationCache().subscribe(() => {
      if (queryClient.isMutating() > 0) return;
      stop();
      resolve();
    });
  });
}
