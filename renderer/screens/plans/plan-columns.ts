import type { MoneyColumn, PlanRow, PlanSheet, PlanSheetKind } from "#contract/planning.ts";
import { CAPITAL_NAMES, DIRECTION_NAMES, MEASURE_NAMES, STAGE_LABELS, STATUS_NAMES, WATCHED_NAME } from "#core/planning/index.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { PLANS } from "#renderer/text/plans.ts";

const { fields: NAMES, groups: GROUPS } = PLANS;

type PlanColumn = GridColumn<PlanRow>;
type ColumnLook = Pick<PlanColumn, "groups" | "choices" | "hasLines"> & { readonly kind?: PlanColumn["kind"] };

/** The backend reads what was typed and says what is wrong with it. */
function column(id: string, label: string, width: number, look: ColumnLook = {}): PlanColumn {
  return {
    id,
    label,
    width,
    kind: "text",
    ...look,
    textOf: ({ cells }) => cells[id] ?? "",
    entry: { refusalOf: () => undefined, isClosed: ({ closed }) => closed.includes(id) },
  };
}

/** What a list is asked of to name its columns. */
export type ColumnChoices = Pick<PlanSheet, "areas" | "units" | "money">;

/** The columns of a list of a plan, as the appendices of plans have them. */
export function planColumns(sheet: PlanSheetKind, choices: ColumnChoices): readonly PlanColumn[] {
  switch (sheet) {
    case "indicators":
      return indicatorColumns(choices);
    case "tasks":
      return taskColumns(choices);
    case "projects":
      return projectColumns(choices);
  }
}

function indicatorColumns({ areas, units }: ColumnChoices): readonly PlanColumn[] {
  const measured = [GROUPS.measured];
  const assigned = [GROUPS.assigned];
  return [
    column("name", NAMES.name, 360, { hasLines: true }),
    column("area", NAMES.area, 180, { choices: areas }),
    column("unit", NAMES.unit, 110),
    column("target", NAMES.target, 150, { choices: [WATCHED_NAME] }),
    column("lead", NAMES.lead, 200, { groups: assigned, choices: units }),
    column("partners", NAMES.partners, 240, { groups: assigned, hasLines: true }),
    column("period", NAMES.period, 110),
    column("measure", NAMES.measure, 110, { groups: measured, choices: Object.values(MEASURE_NAMES) }),
    column("numerator", NAMES.numerator, 180, { groups: measured }),
    column("denominator", NAMES.denominator, 180, { groups: measured }),
    column("decimals", NAMES.decimals, 70, { groups: measured, kind: "number" }),
    column("direction", NAMES.direction, 150, { groups: measured, choices: Object.values(DIRECTION_NAMES) }),
  ];
}

function taskColumns({ units }: ColumnChoices): readonly PlanColumn[] {
  const assigned = [GROUPS.assigned];
  const headings = [GROUPS.headings];
  return [
    column("name", NAMES.task, 380, { hasLines: true }),
    column("part", NAMES.part, 140, { groups: headings }),
    column("group", NAMES.group, 180, { groups: headings }),
    column("subgroup", NAMES.subgroup, 120, { groups: headings }),
    column("deadline", NAMES.deadline, 190),
    column("lead", NAMES.lead, 200, { groups: assigned, choices: units }),
    column("partners", NAMES.partners, 240, { groups: assigned, hasLines: true }),
    column("product", NAMES.product, 140),
    column("status", NAMES.status, 130, { choices: STATUS_NAMES }),
    column("completedOn", NAMES.completedOn, 120),
    column("resultText", NAMES.resultText, 280, { hasLines: true }),
  ];
}

function projectColumns({ units, money }: ColumnChoices): readonly PlanColumn[] {
  const headings = [GROUPS.headings];
  return [
    column("name", NAMES.project, 360, { hasLines: true }),
    column("part", NAMES.part, 140, { groups: headings }),
    column("group", NAMES.group, 180, { groups: headings }),
    column("field", NAMES.field, 130),
    column("proposer", NAMES.proposer, 200, { choices: units }),
    column("investor", NAMES.investor, 200, { choices: units }),
    column("lead", NAMES.lead, 200, { groups: [GROUPS.assigned], choices: units }),
    column("partners", NAMES.partners, 240, { groups: [GROUPS.assigned], hasLines: true }),
    column("stage", NAMES.stage, 140, { choices: Object.values(STAGE_LABELS) }),
    column("capital", NAMES.capital, 120, { choices: Object.values(CAPITAL_NAMES) }),
    column("period", NAMES.duration, 120),
    column("total", NAMES.total, 110, { groups: [GROUPS.money], kind: "number" }),
    ...money.flatMap(moneyColumns),
    column("goal", NAMES.goal, 240, { hasLines: true }),
    column("need", NAMES.need, 200, { hasLines: true }),
    column("scope", NAMES.scope, 200, { hasLines: true }),
    column("proposerNote", NAMES.proposerNote, 160),
    column("reasonForBlank", NAMES.reasonForBlank, 160),
  ];
}

function moneyColumns({ year, source }: MoneyColumn): readonly PlanColumn[] {
  const groups = [PLANS.moneyYear(year), source];
  return [
    column(`amount:${year}:${source}`, NAMES.amount, 100, { groups, kind: "number" }),
    column(`disbursed:${year}:${source}`, NAMES.disbursed, 100, { groups, kind: "number" }),
  ];
}

/** A line about which nothing is said yet. */
export function blankPlanRow(id: string): PlanRow {
  return { id, cells: {}, closed: [] };
}
