import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { ResultRow } from "#contract/results.ts";
import { RESULTS } from "#renderer/text/results.ts";

const useStyles = makeStyles({ list: { margin: 0, maxHeight: "120px", overflow: "auto", paddingInlineStart: tokens.spacingHorizontalXL } });

/** What looks wrong though it was taken: the clerk decides. Nothing is shown while nothing does. */
export function ResultRemarks({ rows }: { readonly rows: readonly ResultRow[] }) {
  const styles = useStyles();
  const remarks = rows.flatMap(({ id, name, warnings }) => warnings.map((warning) => ({ key: `${id} ${warning}`, name, warning })));
  if (remarks.length === 0) return null;
  return (
    <Accordion collapsible defaultOpenItems="remarks">
      <AccordionItem value="remarks">
        <AccordionHeader>{`${RESULTS.warnings} (${remarks.length})`}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {remarks.map(({ key, name, warning }) => (
              <li key={key}>{`${name}: ${warning}`}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
