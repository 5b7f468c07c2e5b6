import type { z } from "zod";
import type { FactKind } from "./fact-kind.ts";
import type { Reference } from "./references.ts";
import * as references from "./references.ts";
import { letterheadSchema, personSchema, signingAuthoritySchema, unitSchema } from "./schemas/organisation.ts";
import { indicatorSchema, planSchema, targetSchema } from "./schemas/planning.ts";
import { areaSchema, documentSchema } from "./schemas/register.ts";
import { reportingPeriodSchema, reportingRegimeSchema, resultSchema } from "./schemas/results.ts";
import { assignmentSchema, projectSchema, taskSchema } from "./schemas/work.ts";

/** How one kind of fact is written in a file and what it points to. */
interface FactDefinition<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly references: (fact: z.infer<Schema>) => readonly Reference[];
}

function define<const Schema extends z.ZodType>(
  schema: Schema,
  references: (fact: z.infer<Schema>) => readonly Reference[],
): FactDefinition<Schema> {
  return { schema, references };
}

/** The definition of every kind of fact. */
export const FACT_DEFINITIONS = {
  units: define(unitSchema, references.ofUnit),
  letterheads: define(letterheadSchema, references.ofLetterhead),
  people: define(personSchema, () => []),
  documents: define(documentSchema, references.ofDocument),
  "signing-authorities": define(signingAuthoritySchema, references.ofAuthority),
  plans: define(planSchema, references.ofPlan),
  indicators: define(indicatorSchema, references.ofIndicator),
  targets: define(targetSchema, references.ofTarget),
  tasks: define(taskSchema, references.ofTask),
  projects: define(projectSchema, references.ofProject),
  assignments: define(assignmentSchema, references.ofAssignment),
  "reporting-regimes": define(reportingRegimeSchema, references.ofRegime),
  periods: define(reportingPeriodSchema, references.ofPeriod),
  results: define(resultSchema, references.ofResult),
  areas: define(areaSchema, references.ofArea),
} as const satisfies { readonly [Kind in FactKind]: unknown };

/** The shape of each kind of fact. */
export type Facts = { readonly [Kind in FactKind]: Frozen<z.infer<(typeof FACT_DEFINITIONS)[Kind]["schema"]>> };

/** As the types of core are: nothing in it can be changed. */
type Frozen<Value> = Value extends string | number | boolean
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** Where a fact stands: a line of a table, or a path into the value of a JSON file (`[3]`). */
export interface FactPlace {
  readonly file: string;
  readonly line?: number;
  readonly path?: string;
}

export interface PlacedFact<Kind extends FactKind> {
  readonly fact: Facts[Kind];
  readonly place: FactPlace;
  /** The file gives it no id; it bears one made of its code or name until it is matched with what is known. */
  readonly isIdMade?: true;
}

/** The facts of all files by their kind, in the order they stand. */
export type FactSet = { readonly [Kind in FactKind]: readonly PlacedFact<Kind>[] };
