import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentView } from "#backend/services/drafting/document-views.ts";
import { namedFacts } from "#backend/services/drafting/named-facts.ts";
import type { Inline } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type Cell, type DataRow, spanOf, type Table } from "#core/document/table.ts";
import type {
  AreaReport,
  Assignment,
  Indicator,
  IndicatorResult,
  Person,
  Plan,
  Project,
  RegisterDocument,
  ReportingRegime,
  SigningAuthority,
  Target,
  Task,
  Unit,
} from "#core/planning/index.ts";
import { fillTemplate, namesAskedInWords, splitAtTokens } from "#core/templating/index.ts";
import { readSample, SAMPLE_NAMES } from "../helpers/sample-documents.ts";
import { templateData } from "../helpers/template-data.ts";

const FOLDER = fileURLToPath(new URL("../../resources/sample/office/", import.meta.url));

export const OFFICE_FILES: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

/** The text of a file of the sample office. */
export function officeText(file: string): string {
  return readFileSync(`${FOLDER}${file}`, "utf8");
}

function rows<Row>(name: string): readonly Row[] {
  return JSON.parse(officeText(`${name}.json`)) as readonly Row[];
}

export const units = rows<Unit>("units");
export const people = rows<Person>("people");
export const authorities = rows<SigningAuthority>("signing-authorities");
export const register = rows<RegisterDocument>("documents");
export const plans = rows<Plan>("plans");
export const areas = rows<AreaReport>("areas");
export const indicators = rows<Indicator>("indicators");
export const targets = rows<Target>("targets");
export const results = rows<IndicatorResult>("results");
export const tasks = rows<Task>("tasks");
export const assignments = rows<Assignment>("assignments");
export const projects = rows<Project>("projects");
export const regimes = rows<ReportingRegime>("reporting-regimes");

/** The entry with an id; throws when there is none, because a test that compares nothing proves nothing. */
export function byId<Row extends { readonly id: string }>(entries: readonly Row[], id: string): Row {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`Nothing has the id ${id}`);
  return found;
}

const documents = new Map(SAMPLE_NAMES.map((name) => [name, readSample(name)]));

/** A sample document by its name; throws when there is none. */
export function sampleDocument(name: string): OfficialDocument {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`No sample document ${name}`);
  return document;
}

/** The table of an appendix of a sample document. */
export function tableOf(sample: string, appendixId: string): Table {
  const appendix = sampleDocument(sample).appendices.find(({ id }) => id === appendixId);
  const table = appendix?.content.find((block) => block.kind === "table");
  if (table === undefined) throw new Error(`No table in appendix ${appendixId} of ${sample}`);
  return table;
}

/** The rows with cells, each as the words of its columns; a merged cell is given for every column it covers. */
export function wordsOfRows(table: Table): readonly (readonly string[])[] {
  return table.rows.filter((row): row is DataRow => row.kind === "data").map((row) => row.cells.flatMap(wordsOfCell));
}

function wordsOfCell(cell: Cell): readonly string[] {
  const words =
    cell.kind === "number"
      ? cell.value
      : cell.paragraphs.map(({ content, bullet }) => (bullet === undefined ? "" : "- ") + wordsOf(content)).join("\n");
  return Array.from({ length: spanOf(cell) }, () => words);
}

/** Inline content as plain words; notes and references to appendices are left out. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      return inline.kind === "field" || inline.kind === "citation" ? inline.shown : "";
    })
    .join("");
}

/** The office's own words with the figures and documents they name in their place, without the calls of notes. */
export function printedWords(words: string): string {
  const records = { units, people, authorities, plans, indicators, targets, results, tasks, projects, assignments, regimes, areas };
  const asked = namesAskedInWords(words);
  const facts = namedFacts(
    { ...records, documents: register, periods: [], letterheads: [], settings: new Map() },
    byId(plans, "ke-hoach-112-2023"),
    asked.facts,
  );
  const data = templateData({
    facts: Object.fromEntries(facts.map(({ fact }) => [fact.ref, fact])),
    register: Object.fromEntries(asked.documents.map((id) => [id, documentView(byId(register, id))])),
    text: { said: words },
  });
  const { text, values, problems } = fillTemplate("{{ text.said }}", data);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(" "));
  return splitAtTokens(text, values)
    .map((piece) => (typeof piece === "string" ? piece : "shown" in piece ? piece.shown : ""))
    .join("")
    .replaceAll(/\[\^\d+\]/g, "");
}
