import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenFolder } from "#contract/data-folder.ts";
import { CurrentScreen } from "./current-screen.tsx";
import { Navigation } from "./navigation.tsx";
import { PracticeBar } from "./practice-bar.tsx";
import { RecoveryBar } from "./recovery-bar.tsx";

const useStyles = makeStyles({
  frame: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  main: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 },
  screen: { flexGrow: 1, minHeight: 0, minWidth: 0, overflow: "auto" },
});

/** The frame around every screen: navigation to the left, the screen beside it. */
export function Frame({ folder }: { readonly folder: OpenFolder }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <Navigation />
      <main className={styles.main}>
        {folder.isPractice ? <PracticeBar /> : null}
        {folder.recovery === undefined ? null : <RecoveryBar recovery={folder.recovery} />}
        <div className={styles.screen}>
          <CurrentScreen />
        </div>
      </main>
    </div>
  );
}
