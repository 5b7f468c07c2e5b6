import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import {
  BookOpenRegular,
  ClipboardTaskListLtrRegular,
  DocumentEditRegular,
  HomeRegular,
  PeopleTeamRegular,
  QuestionCircleRegular,
  SettingsRegular,
  TableEditRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { FRAME } from "#renderer/text/frame.ts";
import { goTo, SCREENS, type Screen, usePlace } from "./place.ts";

const ICONS: Readonly<Record<Screen, ReactElement>> = {
  home: <HomeRegular />,
  plans: <ClipboardTaskListLtrRegular />,
  results: <TableEditRegular />,
  drafts: <DocumentEditRegular />,
  register: <BookOpenRegular />,
  catalogue: <PeopleTeamRegular />,
  settings: <SettingsRegular />,
  help: <QuestionCircleRegular />,
};

const useStyles = makeStyles({
  navigation: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalS,
    width: "184px",
    // Icons alone where the window is narrow, or enlarged to 150 %: the room belongs to the work.
    "@media (max-width: 1000px)": { width: "44px", paddingInline: 0 },
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { paddingInlineStart: tokens.spacingHorizontalM, "@media (max-width: 1000px)": { display: "none" } },
  label: { "@media (max-width: 1000px)": { display: "none" } },
});

/** The screens of the program, one press away from each other. */
export function Navigation() {
  const styles = useStyles();
  const { screen } = usePlace();
  return (
    <nav className={styles.navigation} aria-label={FRAME.navigation}>
      <Text size={500} weight="semibold" className={styles.name}>
        {FRAME.program}
      </Text>
      <TabList vertical selectedValue={screen} onTabSelect={(_event, { value }) => goTo({ screen: value as Screen })}>
        {SCREENS.map((one) => (
          <Tab key={one} value={one} icon={ICONS[one]} aria-label={FRAME.screens[one]} title={FRAME.screens[one]}>
            <span className={styles.label}>{FRAME.screens[one]}</span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
