import type { Decimal } from "../decimal.ts";
import { lowerInitial, type NumberExpectation, parseNumber } from "../vietnamese/index.ts";
import type { Condition, FigureComparator } from "./target.ts";

/** A word of a unit; "đến" and "trở lên" belong to the comparison. */
const WORD = String.raw`(?!(?:đến|trở)(?: |$))\p{L}[\p{L}²³]*`;

/** `doanh nghiệp`, `%`, `% GDP` */
const COUNTED = String.raw`[%‰](?: \p{Lu}{2,})?|${WORD}(?: ${WORD}){0,3}`;

/** `/năm`, `/10.000 dân` */
const PER = String.raw`\/(?:[\d.]+ )?${WORD}(?: ${WORD}){0,2}`;

/** A figure with its unit, which may be missing: `30%`, `1.500 doanh nghiệp`, `12 bác sĩ/10.000 dân`, `5`. */
const FIGURE = String.raw`([-−]?\d+(?:[.,]\d+)*) ?((?:${COUNTED})?(?:${PER})?)`;

/** What may lead in without changing the meaning: `Phấn đấu đạt tỷ lệ`. */
const LEAD_IN = /^(?:phấn đấu )?(?:đạt )?(?:(?:tỷ|tỉ) lệ )?/;

/** The words of each comparison, tried in this order, because "không dưới" ends with "dưới". */
const PREFIXES: readonly (readonly [string, FigureComparator])[] = [
  ["tối thiểu|ít nhất|từ|không dưới|không thấp hơn|không ít hơn|≥|>=", "atLeast"],
  ["không quá|không vượt quá|tối đa|nhiều nhất|không trên|≤|<=", "atMost"],
  ["trên|hơn|lớn hơn|cao hơn|vượt|>", "moreThan"],
  ["dưới|ít hơn|thấp hơn|nhỏ hơn|<", "lessThan"],
  ["bằng|đúng|=", "exactly"],
];

const RANGE = new RegExp(`^(?:từ )?${FIGURE}(?: ?[-–] ?| đến )${FIGURE}$`, "u");
const FROM = new RegExp(`^(?:(?:từ|tối thiểu|ít nhất) )?${FIGURE} trở lên$`, "u");
const UP_TO = new RegExp(`^(?:(?:từ|tối đa) )?${FIGURE} trở xuống$`, "u");
const BARE = new RegExp(`^${FIGURE}$`, "u");
const PREFIXED = PREFIXES.map(([words, comparator]) => [new RegExp(`^(?:${words}) ?${FIGURE}$`, "u"), comparator] as const);

/**
 * Reads one condition and nothing else around it, single blanks between words: `tối thiểu 30%`, `đạt từ 10% trở lên`, `80%`,
 * `hoàn thiện`. Undefined for anything else; `parseTarget` says what was meant.
 */
export function parseCondition(text: string, expected: NumberExpectation = {}): Condition | undefined {
  const words = lowerInitial(text.trim().replace(/[.,;]$/, ""));
  return readCompletion(words) ?? readFigureCondition(words.replace(LEAD_IN, ""), expected);
}

function readCompletion(text: string): Condition | undefined {
  return text === "hoàn thành" || text === "hoàn thiện" ? { comparator: "complete", word: text } : undefined;
}

function readFigureCondition(text: string, expected: NumberExpectation): Condition | undefined {
  const forms: readonly (readonly [RegExp, FigureComparator])[] = [[FROM, "atLeast"], [UP_TO, "atMost"], ...PREFIXED, [BARE, "reach"]];
  const readings = forms.map(([form, comparator]): Condition | undefined => {
    const [, digits = "", unit = ""] = form.exec(text) ?? [];
    const value = readFigure(digits, expected);
    return value === undefined ? undefined : { comparator, value, unit };
  });
  return readings.find((reading) => reading !== undefined) ?? readRange(text, expected);
}

/** `từ 7% đến 7,5%`, `7 - 7,5%`: the unit may be left to the second figure. */
function readRange(text: string, expected: NumberExpectation): Condition | undefined {
  const [, first = "", firstUnit = "", second = "", unit = ""] = RANGE.exec(text) ?? [];
  const [lowest, highest] = [readFigure(first, expected), readFigure(second, expected)];
  const sameUnit = firstUnit === "" || firstUnit === unit;
  return lowest === undefined || highest === undefined || !sameUnit ? undefined : { comparator: "between", lowest, highest, unit };
}

/** Targets are official text, where a point before three digits parts thousands; a comma before three digits stays a question. */
function readFigure(digits: string, expected: NumberExpectation): Decimal | undefined {
  const reading = parseNumber(digits, expected);
  if (reading.kind === "number") return reading.value;
  return reading.kind === "ambiguous" && digits.includes(".") ? reading.asThousands : undefined;
}
