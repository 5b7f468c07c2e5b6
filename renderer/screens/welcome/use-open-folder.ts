import { useMutation, useQueryClient } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";

/** Ways to open a data folder. What was read of another folder is forgotten. */
export function useOpenFolder() {
  const queryClient = useQueryClient();
  const { refuse } = useNotices();
  const whenOpen = { onSuccess: () => queryClient.resetQueries(), onError: refuse };
  const opening = useMutation(queries.dataFolder.open.mutationOptions(whenOpen));
  const creating = useMutation(queries.dataFolder.create.mutationOptions(whenOpen));
  const practising = useMutation(queries.dataFolder.practise.mutationOptions(whenOpen));

  const choose = async (purpose: "openData" | "createData", use: (path: string) => void) => {
    const path = await window.theThuc.desktop.chooseFolder(purpose);
    if (path !== undefined) use(path);
  };
  return {
    isOpening: opening.isPending || creating.isPending || practising.isPending,
    open: (path: string) => opening.mutate({ path }),
    openChosen: () => void choose("openData", (path) => opening.mutate({ path })),
    createChosen: () => void choose("createData", (path) => creating.mutate({ path })),
    practise: () => practising.mutate({ anew: false }),
  };
}
