import { recordOfChanges } from "./0001-record-of-changes.ts";
import { organisation } from "./0002-organisation.ts";
import { register } from "./0003-register.ts";
import { signing } from "./0004-signing.ts";
import { planning } from "./0005-planning.ts";
import { work } from "./0006-work.ts";
import { results } from "./0007-results.ts";
import { drafting } from "./0008-drafting.ts";
import { search } from "./0009-search.ts";
import { details } from "./0010-details.ts";
import { resultsByPeriod } from "./0011-results-by-period.ts";
import { watchedIndicators } from "./0012-watched-indicators.ts";
import { removedRows } from "./0013-removed-rows.ts";
import { officeForms } from "./0014-office-forms.ts";
import { partsOfProjects } from "./0015-parts-of-projects.ts";
import { workingCopies } from "./0016-working-copies.ts";
import { draftUnits } from "./0017-draft-units.ts";
import { issuedLetterheads } from "./0018-issued-letterheads.ts";
import type { Migration } from "./migration.ts";

/** Every step of the schema in its order. A released step is never changed: its checksum is kept in each database. */
export const allMigrations: readonly Migration[] = [
  recordOfChanges,
  organisation,
  register,
  signing,
  planning,
  work,
  results,
  drafting,
  search,
  details,
  resultsByPeriod,
  watchedIndicators,
  removedRows,
  officeForms,
  partsOfProjects,
  workingCopies,
  draftUnits,
  issuedLetterheads,
];
