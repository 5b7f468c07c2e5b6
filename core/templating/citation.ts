import { formatLongDate, formatSlashDate } from "../vietnamese/index.ts";
import type { DocumentView, TemplateData } from "./template-data.ts";
import { TemplateMistake } from "./template-mistake.ts";

/** What a citation says behind kind and number, by the word a template uses for it. */
const EXTENTS = {
  short: [],
  dated: ["day"],
  issued: ["day", "issuer"],
  titled: ["day", "title"],
  full: ["day", "issuer", "title"],
} as const satisfies Readonly<Record<string, readonly ("day" | "issuer" | "title")[]>>;

/**
 * A document as it is cited: `Kế hoạch số 112/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh`. `wanted` is one of the extents, and `long` for the
 * day in words (`full long`). Party documents part number and day by a comma; a law is cited by name and day (NĐ 30/2020/NĐ-CP, PL.I-II.6).
 * Throws a `TemplateMistake` for another word.
 */
export function citationText(document: DocumentView, standard: TemplateData["standard"], wanted = "issued"): string {
  const { extent, isLong } = wordsIn(wanted);
  const { name, date, issuer, title, kind } = document;
  if (!name) return document.citation;
  const said: readonly string[] = kind === "Luật" ? extent.filter((part) => part === "day") : extent;
  const day = date && (isLong ? formatLongDate(date) : `ngày ${formatSlashDate(date)}`);
  return [
    name,
    ...(day && said.includes("day") ? [`${standard.startsWith("party") ? "," : ""} ${day}`] : []),
    ...(issuer && said.includes("issuer") ? [` của ${issuer}`] : []),
    ...(title && said.includes("title") ? [` ${title}`] : []),
  ].join("");
}

function wordsIn(wanted: string): { readonly extent: (typeof EXTENTS)[keyof typeof EXTENTS]; readonly isLong: boolean } {
  const words = wanted.split(/\s+/).filter((word) => word !== "" && word !== "long");
  const [name = "issued", ...rest] = words;
  const extents: Readonly<Record<string, (typeof EXTENTS)[keyof typeof EXTENTS]>> = EXTENTS;
  const extent = Object.hasOwn(extents, name) ? extents[name] : undefined;
  if (extent !== undefined && rest.length === 0) return { extent, isLong: /\blong\b/.test(wanted) };
  throw new TemplateMistake(
    `Không có cách viện dẫn “${wanted}”.`,
    "Viết | cite, | cite: 'short' (số, ký hiệu), 'dated' (thêm ngày), 'titled' (thêm trích yếu), 'full' (đủ cả cơ quan); thêm long để viết ngày bằng chữ.",
  );
}
