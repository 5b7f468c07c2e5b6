import { readFileSync } from "node:fs";
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
import { present } from "#core/present.ts";
import { createTestEnvironment, createTestFolder, successOf } from "./test-database.ts";

/** The samples that were also written by hand. */
const WRITTEN_BY_HAND = ["ke-hoach-112-kh-ubnd", "ke-hoach-394-kh-ubnd", "bao-cao-573-bc-tu", "cong-van-ubnd", "to-trinh-so-tttt"] as const;

export type SampleName = (typeof WRITTEN_BY_HAND)[number];

interface ListedDraft {
  readonly name: string;
  readonly template: string;
  readonly plan: string;
  readonly period: string;
  readonly unit?: string;
  readonly signer?: string;
  readonly day: string;
}

const LISTED = JSON.parse(readFileSync(join("resources", "sample", "drafts.json"), "utf8")) as readonly ListedDraft[];

/** How each sample document written by hand is drafted from the sample office, and on which day it was. */
export const SAMPLE_DRAFTS = Object.fromEntries(WRITTEN_BY_HAND.map((name) => [name, draftNamed(name)])) as Readonly<
  Record<SampleName, DatedRequest>
>;

interface DatedRequest extends DraftRequest {
  readonly day: string;
}

function draftNamed(name: SampleName): DatedRequest {
  const listed = LISTED.find((draft) => draft.name === name);
  if (listed === undefined) throw new Error(`${name} is not among the drafts of the sample office`);
  return requestOf(listed);
}

function requestOf({ template, plan, period, unit, signer, day }: ListedDraft): DatedRequest {
  return { templateId: template, plan, period, day, ...present({ unitId: unit, authorityId: signer }) };
}

/** Everything the sample office drafts from its data, each as on its day. */
export async function draftEverySample(): Promise<readonly (readonly [name: string, draft: Draft])[]> {
  const environment = createTestEnvironment();
  const { database, close } = await openSampleOffice("2024-08-30", environment);
  const drafts: (readonly [string, Draft])[] = [];
  for (const listed of LISTED) {
    const { day, ...request } = requestOf(listed);
    environment.clock.set(`${day}T02:00:00.000Z`);
    drafts.push([listed.name, successOf(await draftDocument(database, request))]);
  }
  await close();
  return drafts;
}

/** A data folder of its own with the sample office, as it stood on a day. */
export async function openSampleOffice(
  day: string,
  environment = createTestEnvironment(),
): Promise<{ readonly database: OpenDatabase; readonly close: () => Promise<void> }> {
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
    return successOf(await draftDocument(database, request));
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
