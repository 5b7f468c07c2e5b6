export { amountInWords } from "./amount-in-words.ts";
export { type DateForm, type DateReading, formatLongDate, formatSlashDate, parseDate } from "./date.ts";
export { lowerInitial, upperCase, upperInitial } from "./letter-case.ts";
export { formatMonth, formatQuarter, type MonthOfYear, parseMonth, parseQuarter, type QuarterOfYear } from "./month-and-quarter.ts";
export { formatNumber, type NumberExpectation, type NumberReading, type NumberStyle, parseNumber, type ReadNumber } from "./number.ts";
export { ordinalInWords } from "./ordinal.ts";
export { formatPercent, parsePercent } from "./percent.ts";
export { pointLetter, pointLetterOrdinal } from "./point-letter.ts";
export { fromRoman, toRoman } from "./roman-numeral.ts";
