import { Body1, Button, Caption1, Card, Link, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { queries } from "#renderer/api/backend.ts";
import { goTo } from "#renderer/app/place.ts";
import { shownMoment } from "#renderer/screens/drafts/shown-moment.ts";
import { HOME } from "#renderer/text/home.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  draft: { textAlign: "start" },
  when: { color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

const MOST_DRAFTS = 6;

/** The drafts saved last, to go on with; a new one is what comes next where there is a plan to tell of. */
export function DraftsToContinue({ hasPlans }: { readonly hasPlans: boolean }) {
  const styles = useStyles();
  const drafts = useQuery(queries.drafting.drafts.queryOptions());
  const all = drafts.data ?? [];
  return (
    <>
      {drafts.data?.length === 0 ? <Body1>{HOME.noDrafts}</Body1> : null}
      {all.length === 0 ? null : (
        <Card size="small">
          <ul className={styles.list}>
            {all.slice(0, MOST_DRAFTS).map(({ id, title, kind, savedAt }) => (
              <li key={id}>
                <Link as="button" className={styles.draft} onClick={() => goTo({ screen: "drafts", subject: id })}>
                  {`${kind} – ${title}`}
                </Link>
                <Caption1 block className={styles.when}>
                  {HOME.savedAt(shownMoment(savedAt))}
                </Caption1>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div className={styles.foot}>
        <Button
          appearance={hasPlans ? "primary" : "secondary"}
          icon={<AddRegular />}
          onClick={() => goTo({ screen: "drafts", subject: "new" })}
        >
          {HOME.newDraft}
        </Button>
        {all.length > MOST_DRAFTS ? <Button onClick={() => goTo({ screen: "drafts" })}>{HOME.allDrafts(all.length)}</Button> : null}
      </div>
    </>
  );
}
