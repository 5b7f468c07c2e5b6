import { createHash } from "node:crypto";
import type { PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { buildDocument } from "../../docx/build-document.ts";
import { type LaidSection, layOutSection } from "./lay-out-section.ts";
import { readSections, type SectionedDocument } from "./read-sections.ts";

/** Every page of a document, painted. */
export interface LaidDocument {
  readonly pages: readonly PreviewPage[];
  /** Something could only be laid out by guess. */
  readonly isGuessed: boolean;
}

/** Lays out documents one after the other; what has not changed since the last one is not laid out again. */
export interface PageMaker {
  /** Gives nothing when `isWanted` says no between two sections. */
  readonly layOut: (document: OfficialDocument, isWanted: () => boolean) => LaidDocument | undefined;
}

/** A page maker that remembers nothing yet. */
export function createPageMaker(): PageMaker {
  let remembered = new Map<string, LaidSection>();
  return {
    layOut: (document, isWanted) => {
      const built = buildDocument(document);
      const read = readSections(built);
      const laid = new Map<string, LaidSection>();
      for (const [index] of read.sections.entries()) {
        const key = keyOfSection(document.standard, read, index);
        if (!isWanted()) return undefined;
        laid.set(key, remembered.get(key) ?? layOutSection(built, read, index));
      }
      remembered = laid;
      const sections = [...laid.values()];
      return { pages: sections.flatMap(({ pages }) => pages), isGuessed: sections.some(({ isGuessed }) => isGuessed) };
    },
  };
}

/** The same for sections whose pages look the same: what stands in it and in its notes, its place, heads and feet. */
function keyOfSection(standard: string, { sections, notes }: SectionedDocument, index: number): string {
  const section = sections[index];
  if (section === undefined) throw new Error(`No section ${index}`);
  const { blocks, properties, headers, footers, notesBefore } = section;
  const notesAfter = sections[index + 1]?.notesBefore ?? Number.POSITIVE_INFINITY;
  const own = [...notes].filter(([number]) => number > notesBefore && number <= notesAfter);
  const content = [standard, index, blocks, properties, headers, footers, notesBefore, own];
  return createHash("sha1").update(JSON.stringify(content)).digest("base64url");
}
