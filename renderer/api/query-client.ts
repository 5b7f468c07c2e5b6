import { QueryClient } from "@tanstack/react-query";

/**
 * The window's copy of what the backend answered. There is no network to wait for, nothing is tried twice, and an answer stays good until
 * something is written.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
