import type {
  Assignee,
  Assignment,
  IndicatorResult,
  Letterhead,
  Plan,
  Project,
  ReportingPeriod,
  ReportingRegime,
  SigningAuthority,
  Target,
  Task,
  Unit,
} from "#core/planning/index.ts";
import type { FactKind } from "./fact-kind.ts";

/** What a fact points to, and where in the fact it says so. */
export interface Reference {
  readonly to: FactKind;
  readonly id: string;
  readonly path: string;
}

function reference(to: FactKind, id: string | undefined, path: string): readonly Reference[] {
  return id === undefined ? [] : [{ to, id, path }];
}

function ofAssignee(assignee: Assignee | undefined, path: string): readonly Reference[] {
  return assignee?.kind === "unit" ? reference("units", assignee.unitId, `${path}.unitId`) : [];
}

interface DocumentReferences {
  readonly issuerUnitId?: string;
  readonly relations: readonly { readonly documentId: string }[];
}

interface AreaReferences {
  readonly sections: readonly { readonly results?: readonly Noted[]; readonly limits?: readonly Noted[] }[];
}

interface Noted {
  readonly documentIds?: readonly string[];
}

/** Its superior and successors. */
export function ofUnit({ parentId, successors }: Unit): readonly Reference[] {
  return [
    ...reference("units", parentId, "parentId"),
    ...successors.flatMap(({ unitId }, index) => reference("units", unitId, `successors[${index}].unitId`)),
  ];
}

/** The unit that writes. */
export function ofLetterhead({ unitId }: Letterhead): readonly Reference[] {
  return reference("units", unitId, "unitId");
}

/** Its issuer and the documents it stands to. */
export function ofDocument({ issuerUnitId, relations }: DocumentReferences): readonly Reference[] {
  return [
    ...reference("units", issuerUnitId, "issuerUnitId"),
    ...relations.flatMap(({ documentId }, index) => reference("documents", documentId, `relations[${index}].documentId`)),
  ];
}

/** The person, the unit and the written delegation. */
export function ofAuthority({ personId, unitId, basisDocumentId }: SigningAuthority): readonly Reference[] {
  return [
    ...reference("people", personId, "personId"),
    ...reference("units", unitId, "unitId"),
    ...reference("documents", basisDocumentId, "basisDocumentId"),
  ];
}

/** Its issuer, its document, the plan above it and the indicators it watches. */
export function ofPlan({ issuerUnitId, documentId, parentPlanId, watched = [] }: Plan): readonly Reference[] {
  return [
    ...watched.flatMap(({ indicators }, area) =>
      indicators.flatMap(({ indicatorId }, index) =>
        reference("indicators", indicatorId, `watched[${area}].indicators[${index}].indicatorId`),
      ),
    ),
    ...reference("units", issuerUnitId, "issuerUnitId"),
    ...reference("documents", documentId, "documentId"),
    ...reference("plans", parentPlanId, "parentPlanId"),
  ];
}

/** The indicator it is a part of. */
export function ofIndicator({ partOf }: { readonly partOf?: string }): readonly Reference[] {
  return reference("indicators", partOf, "partOf");
}

/** Its indicator, plan and unit. */
export function ofTarget({ indicatorId, planId, unitId }: Target): readonly Reference[] {
  return [
    ...reference("indicators", indicatorId, "indicatorId"),
    ...reference("plans", planId, "planId"),
    ...reference("units", unitId, "unitId"),
  ];
}

/** Its plan, its evidence and the document that orders it. */
export function ofTask({ planId, evidenceDocumentIds, basisDocumentId }: Task): readonly Reference[] {
  return [
    ...reference("plans", planId, "planId"),
    ...evidenceDocumentIds.flatMap((id, index) => reference("documents", id, `evidenceDocumentIds[${index}]`)),
    ...reference("documents", basisDocumentId, "basisDocumentId"),
  ];
}

/** Its plan, who proposes and invests, the project it carries on. */
export function ofProject({ planId, proposer, investor, earlierProjectId }: Omit<Project, "money">): readonly Reference[] {
  return [
    ...reference("plans", planId, "planId"),
    ...ofAssignee(proposer, "proposer"),
    ...ofAssignee(investor, "investor"),
    ...reference("projects", earlierProjectId, "earlierProjectId"),
  ];
}

const SUBJECTS = { indicator: "indicators", task: "tasks", project: "projects" } as const;

/** The thing assigned and the unit. */
export function ofAssignment({ subject, subjectId, assignee }: Assignment): readonly Reference[] {
  return [...reference(SUBJECTS[subject], subjectId, "subjectId"), ...ofAssignee(assignee, "assignee")];
}

/** Who reports to whom, and the document that lays it down. */
export function ofRegime({ reportingUnitIds, receivingUnitId, basisDocumentId }: ReportingRegime): readonly Reference[] {
  return [
    ...reportingUnitIds.flatMap((id, index) => reference("units", id, `reportingUnitIds[${index}]`)),
    ...reference("units", receivingUnitId, "receivingUnitId"),
    ...reference("documents", basisDocumentId, "basisDocumentId"),
  ];
}

/** The reporting duty its days are set for. */
export function ofPeriod({ regimeId }: ReportingPeriod): readonly Reference[] {
  return reference("reporting-regimes", regimeId, "regimeId");
}

/** Its indicator and unit. */
export function ofResult({ indicatorId, unitId }: IndicatorResult): readonly Reference[] {
  return [...reference("indicators", indicatorId, "indicatorId"), ...reference("units", unitId, "unitId")];
}

/** The documents that show its results and limits. */
export function ofArea({ sections }: AreaReferences): readonly Reference[] {
  return sections.flatMap(({ results = [], limits = [] }, section) =>
    [
      ...results.map((item, index) => ({ item, path: `sections[${section}].results[${index}]` })),
      ...limits.map((item, index) => ({ item, path: `sections[${section}].limits[${index}]` })),
    ].flatMap(({ item, path }) =>
      (item.documentIds ?? []).flatMap((id, index) => reference("documents", id, `${path}.documentIds[${index}]`)),
    ),
  );
}
