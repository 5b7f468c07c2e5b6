import { FluentProvider } from "@fluentui/react-components";
import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { createQueryClient } from "#renderer/api/query-client.ts";
import { Notices, NoticesProvider } from "#renderer/components/notices.tsx";
import { WelcomeScreen } from "#renderer/screens/welcome/welcome-screen.tsx";
import { Frame } from "./frame.tsx";
import { useTheme } from "./theme.ts";

const queryClient = createQueryClient();

/** The window: its theme, its copy of the data, and what is open. */
export function App() {
  const theme = useTheme();
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
  const folder = useQuery(queries.dataFolder.current.queryOptions());
  if (folder.data === undefined) return null;
  return folder.data === null ? <WelcomeScreen /> : <Frame folder={folder.data} />;
}
