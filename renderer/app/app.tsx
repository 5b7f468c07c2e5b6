import { FluentProvider, Spinner } from "@fluentui/react-components";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { createQueryClient } from "#renderer/api/query-client.ts";
import { Notices, NoticesProvider } from "#renderer/components/notices.tsx";
import { useReopenLast } from "#renderer/screens/welcome/use-reopen-last.ts";
import { WelcomeScreen } from "#renderer/screens/welcome/welcome-screen.tsx";
import { WELCOME } from "#renderer/text/welcome.ts";
import { useAwaitChanges } from "./await-changes.ts";
import { Frame } from "./frame.tsx";
import { useTheme } from "./theme.ts";
import { useMenuPlaces } from "./use-menu-places.ts";

const queryClient = createQueryClient();

/** The window: its theme, its copy of the data, and what is open. */
export function App() {
  const theme = useTheme();
  useAwaitChanges(queryClient);
  useMenuPlaces();
  return (
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <QueryClientProvider client={queryClient}>
        <NoticesProvider>
          <Notices />
          <OpenFolder />
        </NoticesProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}

function OpenFolder() {
  const isReopening = useReopenLast();
  const folder = useQuery(queries.dataFolder.current.queryOptions());
  if (folder.data) return <Frame folder={folder.data} />;
  return folder.data === undefined || isReopening ? <Spinner className="opening" label={WELCOME.opening} /> : <WelcomeScreen />;
}
