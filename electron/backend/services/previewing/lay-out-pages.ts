import type { PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { buildWithParts } from "../../docx/build-document.ts";
import { findPlaces } from "./find-places.ts";
import { type LaidSection, layOutSection } from "./lay-out-section.ts";
import { readSections } from "./read-sections.ts";

/** Every page of a document, painted. */
export interface LaidDocument {
  readonly pages: readonly PreviewPage[];
  /** Something could only be laid out by guess. */
  readonly isGuessed: boolean;
  /** False where pages behind an edit are still those from before it. */
  readonly isSettled: boolean;
}

/** How a document is to be laid out. */
export interface LayOutOptions {
  /** Asked before a section is begun: no ends the work. */
  readonly isWanted: () => boolean;
  /** The pages round an edit are wanted at once, those behind it may follow. */
  readonly isQuick: boolean;
}

/** Lays out the states of a document one after the other; what an edit has not touched is not laid out again. */
export interface PageMaker {
  /** Gives nothing when it is no longer wanted. */
  readonly layOut: (document: OfficialDocument, options: LayOutOptions) => LaidDocument | undefined;
}

/** A page maker that remembers nothing yet. */
export function createPageMaker(): PageMaker {
  let remembered: readonly LaidSection[] = [];
  let standard: string | undefined;
  return {
    layOut: (document, { isWanted, isQuick }) => {
      const { built, parts } = buildWithParts(document);
      const read = readSections(built);
      if (document.standard !== standard) remembered = [];
      standard = document.standard;
      const laid: LaidSection[] = [];
      for (const index of read.sections.keys()) {
        if (!isWanted()) {
          remembered = [...laid, ...remembered.slice(index)];
          return undefined;
        }
        laid.push(layOutSection(built, read, index, { before: remembered[index], isQuick }));
      }
      // What is not settled is laid out from what was.
      remembered = laid.map((section, index) => (section.isSettled ? section : (remembered[index] ?? section)));
      return {
        pages: laid.flatMap(({ painted, pages }, index) =>
          painted.map((page, place) => ({ ...page, places: findPlaces(pages[place], read.sections[index], parts[index] ?? []) })),
        ),
        isGuessed: laid.some(({ isGuessed }) => isGuessed),
        isSettled: laid.every(({ isSettled }) => isSettled),
      };
    },
  };
}
