import {
  Button,
  Caption1,
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
import { DeleteRegular, EditRegular } from "@fluentui/react-icons";
import type { PlanSheetKind, PlanSummary } from "#contract/planning.ts";
import { goTo } from "#renderer/app/place.ts";
import { PLANS } from "#renderer/text/plans.ts";

const useStyles = makeStyles({
  scroll: { overflow: "auto", minHeight: 0 },
  table: { minWidth: "760px" },
  title: { width: "32%" },
  period: { width: "12%" },
  issuer: { width: "15%" },
  actions: { width: "76px" },
  cell: { paddingBlock: tokens.spacingVerticalXS, verticalAlign: "top" },
  stack: { display: "flex", flexDirection: "column", alignItems: "start" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface PlanTableProps {
  readonly plans: readonly PlanSummary[];
  readonly onEdit: (plan: PlanSummary) => void;
  readonly onRemove: (plan: PlanSummary) => void;
}

/** The plans as a table; a press on a number opens that list. */
export function PlanTable({ plans, onEdit, onRemove }: PlanTableProps) {
  const styles = useStyles();
  const { columns } = PLANS;
  return (
    <div className={styles.scroll}>
      <Table aria-label={PLANS.list} className={styles.table} size="small">
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.title}>{columns.title}</TableHeaderCell>
            <TableHeaderCell className={styles.period}>{columns.period}</TableHeaderCell>
            <TableHeaderCell className={styles.issuer}>{columns.issuer}</TableHeaderCell>
            <TableHeaderCell>{columns.indicators}</TableHeaderCell>
            <TableHeaderCell>{columns.tasks}</TableHeaderCell>
            <TableHeaderCell>{columns.projects}</TableHeaderCell>
            <TableHeaderCell className={styles.actions} />
          </TableRow>
        </TableHeader>
        <TableBody>
          {plans.map((plan) => (
            <PlanTableRow key={plan.id} plan={plan} onEdit={() => onEdit(plan)} onRemove={() => onRemove(plan)} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

interface PlanTableRowProps {
  readonly plan: PlanSummary;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PlanTableRow({ plan, onEdit, onRemove }: PlanTableRowProps) {
  const styles = useStyles();
  const open = (part: PlanSheetKind) => goTo({ screen: "plans", subject: plan.id, part });
  return (
    <TableRow>
      <TableCell className={styles.cell}>
        <div className={styles.stack}>
          <Link onClick={() => open("indicators")}>{plan.title}</Link>
          <Caption1 className={styles.hint}>{plan.document ?? PLANS.draft}</Caption1>
          {plan.parentTitle === null ? null : <Caption1 className={styles.hint}>{PLANS.under(plan.parentTitle)}</Caption1>}
        </div>
      </TableCell>
      <TableCell className={styles.cell}>{plan.periodLabel}</TableCell>
      <TableCell className={styles.cell}>{plan.issuer}</TableCell>
      <TableCell className={styles.cell}>
        <ListLink count={plan.indicators} name={PLANS.sheets.indicators} onOpen={() => open("indicators")} />
        <Caption1 block>{PLANS.met(plan.met, plan.indicators)}</Caption1>
      </TableCell>
      <TableCell className={styles.cell}>
        <ListLink count={plan.tasks} name={PLANS.sheets.tasks} onOpen={() => open("tasks")} />
        <Caption1 block>{PLANS.done(plan.tasksDone, plan.tasks)}</Caption1>
      </TableCell>
      <TableCell className={styles.cell}>
        <ListLink count={plan.projects} name={PLANS.sheets.projects} onOpen={() => open("projects")} />
      </TableCell>
      <TableCell className={styles.cell}>
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          title={PLANS.editHead}
          aria-label={`${PLANS.editHead}: ${plan.title}`}
          onClick={onEdit}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          title={PLANS.remove}
          aria-label={`${PLANS.remove}: ${plan.title}`}
          onClick={onRemove}
        />
      </TableCell>
    </TableRow>
  );
}

function ListLink({ count, name, onOpen }: { readonly count: number; readonly name: string; readonly onOpen: () => void }) {
  return (
    <Link aria-label={`${name}: ${count}`} onClick={onOpen}>
      {count}
    </Link>
  );
}
