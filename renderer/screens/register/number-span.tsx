import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NextNumber } from "#contract/register.ts";
import { goTo } from "#renderer/app/place.ts";
import { REGISTER } from "#renderer/text/register.ts";

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/** Through which term of the committee the Party's numbers go; nothing for the State, whose numbers go through the year. */
export function NumberSpan({ term }: Pick<NextNumber, "term">) {
  const styles = useStyles();
  if (term === null) return null;
  return (
    <Text size={200} className={styles.hint}>
      {term.isAssumed ? REGISTER.termAssumed(term.from) : REGISTER.term(term.from)}{" "}
      {term.isAssumed ? <Link onClick={() => goTo({ screen: "settings", subject: "terms" })}>{REGISTER.setTerm}</Link> : null}
    </Text>
  );
}
