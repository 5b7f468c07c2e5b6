import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { queries } from "#renderer/api/backend.ts";
import { QueryGate } from "#renderer/components/query-gate.tsx";
import { ScreenPage } from "#renderer/components/screen-page.tsx";
import { HELP } from "#renderer/text/help.ts";
import { type GuideBlock, readGuide } from "./guide-blocks.ts";
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
  const blocks = useMemo(() => readGuide(guide.data?.text ?? ""), [guide.data?.text]);
  return (
    <ScreenPage title={HELP.title}>
      <QueryGate query={guide}>
        {({ pictures }) => (
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
              <GuideView blocks={blocks} pictures={pictures} />
            </section>
          </div>
        )}
      </QueryGate>
    </ScreenPage>
  );
}

function isChapter(block: GuideBlock): block is Extract<GuideBlock, { readonly kind: "heading" }> {
  return block.kind === "heading" && block.level === 2;
}
