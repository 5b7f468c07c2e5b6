import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { GRID } from "#renderer/text/grid.ts";

/** What looks wrong with a row though it was taken. */
export interface GridRemark {
  readonly rowId: string;
  readonly text: string;
}

interface GridRemarksProps {
  readonly remarks: readonly GridRemark[];
  readonly onGo: (rowId: string) => void;
}

const useStyles = makeStyles({
  frame: { flexShrink: 0 },
  list: {
    margin: 0,
    maxHeight: "min(132px, 20vh)",
    overflow: "auto",
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  remark: { fontSize: tokens.fontSizeBase200, verticalAlign: "top", textAlign: "start", textDecorationLine: "none" },
  icon: { color: tokens.colorStatusWarningForeground1 },
});

/** Where the window is low the grid needs the room. */
const HIGH_WINDOW = 640;
/** More are not read at once; they come up as the first are mended. */
const MOST_LISTED = 100;

/** What looks wrong though it was taken: the clerk decides. Nothing is shown while nothing does; a press on a remark goes to its row. */
export function GridRemarks({ remarks, onGo }: GridRemarksProps) {
  const styles = useStyles();
  if (remarks.length === 0) return null;
  return (
    <Accordion collapsible className={styles.frame} defaultOpenItems={window.innerHeight >= HIGH_WINDOW ? ["remarks"] : []}>
      <AccordionItem value="remarks">
        <AccordionHeader size="small" icon={<WarningRegular className={styles.icon} />}>
          {GRID.remarks(remarks.length)}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {remarks.slice(0, MOST_LISTED).map(({ rowId, text }) => (
              <li key={`${rowId} ${text}`}>
                <Link className={styles.remark} onClick={() => onGo(rowId)}>
                  {text}
                </Link>
              </li>
            ))}
            {remarks.length > MOST_LISTED ? <li>{GRID.moreRemarks(remarks.length - MOST_LISTED)}</li> : null}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
