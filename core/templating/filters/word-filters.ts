import { type PlainDate, parsePlainDate, partsOf } from "../../plain-date.ts";
import { formatLongDate, formatSlashDate, lowerInitial, upperCase, upperInitial } from "../../vietnamese/index.ts";
import { citationText } from "../citation.ts";
import type { DocumentView, TemplateData } from "../template-data.ts";
import { TemplateMistake } from "../template-mistake.ts";
import { type Filter, type FilterScope, nameOf, refuseFigure, wordsIn } from "./filter.ts";
import { Citation, Narrative, Note, NotedText } from "./special-values.ts";

/** Filters for words, days and counts. */
export const WORD_FILTERS = {
  upper: (input) => upperCase(wordsIn(input, "upper")),
  upper_initial: (input) => upperInitial(wordsIn(input, "upper_initial")),
  lower_initial: (input) => lowerInitial(wordsIn(input, "lower_initial")),
  date: (input) => formatSlashDate(dayIn(input, "date")),
  long_date: (input) => formatLongDate(dayIn(input, "long_date")),
  year: (input) => String(partsOf(dayIn(input, "year")).year),
  blocks: (input) => new Narrative(wordsIn(input, "blocks")),
  with_notes: (input) => notedText(input),
  footnote: (input) => new Note(wordsIn(input, "footnote")),
  cite(this: FilterScope, input, parts) {
    return citationIn(input, standardOf(this), parts);
  },
} as const satisfies Readonly<Record<string, Filter>>;

function dayIn(input: unknown, filter: string): PlainDate {
  refuseFigure(input, filter);
  const day = typeof input === "string" ? parsePlainDate(input) : undefined;
  if (day !== undefined) return day;
  const found = input === null || input === undefined ? "chỗ chưa có ngày" : `“${nameOf(input)}”`;
  throw new TemplateMistake(
    `Bộ lọc “${filter}” cần một ngày, nhưng đứng sau ${found}.`,
    "Dùng một ngày như period.cutoff, hoặc đặt trong {% if %}.",
  );
}

/** A document, or each of a list. */
function citationIn(input: unknown, standard: TemplateData["standard"], parts: unknown): Citation | readonly Citation[] {
  return Array.isArray(input) ? input.map((item) => citationOf(item, standard, parts)) : citationOf(input, standard, parts);
}

function citationOf(input: unknown, standard: TemplateData["standard"], parts: unknown): Citation {
  if (typeof input === "object" && input !== null && "citation" in input && "id" in input) {
    return new Citation(String(input.id), citationText(input as DocumentView, standard, parts === undefined ? undefined : String(parts)));
  }
  throw new TemplateMistake(
    "Bộ lọc “cite” cần một văn bản trong sổ.",
    "Viết {{ plan.document | cite }}, đặt trong {% if plan.document %}.",
  );
}

/** The standard of the document that is being filled. */
function standardOf({ context }: FilterScope): TemplateData["standard"] {
  return context.getSync(["standard"]) as TemplateData["standard"];
}

/** What was said of an area, with its notes. */
function notedText(input: unknown): NotedText {
  if (typeof input === "object" && input !== null && "text" in input && typeof input.text === "string") {
    const notes: readonly unknown[] = "notes" in input && Array.isArray(input.notes) ? input.notes : [];
    return new NotedText(
      input.text,
      notes.filter((note) => typeof note === "string"),
    );
  }
  throw new TemplateMistake(
    `Bộ lọc “with_notes” cần một ý của lĩnh vực, không nhận “${nameOf(input)}”.`,
    "Viết {% for point in section.results %} … {{ point | with_notes }}.",
  );
}
