import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { initDataFolder } from "#backend/services/data-folder/init-data-folder.ts";
import { type Draft, type DraftRequest, draftDocument } from "#backend/services/drafting/draft-document.ts";
import type { Emphasis } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { createTestEnvironment, createTestFolder, successOf } from "./test-database.ts";

/** How each sample document written by hand is drafted from the sample office, and on which day it was. */
export const SAMPLE_DRAFTS = {
  "ke-hoach-112-kh-ubnd": { plan: "ke-hoach-112-2023", period: "2023", day: "2023-03-31" },
  "ke-hoach-394-kh-ubnd": {
    plan: "ke-hoach-394-2022-2025",
    period: "2022..2025",
    authorityId: "pho-chu-tich-ubnd-tinh",
    day: "2022-12-19",
  },
  "bao-cao-573-bc-tu": { plan: "chuong-trinh-52", period: "2019..2024", day: "2024-08-30" },
  "cong-van-ubnd": { plan: "ke-hoach-112-2023", period: "2023-Q2", authorityId: "chanh-van-phong-ubnd-tinh", day: "2023-06-05" },
  "to-trinh-so-tttt": { plan: "ke-hoach-112-2023", period: "2023", unitId: "so-tttt-tien-giang", day: "2023-04-10" },
} as const satisfies Readonly<Record<string, Omit<DraftRequest, "templateId"> & { readonly day: string }>>;

export type SampleName = keyof typeof SAMPLE_DRAFTS;

/** A data folder of its own with the sample office, as it stood on a day. */
export async function openSampleOffice(day: string): Promise<{ readonly database: OpenDatabase; readonly close: () => Promise<void> }> {
  const environment = createTestEnvironment();
  environment.clock.set(`${day}T02:00:00.000Z`);
  const access = { path: join(createTestFolder(), "du-lieu"), environment, onRecovery: () => undefined };
  successOf(await initDataFolder(access, { hasSample: true, onProgress: () => undefined }));
  const database = successOf(await openDatabase(access.path, environment));
  return { database, close: () => closeDatabase(database) };
}

/** Drafts a sample from data alone. */
export async function draftSample(name: SampleName): Promise<Draft> {
  const { day, ...request } = SAMPLE_DRAFTS[name];
  const { database, close } = await openSampleOffice(day);
  try {
    return successOf(await draftDocument(database, { templateId: name, ...request }));
  } finally {
    await close();
  }
}

/** The sample as it was written by hand. */
export async function readSample(name: SampleName): Promise<OfficialDocument> {
  return successOf(readMarkdown(await readFile(join("resources", "sample", "documents", `${name}.md`), "utf8")));
}

/**
 * What a reader sees of a document, as Markdown: figures and citations as their words, cells of figures as printed, without number and date of
 * issue, which a draft has not got yet.
 */
export function wordsOf(document: OfficialDocument): string {
  const { number: _number, date: _date, ...rest } = document;
  return writeMarkdown(withoutBindings(rest) as OfficialDocument);
}

function withoutBindings(value: unknown): unknown {
  if (Array.isArray(value)) return joinedTexts(value.map(withoutBindings));
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && "shown" in value) {
    const { bold, italic } = value as Emphasis;
    return { kind: "text", text: value.shown, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  }
  if ("kind" in value && value.kind === "number" && "value" in value) return { kind: "number", value: value.value };
  // Where the rows of a table and the points of a chart came from is not printed.
  const printed = Object.entries(value).filter(([key]) => key !== "from" && key !== "facts");
  return Object.fromEntries(printed.map(([key, item]) => [key, withoutBindings(item)]));
}

/** Neighbouring texts of the same looks become one. */
function joinedTexts(items: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (isText(last) && isText(item) && looksOf(last) === looksOf(item))
      joined[joined.length - 1] = { ...last, text: last.text + item.text };
    else joined.push(item);
  }
  return joined;
}

function isText(value: unknown): value is { readonly kind: "text"; readonly text: string } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "text" && "text" in value;
}

function looksOf({ text: _text, ...looks }: { readonly text: string }): string {
  return JSON.stringify(Object.entries(looks).toSorted());
}

/** How many figures of a document come from facts, sentences and cells alike. */
export function countBoundFigures(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countBoundFigures(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  if ("facts" in value && Array.isArray(value.facts) && value.facts.length > 0) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + countBoundFigures(item), 0);
}
