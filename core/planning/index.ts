export type { AreaItem, AreaReport, AreaSection } from "./area-report.ts";
export { assess } from "./assess.ts";
export { type AssessedCondition, type Assessment, VERDICT_LABELS, type Verdict } from "./assessment.ts";
export {
  type Assignee,
  type Assignment,
  type AssignmentSubject,
  assigneeName,
  isSameAssignee,
  type Team,
  teamOf,
  validateAssignments,
} from "./assignment.ts";
export type { ReportingScope } from "./collect-reports.ts";
export { type Comparison, compareResults } from "./compare.ts";
export { type ConsolidationScope, consolidate, consolidateEach } from "./consolidate.ts";
export type { Consolidation, ConsolidationFault, ConsolidationProblem } from "./consolidation.ts";
export { describeCondition, describeTarget, figureWithUnit } from "./describe-target.ts";
export {
  enterAssignee,
  enterAssignees,
  showAssignees,
  type UnitDirectory,
} from "./enter-assignee.ts";
export {
  DIRECTION_NAMES,
  enterIndicator,
  INDICATOR_FIELDS,
  type IndicatorEntry,
  type IndicatorField,
  MEASURE_NAMES,
  showIndicator,
  UNSAID_MEASURE,
  WATCHED_NAME,
} from "./enter-indicator.ts";
export { enterPeriod } from "./enter-period.ts";
export {
  CAPITAL_NAMES,
  enterMoney,
  enterProject,
  type MoneyField,
  PROJECT_FIELDS,
  type ProjectField,
  showMoney,
  showProject,
} from "./enter-project.ts";
export { enterResult, fractionOf, RESULT_FIELDS, type ResultField, STAGE_NAMES, STATE_NAMES } from "./enter-result.ts";
export { enterTask, STATUS_NAMES, showTask, TASK_FIELDS, type TaskEntry, type TaskField } from "./enter-task.ts";
export { enterTeam, showTeam, type TeamField } from "./enter-team.ts";
export { figureOf, printedFigure } from "./figure.ts";
export { type Direction, decimalsOf, type Indicator, type Measure, scaleOfUnit, unitOfMeasure } from "./indicator.ts";
export type { Letterhead } from "./letterhead.ts";
export { parseCondition } from "./parse-condition.ts";
export { parseTarget } from "./parse-target.ts";
export { authoritiesOn, type Behalf, type Person, type SigningAuthority, signatureOf } from "./people.ts";
export { type Period, type PeriodKey, parsePeriod, parsePeriodKey, periodKey, periodOf, type RegularPeriodKind } from "./period.ts";
export { comparePeriods, containsPeriod, firstDayOf, isInPeriod, lastDayOf } from "./period-days.ts";
export { parsePeriodLabel, periodLabel } from "./period-label.ts";
export { periodsOfYear, previousPeriod, samePeriodLastYear } from "./period-sequence.ts";
export type { Plan, TaskPart, WatchedArea, WatchedIndicator } from "./plan.ts";
export { CAPITAL_LABELS, type CapitalKind, type Project, STAGE_LABELS, type YearMoney } from "./project.ts";
export { disbursedInYear, moneyInYear, type ProjectTotals, totalsOf, validateProjects } from "./project-money.ts";
export { compareRatio, howPrinted, type PrintedAs, type Ratio, ratioFigure } from "./ratio.ts";
export type { RegisterDocument, RelationKind } from "./register-document.ts";
export { deadlineOf, isLate, type ReportingRules, type ReportingWindow, reportingWindow, validateRegime } from "./reporting-dates.ts";
export type { ReportingPeriod } from "./reporting-period.ts";
export {
  ADMINISTRATIVE_CUT_OFF,
  CALENDAR_CUT_OFF,
  type CutOffRule,
  DEADLINE_TO_GOVERNMENT,
  type DeadlineRule,
  type ReportingRegime,
  type ReportKind,
} from "./reporting-regime.ts";
export type { BreakdownPart, IndicatorResult, Measurement, ReportedFigure, ResultState, SubResult } from "./result.ts";
export type { Condition, FigureComparator, SubCondition, Target, TargetTerms } from "./target.ts";
export { PROGRESS_LABELS, progressOf, type Task, type TaskProgress, type TaskStatus } from "./task.ts";
export { describeDeadline, isPastDue, lastDayForWork, parseDeadline, type TaskDeadline } from "./task-deadline.ts";
export { type TaskHeadings, taskHeadings } from "./task-headings.ts";
export { taskPartsAfter } from "./task-parts.ts";
export { findUnit, type Successor, shortNameOf, type Unit, type UnitLevel, type UnitSide, unitsUnder } from "./unit.ts";
export { chainOfPredecessors, chainOfSuccessors, predecessorsOf, successorsOf, unitOn } from "./unit-history.ts";
export { validateResult } from "./validate-result.ts";
export { validateTarget } from "./validate-target.ts";
export { LAST_DAY_OF_DISTRICTS, validateUnits } from "./validate-units.ts";
export { isValidOn, overlaps, type Validity } from "./validity.ts";
export { type Watch, watchesOf, withWatches } from "./watched-indicators.ts";
export { isWorkingDay, nextDay, previousDay, workingDayAfter, workingDayFrom } from "./working-days.ts";
