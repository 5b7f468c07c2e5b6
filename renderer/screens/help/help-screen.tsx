import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type GuideBlock, readGuide } from "#core/help/guide-blocks.ts";
import { backend, queries } from "#renderer/api/backend.ts";
import { useNotices } from "#renderer/components/notices.tsx";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { HELP } from "#renderer/text/help.ts";
import { GuideView } from "./guide-view.tsx";

const useStyles = makeStyles({
  split: { display: "flex", gap: tokens.spacingHorizontalXXL, minHeight: 0, flexGrow: 1 },
  contents: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    width: "220px",
    overflow: "auto",
    "@media (max-width: 900px)": { display: "none" },
  },
  entry: { textAlign: "start" },
  text: { overflow: "auto", flexGrow: 1 },
});

/** The user's guide with its contents beside it. */
export function HelpScreen() {
  const styles = useStyles();
  const guide = useQuery(queries.settings.guide.queryOptions());
  const blocks = useMemo(() => readGuide(guide.data ?? ""), [guide.data]);
  return (
    <ScreenPage title={HELP.title} tools={<SaveGuide />}>
      <QueryGate query={guide}>
        {() => (
          <div className={styles.split}>
            <nav className={styles.contents} aria-label={HELP.contents}>
              <Text weight="semibold">{HELP.contents}</Text>
              {blocks.filter(isChapter).map(({ id, text }) => (
                <Link key={id} as="button" className={styles.entry} onClick={() => document.getElementById(id)?.scrollIntoView()}>
                  {text}
                </Link>
              ))}
            </nav>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
            <section className={styles.text} tabIndex={0} aria-label={HELP.guide}>
              <GuideView blocks={blocks} />
            </section>
          </div>
        )}
      </QueryGate>
    </ScreenPage>
  );
}

/** Writes the guide into a folder the clerk chooses, to be read and printed outside of the program. */
function SaveGuide() {
  const notices = useNotices();
  const save = async () => {
    const folder = await window.theThuc.desktop.chooseFolder("export");
    if (folder === undefined) return;
    const { file } = await backend.settings.saveGuide({ folder });
    await window.theThuc.desktop.showInFolder(file);
    notices.say("success", HELP.saved(file));
  };
  return (
    <Button icon={<SaveRegular />} onClick={() => void save().catch(notices.refuse)}>
      {HELP.save}
    </Button>
  );
}

function isChapter(block: GuideBlock): block is Extract<GuideBlock, { readonly kind: "heading" }> {
  return block.kind === "heading" && block.level === 2;
}
