import {
  Button,
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { ListedDraft } from "#contract/drafting.ts";
import { goTo } from "#renderer/app/place.ts";
import { DRAFTS } from "#renderer/text/drafts.ts";
import { shownMoment } from "./shown-moment.ts";

interface DraftTableProps {
  readonly drafts: readonly ListedDraft[];
  readonly onRemove: (draft: ListedDraft) => void;
}

const useStyles = makeStyles({
  narrow: { width: "88px" },
  moment: { width: "150px" },
  actions: { width: "48px" },
  title: { textAlign: "start", paddingBlock: tokens.spacingVerticalXS },
});

/** One row a draft: what it is, what it is about, when it was saved. */
export function DraftTable({ drafts, onRemove }: DraftTableProps) {
  const styles = useStyles();
  const { columns } = DRAFTS;
  return (
    <Table aria-label={DRAFTS.title} size="small">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.narrow}>{columns.kind}</TableHeaderCell>
          <TableHeaderCell>{columns.title}</TableHeaderCell>
          <TableHeaderCell className={styles.narrow}>{columns.period}</TableHeaderCell>
          <TableHeaderCell className={styles.moment}>{columns.savedAt}</TableHeaderCell>
          <TableHeaderCell className={styles.narrow}>{columns.version}</TableHeaderCell>
          <TableHeaderCell className={styles.actions} aria-label={DRAFTS.remove} />
        </TableRow>
      </TableHeader>
      <TableBody>
        {drafts.map((draft) => (
          <TableRow key={draft.id}>
            <TableCell>{draft.kind}</TableCell>
            <TableCell>
              <Link as="button" className={styles.title} onClick={() => goTo({ screen: "drafts", subject: draft.id })}>
                {draft.title}
              </Link>
            </TableCell>
            <TableCell>{draft.period ?? ""}</TableCell>
            <TableCell>{shownMoment(draft.savedAt)}</TableCell>
            <TableCell>{draft.version}</TableCell>
            <TableCell>
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={`${DRAFTS.remove} “${draft.title}”`}
                onClick={() => onRemove(draft)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
