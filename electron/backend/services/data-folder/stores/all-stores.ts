import { insertIndicator, saveIndicator } from "#backend/database/repositories/indicator-repository.ts";
import { insertResult, saveResult } from "#backend/database/repositories/result-repository.ts";
import { insertTarget, saveTarget } from "#backend/database/repositories/target-repository.ts";
import { insertUnit, saveUnit } from "#backend/database/repositories/unit-repository.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Facts } from "../facts.ts";
import { withDetails } from "./details.ts";
import { type FactStore, rowStore } from "./fact-store.ts";
import { authorityStore, documentStore, planStore, regimeStore } from "./office-stores.ts";
import { assignmentStore, projectStore, taskStore } from "./work-stores.ts";

/** How each kind of fact is written. */
export const FACT_STORES: { readonly [Kind in FactKind]: FactStore<Facts[Kind]> } = {
  units: { table: "units", insert: insertUnit, save: saveUnit },
  people: withDetails(
    "people",
    rowStore("people", ({ name }) => ({ name })),
    ({ isFictitious }) => ({ isFictitious }),
  ),
  documents: withDetails("documents", documentStore, ({ kindName, code, issuedIn, area, isFictitious }) => ({
    kindName,
    code,
    issuedIn,
    area,
    isFictitious,
  })),
  "signing-authorities": authorityStore,
  plans: withDetails("plans", planStore, ({ taskParts }) => ({ taskParts })),
  indicators: withDetails("indicators", { table: "indicators", insert: insertIndicator, save: saveIndicator }, ({ partOf }) => ({
    partOf,
  })),
  targets: withDetails("targets", { table: "targets", insert: insertTarget, save: saveTarget }, ({ name, statement, wording }) => ({
    name,
    statement,
    wording,
  })),
  tasks: withDetails("tasks", taskStore, ({ groups }) => ({ groups })),
  projects: withDetails("projects", projectStore, ({ group, proposerNote }) => ({ group, proposerNote })),
  assignments: assignmentStore,
  "reporting-regimes": regimeStore,
  results: { table: "results", insert: insertResult, save: saveResult },
  areas: rowStore("settings", ({ id, ...area }) => ({ key: `areas/${area.period}/${id}`, value: JSON.stringify({ id, ...area }) })),
};
