/** A figure: `31.429`, `80,5%`, `1.234.567,8`. */
const FIGURE = /(?<![\p{L}\p{N}.,/-])\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?%?(?![\p{L}\p{N}/-])/gu;

/** What comes before a number that counts nothing: years, days, clauses, numbers of documents. */
const NO_FIGURE_AFTER =
  /(?:năm|tháng|ngày|quý|kỳ|giai đoạn|nhiệm kỳ|Điều|Khoản|khoản|Điểm|điểm|Mục|mục|Chương|Phần|Phụ lục|số|thứ|lần|khóa|cấp độ|mức độ|[-–])\s*$/iu;

/** `31/3/2023`, `3/2023`: a day, and no ratio. */
const DAY = /^\d{1,2}\/(?:\d{1,2}\/)?\d{4}$/;

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** The figures typed in a text, by their places in it. Years, days, numbers of clauses and of documents are no figures. */
export function findTypedNumbers(text: string): readonly TextRange[] {
  return [...text.matchAll(FIGURE)]
    .filter(({ 0: figure, index }) => !DAY.test(figure) && !NO_FIGURE_AFTER.test(text.slice(Math.max(0, index - 14), index)))
    .map(({ 0: figure, index }) => ({ from: index, to: index + figure.length }));
}
