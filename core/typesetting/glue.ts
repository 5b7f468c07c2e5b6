/** Blanks that are looked at: one already glued counts as one not yet glued, so that gluing twice changes nothing. */
const BLANK = "[ \\u00a0]";
const WORD_START = "(?<![\\p{L}\\p{N}])";
const WORD_END = "(?![\\p{L}\\p{N}])";
const FIGURE = "[\\d][\\d.,]*";
const ROMAN = `[IVXLC]+${WORD_END}`;

/** Stand before a number or a Roman numeral that belongs to them: "năm 2023", "quý I", "Điều 5", "Phụ lục II". */
const BEFORE_NUMERAL =
  "năm|tháng|quý|thứ|khóa|khoá|kỳ|lần|đợt|điều|khoản|điểm|tiết|mục|chương|phần|phụ lục|biểu|bảng|hình|mẫu|trang|tập|quyển" +
  "|nhóm|hạng|loại|cấp|bậc|mức|lớp|đại hội|quận|phường|tổ|khu phố|ấp|thôn|km";

/**
 * Belong to a bare number ("ngày 05", "số 1022"), but not to a whole date or symbol: "ngày 31/3/2023" and "số 112/KH-UBND" are long, and lines of
 * citations would gape if they never parted.
 */
const BEFORE_BARE_NUMBER = "ngày|số";

/** Stand before a single letter: "điểm a", "nhóm B". */
const BEFORE_LETTER = "điểm|nhóm|loại|hạng|mục";

/** Units and counting words that stand behind their figure: "30 %", "7.600 triệu", "12 tháng". */
const AFTER_FIGURE =
  "đồng|nghìn|ngàn|triệu|tỷ|tỉ|trăm|VNĐ|VND|USD|EUR|km|m|cm|mm|km2|m2|m3|km²|m²|m³|ha|kg|g|mg|tấn|tạ|yến|lít|ml|kW|MW|kWh|MWh|kV" +
  "|MVA|KB|MB|GB|TB|PB|Kbps|Mbps|Gbps|MHz|GHz|giây|phút|giờ|người|hộ|lượt|điểm|lần|vụ|ca";

/** Units of time; behind a day or a month they open the next part of a date ("ngày 05 | tháng 3") and may stand on a new line. */
const PERIODS = "ngày|tuần|tháng|quý|năm";

/** Short forms that are never left alone at the end of a line: "TP. Hồ Chí Minh", "TM. ỦY BAN". */
const SHORT_FORMS = "TP.|TP|Tp.|TX.|Q.|P.|TT.|ThS.|Ths.|TS.|PGS.|GS.|BS.|KS.|TM.|KT.|TL.|TUQ.|đ/c|Đ/c";

const GLUED_BLANK = new RegExp(
  [
    `(?<=${WORD_START}(?:${anyCase(BEFORE_NUMERAL)})) (?=\\d|${ROMAN})`,
    `(?<=${WORD_START}(?:${anyCase(BEFORE_BARE_NUMBER)})) (?=\\d+(?![\\d/-]))`,
    `(?<=${WORD_START}(?:${anyCase(BEFORE_LETTER)})) (?=[\\p{L}]${WORD_END})`,
    `(?<=\\d) (?=[%‰°])`,
    `(?<=\\d) (?=(?:${AFTER_FIGURE})${WORD_END})`,
    `(?<=\\d${BLANK}(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm)) (?=(?:triệu|tỷ|tỉ|đồng|USD)${WORD_END})`,
    `(?<=\\d)(?<!${WORD_START}(?:${anyCase(PERIODS)})${BLANK}${FIGURE}) (?=(?:${PERIODS})${WORD_END})`,
    `(?<=[\\d%]) (?=[-–]${BLANK}\\d)`,
    `(?<=[\\d%]${BLANK}[-–]) (?=\\d)`,
    `(?<=[≥≤≈±<>]) (?=\\d)`,
    `(?<=${WORD_START}(?:${SHORT_FORMS.replace(/[./]/g, "\\$&")})) (?=\\p{Lu}|\\d)`,
  ].join("|"),
  "gu",
);

/**
 * Puts a no-break space (U+00A0) where a line break would part what is read as one: figure and unit, "năm 2023", "ngày 05", "quý I",
 * `2021 - 2025`, "Điều 5", "điểm a", "số 1022", "Phụ lục II", "TP. Hồ Chí Minh". Each replaced blank keeps its place, so
 * the text keeps its length; nothing else changes, and gluing twice is gluing once.
 */
export function glue(text: string): string {
  if (!text.includes(" ")) return text;
  return text.replace(GLUED_BLANK, "\u00a0");
}

/** The words as they stand, with a capital at the front, and in capitals throughout. */
function anyCase(words: string): string {
  const spellings = words.split("|").flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return [...new Set(spellings)].map((word) => word.replaceAll(" ", BLANK)).join("|");
}
