import { Button, CounterBadge, makeStyles } from "@fluentui/react-components";
import { TextGrammarErrorRegular } from "@fluentui/react-icons";
import { CHECKING } from "#renderer/text/checking.ts";
import type { FindingsWatch } from "./findings-watch.ts";
import { useFindingCount } from "./use-findings.ts";

const useStyles = makeStyles({
  icon: { position: "relative", display: "flex" },
  badge: { position: "absolute", insetBlockStart: "-6px", insetInlineStart: "12px" },
});

interface FindingsButtonProps {
  readonly watch: FindingsWatch;
  readonly onPress: () => void;
}

/** Opens the list of findings; tells how many must be looked at, wherever the list is. */
export function FindingsButton({ watch, onPress }: FindingsButtonProps) {
  const styles = useStyles();
  const count = useFindingCount(watch);
  const label = count === 0 ? CHECKING.tab : CHECKING.count(count);
  return (
    <Button
      appearance="subtle"
      icon={
        <span className={styles.icon}>
          <TextGrammarErrorRegular />
          {count === 0 ? null : <CounterBadge className={styles.badge} size="small" color="danger" count={count} />}
        </span>
      }
      onClick={onPress}
      aria-label={label}
      title={label}
    />
  );
}
