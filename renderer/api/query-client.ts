import { QueryClient } from "@tanstack/react-query";

/** Where forms that were left unsaved wait, beside what else the window knows of the open folder: another folder opened clears both. */
export const UNSAVED_FORMS = "unsaved-forms";

/**
 * The window's copy of what the backend answered. There is no network to wait for, nothing is tried twice, and an answer stays good until
 * something is written.
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { networkMode: "always", retry: false },
    },
  });
  client.setQueryDefaults([UNSAVED_FORMS], { gcTime: Number.POSITIVE_INFINITY });
  return client;
}
