import { type Decimal, decimal, decimalPlacesOf, productOf, quotientOf, sumOf } from "../decimal.ts";
import { closestName } from "../document/closest-name.ts";
import { amountInWords, formatNumber, formatPercent, upperInitial } from "../vietnamese/index.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Fact } from "./fact.ts";
import { figureIn, isPercent, roughly, type ShownFacts, showFact } from "./show-fact.ts";
import { TemplateMistake } from "./template-mistake.ts";

type Form = (facts: readonly Fact[], argument: string) => ShownFacts;

/**
 * The ways to show facts. A form is stored with the field it made (`percent:1`, `compare:kỳ trước`), so that the field can be shown anew
 * from changed facts without the template.
 */
const FORMS = {
  plain: ([fact]) => shownOf(present(fact)),
  target: ([fact], initial) => targetOf(present(fact), initial),
  figure: ([fact]) => bareFigure(present(fact)),
  number: ([fact], decimals) => numberOf(present(fact), placesOf(decimals)),
  percent: ([fact], decimals) => percentOf(present(fact), placesOf(decimals)),
  with_unit: ([fact]) => withUnit(present(fact)),
  fraction: ([fact], digits) => fractionOf(present(fact), placesOf(digits)),
  numerator: ([fact]) => partOf(present(fact), "numerator"),
  denominator: ([fact]) => partOf(present(fact), "denominator"),
  in_words: ([fact], unit) => inWords(present(fact), unit),
  compare: ([now, before], earlier) => compareFacts(present(now), present(before), earlier),
  share: ([part, whole], decimals) => shareOf(present(part), present(whole), placesOf(decimals)),
  sum: (facts) => sumOfFacts(facts),
  count: ([fact], digits) => countOf(present(fact), placesOf(digits)),
  list: (facts) => ({ shown: inSeries(facts.map(showFact)) }),
} as const satisfies Readonly<Record<string, Form>>;

/**
 * Shows facts in a form (`number:1`). Throws a `TemplateMistake` for an unknown form, a missing figure, words in place of a figure and a
 * division by zero.
 */
export function applyForm(form: string, facts: readonly Fact[]): ShownFacts {
  const [name = "", ...rest] = form.split(":");
  const forms: Readonly<Record<string, Form>> = FORMS;
  const show = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (show !== undefined) return show(facts, rest.join(":"));
  const near = closestName(name, Object.keys(FORMS));
  throw new TemplateMistake(
    `Không có cách hiện số liệu “${name}”.`,
    near ? `Ý bạn là “${near}”?` : `Có: ${Object.keys(FORMS).join(", ")}.`,
  );
}

/** Words in a row as a sentence has them: `a, b và c`; where one has a comma of its own, `a; b, c; d`. */
export function inSeries(words: readonly string[]): string {
  if (words.some((word) => /[,;] /.test(word))) return words.join("; ");
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;
}

function present(fact: Fact | undefined): Fact {
  if (fact !== undefined) return fact;
  throw new TemplateMistake("Thiếu số liệu.", "Kiểm tra số liệu đã nhập, hoặc đặt chỗ này trong {% if %}.");
}

function shownOf(fact: Fact): ShownFacts {
  return fact.value ? { shown: showFact(fact), value: fact.value } : { shown: showFact(fact) };
}

/** `tối thiểu 80%`, `trên 1.500 doanh nghiệp`; with `upper_initial` as at the start of a sentence. */
function targetOf(fact: Fact, initial: string): ShownFacts {
  const { shown, ...value } = withUnit(fact);
  const words = fact.qualifier ? `${fact.qualifier} ${shown}` : shown;
  return { shown: initial === "upper_initial" ? upperInitial(words) : words, ...value };
}

function placesOf(argument: string): number | undefined {
  if (argument === "") return undefined;
  if (/^\d{1,2}$/.test(argument)) return Number(argument);
  throw new TemplateMistake(`“${argument}” không phải là số chữ số lẻ.`, "Viết một số nguyên từ 0, ví dụ | number: 1.");
}

function numberOf(fact: Fact, places: number | undefined): ShownFacts {
  const value = figureIn(fact);
  return { shown: formatNumber(value, places ?? fact.decimals ?? undefined), value };
}

/** As a column has it whose unit stands beside it: `trên 1,9`, `91,6`; a count below ten with a zero before it. */
function bareFigure(fact: Fact): ShownFacts {
  if (fact.text) return { shown: fact.text };
  const value = figureIn(fact);
  const isCount = fact.decimals === 0 && !isPercent(fact);
  return { shown: roughly(fact, isCount && value.length === 1 ? `0${value}` : formatNumber(value, fact.decimals ?? undefined)), value };
}

/** Percentage points as they are; a count by its fraction. */
function percentOf(fact: Fact, places: number | undefined): ShownFacts {
  if (isPercent(fact)) {
    const value = figureIn(fact);
    return { shown: formatPercent(value, places ?? fact.decimals ?? undefined), value };
  }
  if (fact.numerator && fact.denominator) return ratio(fact.numerator, fact.denominator, { places, of: fact.ref });
  throw new TemplateMistake(
    `Số liệu “${fact.ref}” không phải là tỷ lệ phần trăm.`,
    "Dùng | number cho số đếm, hoặc nhập tử số và mẫu số của số liệu.",
  );
}

/** A count of things below ten has a zero before it, unless fewer digits are asked for. */
function countOf(fact: Fact, digits = 2): ShownFacts {
  const value = figureIn(fact);
  return { shown: formatNumber(value).padStart(digits, "0"), value };
}

function withUnit(fact: Fact): ShownFacts {
  const { shown, ...value } = shownOf(fact);
  if (!fact.unit || fact.text) return { shown, ...value };
  // "15%" has its sign already: `% GDP` adds what follows it.
  return { shown: isPercent(fact) ? shown + fact.unit.slice(1) : `${shown} ${fact.unit}`, ...value };
}

/** `6/17`; `06/17` where the numerator is to have two digits. */
function fractionOf(fact: Fact, digits = 1): ShownFacts {
  const { numerator, denominator } = fact;
  if (!numerator || !denominator) {
    throw new TemplateMistake(`Số liệu “${fact.ref}” chưa có tử số hoặc mẫu số.`, "Nhập tử số và mẫu số, hoặc bỏ | fraction.");
  }
  refuseZero(denominator, fact.ref);
  return { shown: `${formatNumber(numerator).padStart(digits, "0")}/${formatNumber(denominator)}` };
}

/** Numerator or denominator alone: `12.345 hồ sơ, chiếm …`. */
function partOf(fact: Fact, part: "numerator" | "denominator"): ShownFacts {
  const value = fact[part];
  if (value) return { shown: formatNumber(value), value };
  throw new TemplateMistake(`Số liệu “${fact.ref}” chưa có tử số hoặc mẫu số.`, `Nhập tử số và mẫu số, hoặc bỏ | ${part}.`);
}

function inWords(fact: Fact, unit: string): ShownFacts {
  const value = figureIn(fact);
  return { shown: amountInWords(value, unit === "" ? undefined : unit), value };
}

function shareOf(part: Fact, whole: Fact, places: number | undefined): ShownFacts {
  return ratio(figureIn(part), figureIn(whole), { places, of: whole.ref });
}

/** A share as a percentage; one digit after the mark where nothing is said, and none where it comes out even. */
function ratio(
  part: Decimal,
  whole: Decimal,
  { places, of }: { readonly places: number | undefined; readonly of: string },
): Required<ShownFacts> {
  refuseZero(whole, of);
  const value = quotientOf(productOf(part, HUNDRED), whole, places ?? 1) ?? ZERO;
  return { shown: formatPercent(value, places), value };
}

const ZERO = decimal(0);
const HUNDRED = decimal(100);

function refuseZero(divisor: Decimal, ref: string): void {
  if (divisor === "0")
    throw new TemplateMistake(`Mẫu số của “${ref}” bằng 0, không chia được.`, "Sửa mẫu số, hoặc đặt chỗ này trong {% if %}.");
}

function sumOfFacts(facts: readonly Fact[]): ShownFacts {
  const units = new Set(facts.map((fact) => fact.unit ?? ""));
  if (units.size > 1) {
    throw new TemplateMistake(`Cộng số liệu khác đơn vị tính (${[...units].join(", ")}).`, "Chỉ cộng những số liệu cùng đơn vị tính.");
  }
  const value = sumOf(facts.map(figureIn));
  return { shown: formatNumber(value, Math.max(0, ...facts.map((fact) => fact.decimals ?? decimalPlacesOf(figureIn(fact))))), value };
}
