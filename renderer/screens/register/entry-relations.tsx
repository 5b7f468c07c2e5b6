import { Label, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RegisterRow, ShownRelation } from "#contract/register.ts";
import { goTo } from "#renderer/app/place.ts";
import { REGISTER } from "#renderer/text/register.ts";

const TEXT = REGISTER.relations;

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  codes: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** So many of one kind are named. */
const MOST_NAMED = 8;

/** How an entry stands to others; each can be opened. */
export function EntryRelations({ relations }: Pick<RegisterRow, "relations">) {
  const styles = useStyles();
  if (relations.length === 0) return null;
  const byWord = Map.groupBy(relations, ({ relation, isFrom }) => (isFrom ? TEXT.from : TEXT.to)[relation]);
  return (
    <section className={styles.lines} aria-label={TEXT.title}>
      <Label>{TEXT.title}</Label>
      {[...byWord].map(([word, own]) => (
        <Text key={word} size={200}>
          {word}: <Codes relations={own} />
        </Text>
      ))}
    </section>
  );
}

function Codes({ relations }: { readonly relations: readonly ShownRelation[] }) {
  const styles = useStyles();
  return (
    <span className={styles.codes}>
      {relations.slice(0, MOST_NAMED).map(({ id, code }) => (
        <Link key={id} as="button" type="button" onClick={() => goTo({ screen: "register", subject: id })}>
          {code}
        </Link>
      ))}
      {relations.length > MOST_NAMED ? <span>{TEXT.more(relations.length - MOST_NAMED)}</span> : null}
    </span>
  );
}
