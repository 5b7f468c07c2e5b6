import { areaReportRepository } from "#backend/database/repositories/area-report-repository.ts";
import { assignmentRepository } from "#backend/database/repositories/assignment-repository.ts";
import { documentRepository } from "#backend/database/repositories/document-repository.ts";
import { indicatorRepository } from "#backend/database/repositories/indicator-repository.ts";
import { letterheadRepository } from "#backend/database/repositories/letterhead-repository.ts";
import { personRepository } from "#backend/database/repositories/person-repository.ts";
import { planRepository } from "#backend/database/repositories/plan-repository.ts";
import { projectRepository } from "#backend/database/repositories/project-repository.ts";
import { reportingPeriodRepository } from "#backend/database/repositories/reporting-period-repository.ts";
import { reportingRegimeRepository } from "#backend/database/repositories/reporting-regime-repository.ts";
import type { Repository } from "#backend/database/repositories/repository.ts";
import { resultRepository } from "#backend/database/repositories/result-repository.ts";
import { signingAuthorityRepository } from "#backend/database/repositories/signing-authority-repository.ts";
import { targetRepository } from "#backend/database/repositories/target-repository.ts";
import { taskRepository } from "#backend/database/repositories/task-repository.ts";
import { unitRepository } from "#backend/database/repositories/unit-repository.ts";
import type { FactKind } from "./fact-kind.ts";
import type { Facts } from "./facts.ts";

/** Where each kind of fact is kept. */
export const FACT_REPOSITORIES: { readonly [Kind in FactKind]: FactRepository<Facts[Kind]> } = {
  units: unitRepository,
  letterheads: letterheadRepository,
  people: personRepository,
  documents: documentRepository,
  "signing-authorities": signingAuthorityRepository,
  plans: planRepository,
  indicators: indicatorRepository,
  targets: targetRepository,
  tasks: taskRepository,
  projects: projectRepository,
  assignments: assignmentRepository,
  "reporting-regimes": reportingRegimeRepository,
  periods: reportingPeriodRepository,
  results: resultRepository,
  areas: areaReportRepository,
};

/** What an import needs of a repository. */
export type FactRepository<Fact> = Pick<Repository<Fact>, "table" | "versions" | "insertAll" | "save">;
