import type {
  AppliedMigrationRow,
  ChangeRow,
  ChangeSetRow,
  SearchEntryRow,
  StoredTextRow,
  WorkingCopyRow,
} from "./tables/bookkeeping-tables.ts";
import type { DraftRow, DraftVersionRow, IssuedSnapshotRow, LetterheadRow, SettingRow, TemplateRow } from "./tables/drafting-tables.ts";
import type { UnitRow, UnitSuccessorRow } from "./tables/organisation-tables.ts";
import type { IndicatorRow, PlanRow, TargetConditionRow, TargetRow } from "./tables/planning-tables.ts";
import type { DocumentRelationRow, DocumentRow } from "./tables/register-tables.ts";
import type { AreaReportRow, PeriodRow, ReportingRegimeRow, ResultPartRow, ResultRow, SubResultRow } from "./tables/result-tables.ts";
import type { PersonRow, SigningAuthorityRow } from "./tables/signing-tables.ts";
import type { AssignmentRow, ProjectMoneyRow, ProjectRow, TaskEvidenceRow, TaskRow } from "./tables/work-tables.ts";

/** The tables whose every change is recorded and can be undone. Each row has an `id` and a `version`. */
export interface RecordedTables {
  readonly units: UnitRow;
  readonly unit_successors: UnitSuccessorRow;
  readonly people: PersonRow;
  readonly signing_authorities: SigningAuthorityRow;
  readonly documents: DocumentRow;
  readonly document_relations: DocumentRelationRow;
  readonly plans: PlanRow;
  readonly indicators: IndicatorRow;
  readonly targets: TargetRow;
  readonly target_conditions: TargetConditionRow;
  readonly tasks: TaskRow;
  readonly task_evidence: TaskEvidenceRow;
  readonly projects: ProjectRow;
  readonly project_money: ProjectMoneyRow;
  readonly assignments: AssignmentRow;
  readonly reporting_regimes: ReportingRegimeRow;
  readonly periods: PeriodRow;
  readonly results: ResultRow;
  readonly result_parts: ResultPartRow;
  readonly sub_results: SubResultRow;
  readonly area_reports: AreaReportRow;
  readonly templates: TemplateRow;
  readonly letterheads: LetterheadRow;
  readonly drafts: DraftRow;
  readonly draft_versions: DraftVersionRow;
  readonly issued_snapshots: IssuedSnapshotRow;
  readonly settings: SettingRow;
}

export type RecordedTable = keyof RecordedTables;

/** What the program keeps about its own work. */
interface BookkeepingTables {
  readonly change_sets: ChangeSetRow;
  readonly changes: ChangeRow;
  readonly stored_texts: StoredTextRow;
  readonly working_copies: WorkingCopyRow;
  readonly search_entries: SearchEntryRow;
  readonly applied_migrations: AppliedMigrationRow;
}

/** Every table of the database as the migrations leave it; a test compares the two. */
export interface DatabaseTables extends RecordedTables, BookkeepingTables {}
