import { Caption1, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { goTo, usePlace } from "#renderer/app/place.ts";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { SETTINGS } from "#renderer/text/settings.ts";
import { BackupList } from "./backup-list.tsx";
import { ChangeList } from "./change-list.tsx";
import { CommitteeTerms } from "./committee-terms.tsx";
import { FolderCard } from "./folder-card.tsx";
import { ImportFacts } from "./import-facts.tsx";
import { StandardsInForce } from "./standards-in-force.tsx";

const PARTS = ["data", "import", "changes", "standards", "terms"] as const;

type SettingsPart = (typeof PARTS)[number];

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, overflow: "auto", flexGrow: 1, maxWidth: "1100px" },
  version: { color: tokens.colorNeutralForeground3 },
});

/** What is set and looked after once in a while. */
export function SettingsScreen() {
  const styles = useStyles();
  const { subject } = usePlace();
  const part = PARTS.find((one) => one === subject) ?? "data";
  const version = useQuery(queries.settings.version.queryOptions());
  return (
    <ScreenPage
      title={SETTINGS.title}
      tools={
        <TabList selectedValue={part} onTabSelect={(_event, { value }) => goTo({ screen: "settings", subject: value as SettingsPart })}>
          {PARTS.map((one) => (
            <Tab key={one} value={one}>
              {SETTINGS.parts[one]}
            </Tab>
          ))}
        </TabList>
      }
    >
      <div className={styles.page}>
        <OpenPart part={part} />
      </div>
      {version.data === undefined ? null : <Caption1 className={styles.version}>{SETTINGS.version(version.data)}</Caption1>}
    </ScreenPage>
  );
}

function OpenPart({ part }: { readonly part: SettingsPart }) {
  switch (part) {
    case "data":
      return (
        <>
          <FolderCard />
          <BackupList />
        </>
      );
    case "import":
      return <ImportFacts />;
    case "changes":
      return <ChangeList />;
    case "standards":
      return <StandardsInForce />;
    case "terms":
      return <CommitteeTerms />;
  }
}
