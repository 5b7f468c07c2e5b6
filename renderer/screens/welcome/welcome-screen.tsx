import { Button, Card, CardHeader, makeStyles, Spinner, Text, Title2, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { WELCOME } from "#renderer/text/welcome.ts";
import { useOpenFolder } from "./use-open-folder.ts";

const useStyles = makeStyles({
  page: { display: "grid", placeItems: "center", height: "100%", backgroundColor: tokens.colorNeutralBackground2, overflow: "auto" },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    width: "min(560px, 90vw)",
    paddingBlock: tokens.spacingVerticalXXL,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  recent: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The first screen: open a data folder, make one, or practise. */
export function WelcomeScreen() {
  const styles = useStyles();
  const { isOpening, openChosen, createChosen, open, practise } = useOpenFolder();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Title2 as="h1">{WELCOME.title}</Title2>
        <Text>{WELCOME.lead}</Text>
        <div className={styles.row}>
          <Button appearance="primary" disabled={isOpening} onClick={openChosen}>
            {WELCOME.open}
          </Button>
          <Button disabled={isOpening} onClick={createChosen}>
            {WELCOME.create}
          </Button>
          {isOpening ? <Spinner size="tiny" label={WELCOME.opening} /> : null}
        </div>
        <Card>
          <CardHeader header={<Text weight="semibold">{WELCOME.practise}</Text>} description={<Text>{WELCOME.practiseHint}</Text>} />
          <Button disabled={isOpening} onClick={practise}>
            {WELCOME.practise}
          </Button>
        </Card>
        <RecentFolders isOpening={isOpening} onOpen={open} />
      </div>
    </main>
  );
}

function RecentFolders({ isOpening, onOpen }: { readonly isOpening: boolean; readonly onOpen: (path: string) => void }) {
  const styles = useStyles();
  const recent = useQuery(queries.dataFolder.recent.queryOptions());
  const folders = (recent.data ?? []).filter(({ isPractice }) => !isPractice);
  if (folders.length === 0) return null;
  return (
    <section className={styles.recent}>
      <Text as="h2" weight="semibold">
        {WELCOME.recent}
      </Text>
      {folders.map(({ path, isThere }) => (
        <Button key={path} icon={<FolderOpenRegular />} disabled={isOpening || !isThere} onClick={() => onOpen(path)}>
          {isThere ? path : `${path} – ${WELCOME.missing}`}
        </Button>
      ))}
    </section>
  );
}
