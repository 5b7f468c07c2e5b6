import fc from "fast-check";
import { type Decimal, decimal } from "#core/decimal.ts";
import type { PlainDate } from "#core/plain-date.ts";
import type {
  AreaItem,
  AreaReport,
  Assignee,
  Assignment,
  Condition,
  Indicator,
  IndicatorResult,
  Letterhead,
  Measure,
  Measurement,
  PeriodKey,
  Person,
  Plan,
  Project,
  RegisterDocument,
  ReportingPeriod,
  ReportingRegime,
  SigningAuthority,
  SubCondition,
  Target,
  Task,
  TaskDeadline,
  Unit,
  YearMoney,
} from "#core/planning/index.ts";

/** An arbitrary for every field of a thing, so that a field added to it is not forgotten here. */
type Shape<Value> = { readonly [Key in keyof Value]-?: fc.Arbitrary<Exclude<Value[Key], undefined>> };

function things<Value extends object>(required: readonly (keyof Value & string)[], shape: Shape<Value>): fc.Arbitrary<Value> {
  return fc.record(shape as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [...required] }) as unknown as fc.Arbitrary<Value>;
}

/** Ids that are there whatever else is written: see `fillBase` in the test. */
export const BASE = {
  units: ["u-1", "u-2", "u-3"],
  documents: ["d-1", "d-2", "d-3"],
  plan: "p-0",
  indicators: ["i-1", "i-2"],
  task: "t-0",
  project: "j-0",
  person: "n-0",
  regime: "r-0",
} as const;

const words = fc.oneof(
  fc.constantFrom("Sở Nội vụ", "“trong ngoặc” và 'nháy'", "hai\ndòng", "[1, 2]", "null", "ĐẠT"),
  fc.string({ minLength: 1, unit: "grapheme" }),
);
const flag = fc.boolean();
const unitId = fc.constantFrom(...BASE.units);
const documentId = fc.constantFrom(...BASE.documents);
const number: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => decimal((digits / 10 ** places).toFixed(places)));
const day = fc.constantFrom("2020-02-29", "2021-01-01", "2022-12-31").map((text) => text as PlainDate);
const laterDay = fc.constantFrom("2023-01-01", "2025-06-30").map((text) => text as PlainDate);
const period = fc.constantFrom("2022", "2023-Q1", "2023-H2", "2023-M09", "2023-03", "2021..2025").map((key) => key as PeriodKey);
const id = fc.constant("");
const list = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 3 });
const unique = <Item>(item: fc.Arbitrary<Item>, keyOf: (item: Item) => string) => fc.uniqueArray(item, { selector: keyOf, maxLength: 3 });
const validity = { validFrom: day, validTo: laterDay };

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    comparator: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "exactly", "reach"),
    value: number,
    unit: fc.constantFrom("", "%", "% GDP"),
  }),
  fc.record({ comparator: fc.constant("between"), lowest: number, highest: number, unit: fc.constantFrom("", "%") }),
  fc.record({ comparator: fc.constant("complete"), word: fc.constantFrom("hoàn thành", "hoàn thiện") }),
);
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant("quantity" as const), unit: words, decimals: fc.nat(4), isAdditive: flag }),
  fc.record(
    {
      kind: fc.constant("ratio" as const),
      unit: words,
      decimals: fc.nat(4),
      numerator: words,
      denominator: words,
      scale: number,
      isShare: flag,
    },
    { requiredKeys: ["kind", "unit", "decimals", "numerator", "denominator", "isShare"] },
  ),
  fc.record({ kind: fc.constant("completion" as const) }),
);
const measurement: fc.Arbitrary<Measurement> = fc.oneof(
  fc.record({ kind: fc.constant("value" as const), value: number }),
  fc.record({ kind: fc.constant("fraction" as const), numerator: number, denominator: number }),
  fc.record({ kind: fc.constant("completion" as const), stage: fc.constantFrom("notStarted", "inProgress", "completed") }),
  fc.record({ kind: fc.constant("none" as const), reason: words }, { requiredKeys: ["kind"] }),
);
const assignee: fc.Arbitrary<Assignee> = fc.oneof(
  fc.record({ kind: fc.constant("unit" as const), unitId }),
  fc.record({ kind: fc.constant("group" as const), name: words }),
);
const deadline: fc.Arbitrary<TaskDeadline> = fc.oneof(
  fc.record({ kind: fc.constant("date" as const), date: day }),
  fc.record({ kind: fc.constant("period" as const), period }),
  fc.record({ kind: fc.constant("recurring" as const), wording: fc.constantFrom("thường xuyên", "hằng quý") }),
  fc.record({ kind: fc.constant("conditional" as const), condition: words, metOn: day }, { requiredKeys: ["kind", "condition"] }),
);
const areaItem = things<AreaItem>(["text"], { text: words, notes: list(words), documentIds: list(documentId) });

/** Random things of every kind an office keeps; their ids are left to the test. */
export const ARBITRARY = {
  unit: things<Unit>(["id", "name", "shortNames", "side", "level", "successors"], {
    id,
    name: words,
    shortNames: list(words),
    abbreviation: words,
    side: fc.constantFrom("state", "party", "union"),
    level: fc.constantFrom("central", "province", "district", "commune"),
    parentId: unitId,
    successors: fc.array(things<Unit["successors"][number]>(["unitId"], { unitId, duties: words }), { maxLength: 3 }),
    ...validity,
  }),
  person: things<Person>(["id", "name"], { id, name: words, isFictitious: flag }),
  document: things<RegisterDocument>(["id", "origin", "kind", "symbol", "issuer", "title", "relations"], {
    id,
    origin: fc.constantFrom("own", "cited"),
    kind: fc.constantFrom("KH", "Luật"),
    kindName: words,
    number: fc.integer({ min: 1, max: 9999 }),
    symbol: words,
    code: words,
    date: day,
    issuer: words,
    issuerUnitId: unitId,
    title: words,
    relations: unique(
      fc.record({ relation: fc.constantFrom("basis", "implements", "replaces", "amends", "cites"), documentId }),
      (one) => `${one.relation} ${one.documentId}`,
    ),
    note: words,
    issuedIn: period,
    area: words,
    isFictitious: flag,
  }),
  signingAuthority: things<SigningAuthority>(["id", "personId", "unitId", "behalf", "position"], {
    id,
    personId: fc.constant(BASE.person),
    unitId,
    behalf: fc.array(fc.record({ prefix: fc.constantFrom("TM", "KT", "TL", "TUQ"), whom: words }), { maxLength: 2 }),
    position: words,
    isActing: fc.constant(true as const),
    basisDocumentId: documentId,
    ...validity,
  }),
  plan: things<Plan>(["id", "title", "period", "issuerUnitId", "areas"], {
    id,
    title: words,
    period,
    issuerUnitId: unitId,
    documentId,
    parentPlanId: fc.constant(BASE.plan),
    areas: list(words),
    taskParts: fc.array(
      things<NonNullable<Plan["taskParts"]>[number]>(["name"], {
        name: words,
        groups: fc.array(fc.record({ name: words, subgroups: list(words) }, { requiredKeys: ["name"] }), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    watched: fc.array(
      fc.record({
        area: words,
        indicators: fc.array(
          fc.record({ indicatorId: fc.constantFrom(...BASE.indicators), name: words }, { requiredKeys: ["indicatorId"] }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  }),
  indicator: things<Indicator>(["id", "code", "name", "area", "direction", "measure"], {
    id,
    code: id,
    name: words,
    area: words,
    direction: fc.constantFrom("higher", "lower", "none"),
    measure,
    definition: words,
    partOf: fc.constantFrom(...BASE.indicators),
    ...validity,
  }),
  target: things<Target>(["id", "indicatorId", "period", "main", "subConditions"], {
    id,
    indicatorId: fc.constantFrom(...BASE.indicators),
    period,
    planId: fc.constant(BASE.plan),
    unitId,
    main: condition,
    subConditions: unique(
      things<SubCondition>(["key", "label", "condition"], {
        key: fc.constantFrom("cap-xa", "cap-huyen", "khac"),
        label: words,
        condition,
        direction: fc.constantFrom("higher", "lower", "none"),
      }),
      ({ key }) => key,
    ),
    name: words,
    statement: words,
    wording: words,
  }),
  task: things<Task>(["id", "planId", "name", "status", "evidenceDocumentIds"], {
    id,
    planId: fc.constant(BASE.plan),
    name: words,
    area: words,
    product: words,
    deadline,
    status: fc.constantFrom("notStarted", "inProgress", "completed", "suspended"),
    completedOn: day,
    evidenceDocumentIds: unique(documentId, (one) => one),
    resultText: words,
    basisDocumentId: documentId,
    groups: list(words),
  }),
  project: things<Project>(["id", "planId", "name", "stage", "capital", "money"], {
    id,
    planId: fc.constant(BASE.plan),
    name: words,
    part: words,
    group: words,
    field: words,
    proposer: assignee,
    proposerNote: words,
    investor: assignee,
    stage: fc.constantFrom("new", "carriedOver"),
    earlierProjectId: fc.constant(BASE.project),
    capital: fc.constantFrom("investment", "operating"),
    goal: words,
    need: words,
    scope: words,
    period,
    total: number,
    money: unique(
      things<YearMoney>(["year", "source", "amount"], {
        year: fc.constantFrom(2022, 2023),
        source: fc.constantFrom("ngân sách tỉnh", "trung ương"),
        amount: number,
        disbursed: number,
      }),
      ({ year, source }) => `${year} ${source}`,
    ),
    reasonForBlank: words,
  }),
  assignment: things<Assignment>(["id", "subject", "subjectId", "assignee", "role"], {
    id,
    subject: fc.constantFrom("indicator", "task", "project"),
    subjectId: id,
    assignee,
    role: fc.constantFrom("lead", "partner"),
  }).map((one) => ({ ...one, subjectId: { indicator: BASE.indicators[0], task: BASE.task, project: BASE.project }[one.subject] })),
  regime: things<ReportingRegime>(
    ["id", "name", "kind", "periods", "reportingUnitIds", "receivingUnitId", "cutOff", "deadline", "movesOffDaysOff"],
    {
      id,
      name: words,
      kind: fc.constantFrom("periodic", "thematic", "adHoc"),
      periods: fc.array(fc.constantFrom("month", "quarter", "halfYear", "nineMonths", "year"), { maxLength: 2 }),
      reportingUnitIds: list(unitId),
      receivingUnitId: unitId,
      cutOff: fc.record({ kind: fc.constant("monthly"), closingDay: fc.integer({ min: 1, max: 31 }), clause: words }),
      deadline: fc.record({ kind: fc.constant("fixed"), date: day, clause: words }),
      movesOffDaysOff: flag,
      basisDocumentId: documentId,
    },
  ),
  reportingPeriod: things<ReportingPeriod>(["id", "key"], {
    id,
    key: period,
    cutOffDay: day,
    deadline: laterDay,
    regimeId: fc.constant(BASE.regime),
  }),
  result: things<IndicatorResult>(["id", "indicatorId", "unitId", "period", "measurement", "span", "state", "breakdown", "subResults"], {
    id,
    indicatorId: fc.constantFrom(...BASE.indicators),
    unitId,
    period,
    measurement,
    qualifier: words,
    span: fc.constantFrom("inPeriod", "cumulative"),
    state: fc.constantFrom("preliminary", "estimate", "official"),
    asOf: day,
    breakdown: fc.array(fc.record({ label: words, value: number }), { maxLength: 3 }),
    subResults: unique(fc.record({ key: fc.constantFrom("a", "b", "c"), measurement }), ({ key }) => key),
    narrative: words,
    limits: words,
    causes: words,
    proposals: words,
    source: words,
  }),
  areaReport: things<AreaReport>(["id", "name", "period", "position", "sections"], {
    id,
    name: words,
    period,
    position: fc.integer({ min: 1, max: 99 }),
    sections: fc.array(
      things<AreaReport["sections"][number]>([], {
        title: words,
        results: fc.array(areaItem, { maxLength: 2 }),
        limits: fc.array(areaItem, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  }),
  letterhead: things<Letterhead>(["unitId"], {
    unitId: id,
    name: words,
    issuer: list(words),
    superior: list(words),
    abbreviation: words,
    place: words,
    symbol: words,
    recipients: list(words),
    addressees: list(words),
    contact: list(words),
  }),
} as const;
