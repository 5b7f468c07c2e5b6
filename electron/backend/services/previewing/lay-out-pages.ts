import type { PreviewPage } from "#contract/preview.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { type BlockMemory, createBlockMemory } from "../../docx/block-memory.ts";
import { buildWithParts } from "../../docx/build-document.ts";
import { findPlaces } from "./find-places.ts";
import { type LaidSection, type LayOutOptions, layOutSection } from "./lay-out-section.ts";
import { createSectionsReader, type DocumentSection, type SectionsReader } from "./read-sections.ts";

/** Every page of a document, painted. */
export interface LaidDocument {
  readonly pages: readonly PreviewPage[];
  /** Something could only be laid out by guess. */
  readonly isGuessed: boolean;
  /** False where pages behind an edit are still those from before it. */
  readonly isSettled: boolean;
}

/** Lays out the states of a document one after the other; what an edit has not touched is not laid out again. */
export interface PageMaker {
  /** Gives nothing when it is no longer wanted. */
  readonly layOut: (document: OfficialDocument, options: LayOutOptions) => LaidDocument | undefined;
}

/** What a page maker remembers of the states of a document of one standard. */
interface Remembered {
  readonly standard: string;
  readonly memory: BlockMemory;
  readonly readSections: SectionsReader;
  /** Nothing for a section of which no state was laid out whole yet. */
  readonly sections: readonly (LaidSection | undefined)[];
}

/** Each stretch of pages costs as much as a quarter of a page more; who waits for a later request waits for no more than one stretch. */
const PAGES_AT_ONCE = 6;

/** A page maker that remembers nothing yet. */
export function createPageMaker(pagesAtOnce = PAGES_AT_ONCE): PageMaker {
  const state: { remembered?: Remembered } = {};
  return {
    layOut: (document, options) => {
      const before = state.remembered?.standard === document.standard ? state.remembered : nothingOf(document.standard);
      const written = buildWithParts(document, before.memory);
      const read = before.readSections(written);
      const laid: LaidSection[] = [];
      for (const index of read.sections.keys()) {
        const section = layOutSection(written.built, read, index, { ...options, pagesAtOnce, before: before.sections[index] });
        if (section === undefined) break;
        laid.push(section);
      }
      const isWhole = laid.length === read.sections.length;
      state.remembered = {
        ...before,
        sections: [...settledOf(laid, before.sections), ...(isWhole ? [] : before.sections.slice(laid.length))],
      };
      if (!isWhole) return undefined;
      return {
        pages: laid.flatMap(({ pages }, index) => pages.map((page) => withPlaces(page, read.sections[index]))),
        isGuessed: laid.some(({ isGuessed }) => isGuessed),
        isSettled: laid.every(({ isSettled }) => isSettled),
      };
    },
  };
}

function nothingOf(standard: string): Remembered {
  return { standard, memory: createBlockMemory(), readSections: createSectionsReader(), sections: [] };
}

/** What is not settled is laid out from what was, its first pages from nothing: taken for whole, they would stay all there is. */
function settledOf(laid: readonly LaidSection[], before: Remembered["sections"]): Remembered["sections"] {
  return laid.map((section, index) => (section.isSettled ? section : before[index]));
}

function withPlaces({ painted, laid }: LaidSection["pages"][number], section: DocumentSection | undefined): PreviewPage {
  return { ...painted, places: section === undefined ? [] : findPlaces(laid, section) };
}
