import {
  type Indicator,
  periodLabel,
  periodOf,
  type ReportingPeriod,
  type TargetTerms,
  type Unit,
  validateProjects,
  validateResult,
  validateTarget,
  validateUnits,
} from "#core/planning/index.ts";
import type { Problem } from "#core/problem.ts";
import type { FileProblem } from "./data-failure.ts";
import type { FactPlace, FactSet, PlacedFact } from "./facts.ts";
import type { KnownOffice } from "./known-office.ts";
import { placeText } from "./place-text.ts";
import { problemIn } from "./problem-in.ts";

/** What core finds wrong with facts that have the right shape, each at its place. References are looked at elsewhere. */
export function findWrongValues(facts: FactSet, known: KnownOffice): readonly FileProblem[] {
  const indicators = new Map([...known.indicators, ...facts.indicators.map(({ fact }) => fact)].map((one) => [one.id, one]));
  return [
    ...findWrongUnits(facts, known),
    ...facts.documents.flatMap(findSelfRelation),
    ...findDoubleDays(facts, known),
    ...[...facts["signing-authorities"], ...facts.indicators].flatMap(findBackwardDays),
    ...findTakenCodes(facts, known),
    ...facts.targets.flatMap(({ fact, place }) => checkWith(indicators.get(fact.indicatorId), place, (one) => validateTarget(one, fact))),
    ...facts.projects.flatMap(({ fact, place }) => validateProjects([fact]).map((problem) => moved(problem, place, "projects[0]"))),
    ...facts.results.flatMap(({ fact, place }) =>
      checkWith(indicators.get(fact.indicatorId), place, (one) => validateResult(one, fact, termsFor(fact, facts, known))),
    ),
  ];
}

/** Looked at as one directory with the units already known; mistakes of those are not of this import. */
function findWrongUnits(facts: FactSet, known: KnownOffice): readonly FileProblem[] {
  const placed = new Map(facts.units.map(({ fact, place }) => [fact.id, place]));
  const fromFiles = new Map(facts.units.map(({ fact }) => [fact.id, fact]));
  const directory: readonly Unit[] = [...fromFiles.values(), ...known.units.filter(({ id }) => !fromFiles.has(id))];
  return validateUnits(directory).flatMap((problem) => {
    const index = Number(/^units\[(\d+)\]/.exec(problem.place.path ?? "")?.[1]);
    const place = placed.get(directory[index]?.id ?? "");
    const isReference = /\.parentId$|\.successors\[/.test(problem.place.path ?? "") && problem.message.startsWith("Không có");
    return place === undefined || isReference ? [] : [moved(problem, place, `units[${index}]`)];
  });
}

function findSelfRelation({ fact, place }: PlacedFact<"documents">): readonly FileProblem[] {
  return fact.relations.flatMap(({ documentId }, index) =>
    documentId === fact.id
      ? [
          problemIn(
            place,
            `relations[${index}]`,
            `Văn bản “${fact.id}” có quan hệ với chính nó.`,
            "Sửa mã văn bản có quan hệ hoặc bỏ dòng này.",
          ),
        ]
      : [],
  );
}

/** One period has one set of days for a reporting duty, and one for all. */
function findDoubleDays(facts: FactSet, known: KnownOffice): readonly FileProblem[] {
  const brought = new Set(facts.periods.map(({ fact }) => fact.id));
  const keyOf = ({ key, regimeId = "" }: ReportingPeriod) => `${key} ${regimeId}`;
  const set = new Map(known.periods.filter(({ id }) => !brought.has(id)).map((one) => [keyOf(one), `mục “${one.id}” đã có`]));
  return facts.periods.flatMap(({ fact, place }) => {
    const earlier = set.get(keyOf(fact));
    set.set(keyOf(fact), earlier ?? placeText(place, place.file));
    if (earlier === undefined) return [];
    const message = `Kỳ ${periodLabel(periodOf(fact.key))} đã có ngày ở ${earlier}.`;
    return [problemIn(place, "key", message, "Giữ một mục cho mỗi kỳ và chế độ báo cáo.")];
  });
}

function findBackwardDays({ fact, place }: PlacedFact<"signing-authorities"> | PlacedFact<"indicators">): readonly FileProblem[] {
  const { validFrom, validTo } = fact;
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  return [problemIn(place, "validTo", `“${fact.id}” kết thúc trước ngày bắt đầu.`, "Sửa lại ngày bắt đầu hoặc ngày kết thúc.")];
}

/** A code is free for another indicator once its own has been given a new one. Codes used twice in the files are told where they are matched. */
function findTakenCodes({ indicators }: FactSet, known: KnownOffice): readonly FileProblem[] {
  return indicators.flatMap(({ fact, place }, index) => {
    const other = known.indicators.find(({ id, code }) => code === fact.code && id !== fact.id);
    const isTwice = indicators.findIndex((one) => one.fact.code === fact.code) < index;
    if (other === undefined || isTwice) return [];
    const message = `Mã chỉ tiêu “${fact.code}” đã dùng cho “${other.name}”.`;
    return [problemIn(place, "code", message, "Đặt cho mỗi chỉ tiêu một mã riêng, hoặc đổi mã của chỉ tiêu kia trước.")];
  });
}

function checkWith(
  indicator: Indicator | undefined,
  place: FactPlace,
  check: (indicator: Indicator) => readonly Problem[],
): readonly FileProblem[] {
  return indicator === undefined ? [] : check(indicator).map((problem) => moved(problem, place, ""));
}

/** The further conditions any plan sets for the indicator in the period; undefined where no target is known. */
function termsFor(
  { indicatorId, period }: { readonly indicatorId: string; readonly period: string },
  facts: FactSet,
  known: KnownOffice,
): TargetTerms | undefined {
  const fromFiles = facts.targets.map(({ fact }) => fact);
  const isReplaced = (id: string) => fromFiles.some((fact) => fact.id === id);
  const targets = [...fromFiles, ...known.targets.filter(({ id }) => !isReplaced(id))];
  const own = targets.filter((target) => target.indicatorId === indicatorId && target.period === period);
  const [first] = own;
  return first === undefined ? undefined : { main: first.main, subConditions: own.flatMap(({ subConditions }) => subConditions) };
}

/** A problem of core, its path taken from the fact to the file. */
function moved({ place: { path = "" }, message, remedy }: Problem, place: FactPlace, prefix: string): FileProblem {
  return problemIn(place, path.slice(prefix.length).replace(/^\./, ""), message, remedy);
}
