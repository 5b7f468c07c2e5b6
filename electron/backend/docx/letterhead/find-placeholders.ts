import { type Problem, problemAt } from "#core/problem.ts";
import { fieldNamed, LETTERHEAD_FIELDS, type LetterheadField, type LetterheadFieldName } from "./letterhead-fields.ts";
import type { PackageParts } from "./open-package.ts";
import { type TextParagraph, textParagraphs } from "./text-paragraphs.ts";

/** A placeholder of a letterhead. */
export interface Placeholder {
  readonly field: LetterheadField & { readonly name: LetterheadFieldName };
  /** What stands between the braces, blanks and all. */
  readonly written: string;
  readonly part: string;
  readonly paragraph: TextParagraph;
}

export interface PlaceholderReading {
  readonly placeholders: readonly Placeholder[];
  readonly problems: readonly Problem[];
}

/** The parts a reader sees as pages, and what they are called. */
const PAGE_PARTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^word\/document\.xml$/, ""],
  [/^word\/header\d*\.xml$/, "đầu trang, "],
  [/^word\/footer\d*\.xml$/, "chân trang, "],
  [/^word\/(foot|end)notes\.xml$/, "chú thích, "],
];

/** Finds the placeholders of a letterhead, also those Word has split over several runs, and every mistake made with them. */
export function findPlaceholders(parts: PackageParts): PlaceholderReading {
  const readings = [...parts].flatMap(([part, xml]) =>
    typeof xml === "string" && nameOf(part) !== undefined ? [readPart(part, xml)] : [],
  );
  const placeholders = readings.flatMap((reading) => reading.placeholders);
  return { placeholders, problems: [...readings.flatMap(({ problems }) => problems), ...mistakesOfWhole(placeholders)] };
}

function nameOf(part: string): string | undefined {
  return PAGE_PARTS.find(([pattern]) => pattern.test(part))?.[1];
}

function readPart(part: string, xml: string): PlaceholderReading {
  const paragraphs = textParagraphs(xml);
  if (paragraphs === undefined) {
    const message = `Phần “${part}” của tệp bị hỏng hoặc lồng nhau quá sâu.`;
    return { placeholders: [], problems: [problemAt("", message, "Mở tệp bằng Word rồi lưu lại.")] };
  }
  const readings = paragraphs.map((paragraph) => readParagraph(part, paragraph));
  return { placeholders: readings.flatMap((one) => one.placeholders), problems: readings.flatMap((one) => one.problems) };
}

function readParagraph(part: string, paragraph: TextParagraph): PlaceholderReading {
  const found = [...paragraph.text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, written = ""]) => ({ written, field: fieldNamed(written) }));
  const placeholders = found.flatMap(({ written, field }) => (field === undefined ? [] : [{ field, written, part, paragraph }]));
  const place = placeOf(part, paragraph);
  const unknown = found.filter(({ field }) => field === undefined);
  const names = LETTERHEAD_FIELDS.map(({ name }) => name).join(", ");
  return {
    placeholders,
    problems: [
      ...unknown.map(({ written }) => problemAt(place, `Không có chỗ điền tên “${written.trim()}”.`, `Các chỗ điền có là: ${names}.`)),
      ...strayBraces(place, paragraph),
      ...placeholders.flatMap((placeholder) => misplaced(placeholder)),
    ],
  };
}

function strayBraces(place: string, { text }: TextParagraph): readonly Problem[] {
  const rest = text.replace(/\{\{[^{}]*\}\}/g, "");
  if (!/\{\{|\}\}/.test(rest)) return [];
  return [problemAt(place, "Dấu {{ hoặc }} không thành cặp.", "Viết mỗi chỗ điền trọn trong một đoạn, ví dụ {{issuer}}.")];
}

/** Paragraphs and tables stand where a paragraph alone may stand; a note cannot be called from the head of a page. */
function misplaced({ field, written, part, paragraph }: Placeholder): readonly Problem[] {
  const place = placeOf(part, paragraph);
  const isInText = part === "word/document.xml";
  if (!isInText && (field.holds === "blocks" || field.name === "title")) {
    return [problemAt(place, `Chỗ điền “${written}” đứng ở đầu trang, chân trang hoặc chú thích.`, "Chuyển vào trang chính.")];
  }
  if (field.holds === "blocks" && paragraph.text.trim() !== `{{${written}}}`) {
    return [problemAt(place, `Chỗ điền “${written}” đứng chung đoạn với chữ khác.`, "Đặt nó một mình trong một đoạn.")];
  }
  // The text runs over pages; a box or a row of a table cannot.
  if (field.name === "body" && paragraph.within.join(" ") !== "w:document w:body") {
    return [
      problemAt(place, `Chỗ điền “${written}” đứng trong bảng, khung hoặc hộp chữ.`, "Đặt nó thẳng trên trang, ngoài bảng và khung."),
    ];
  }
  return [];
}

function mistakesOfWhole(placeholders: readonly Placeholder[]): readonly Problem[] {
  const placesOf = (name: LetterheadFieldName) =>
    placeholders.filter(({ field, part }) => field.name === name && part === "word/document.xml");
  const missing =
    placesOf("body").length > 0 ? [] : [problemAt("", "Chưa có chỗ điền {{body}}.", "Thêm một đoạn chỉ có {{body}} ở chỗ của nội dung.")];
  const repeated = LETTERHEAD_FIELDS.filter(({ name, holds }) => holds === "blocks" && placesOf(name).length > 1).map(({ name }) =>
    problemAt("", `Chỗ điền {{${name}}} đặt nhiều lần.`, "Giữ lại một chỗ."),
  );
  const halves = placesOf("title").length > 0 && placesOf("kind").length === 0;
  const kind = halves ? [problemAt("", "Có {{title}} mà không có {{kind}}.", "Thêm {{kind}} phía trên, hoặc bỏ {{title}}.")] : [];
  return [...missing, ...repeated, ...kind];
}

function placeOf(part: string, { ordinal }: TextParagraph): string {
  return `${nameOf(part) ?? ""}đoạn ${ordinal}`;
}
