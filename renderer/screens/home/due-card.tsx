import { Badge, Button, Caption1, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DueReport } from "#contract/home.ts";
import { goTo } from "#renderer/app/place.ts";
import { HOME } from "#renderer/text/home.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center", justifyContent: "space-between" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground2 },
});

/** From so many days before it, a deadline is near. */
const NEAR = 7;

/** A report that is due or late: for which period, until when, by which regime. */
export function DueCard({ report }: { readonly report: DueReport }) {
  const styles = useStyles();
  const { regime, periodLabel, deadline, cutoff, daysLeft } = report;
  return (
    <Card size="small">
      <div className={styles.row}>
        <Text weight="semibold">{HOME.dueLine(periodLabel, deadline)}</Text>
        <Badge appearance="tint" color={daysLeft < 0 ? "danger" : daysLeft <= NEAR ? "warning" : "informative"}>
          {daysLeft < 0 ? HOME.late(-daysLeft) : HOME.left(daysLeft)}
        </Badge>
      </div>
      <div className={styles.row}>
        <div className={styles.words}>
          <Caption1>{regime}</Caption1>
          <Caption1>{HOME.cutoff(cutoff)}</Caption1>
        </div>
        <Button size="small" className={styles.button} onClick={() => goTo({ screen: "drafts", subject: "new" })}>
          {HOME.draftReport}
        </Button>
      </div>
    </Card>
  );
}
