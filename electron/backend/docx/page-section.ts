import type { FileChild } from "docx";
import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, Table, TextRun } from "docx";
import type { Orientation } from "#core/document/official-document.ts";
import type { PageRules } from "#core/standards/index.ts";
import { STYLE } from "./named-styles.ts";
import { twips } from "./units.ts";

interface SectionParts {
  readonly orientation: Orientation;
  readonly children: readonly FileChild[];
  /** Above the text of the first page, which carries no number. */
  readonly firstHeader?: readonly (Paragraph | Table)[];
  /** Below the text of the first page. */
  readonly firstFooter?: readonly Paragraph[];
}

/** The width between the margins of a page as the reader holds it, in millimetres. */
export function roomOf(page: PageRules, orientation: Orientation): number {
  const across = orientation === "portrait" ? page.widthMm.value : page.heightMm.value;
  return across - page.leftMm.value - page.rightMm.value;
}

/**
 * A run of pages of one orientation with its own numbers from 1: top centre, none on the first page. The margins are those of the page
 * as the reader holds it. Headers and footers are given in full, or the section would inherit those before it.
 */
export function pageSection(page: PageRules, { orientation, children, firstHeader = [], firstFooter = [] }: SectionParts): ISectionOptions {
  const blank = () => new Paragraph({ style: STYLE.pageNumber });
  const number = new Paragraph({ style: STYLE.pageNumber, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: page.pageNumber.hiddenOnFirstPage.value,
      page: {
        // docx turns the sheet itself; exact A4, which conversion from millimetres would miss by one twip.
        size: {
          width: 11906,
          height: 16838,
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.topMm.value),
          bottom: twips(page.bottomMm.value),
          left: twips(page.leftMm.value),
          right: twips(page.rightMm.value),
          header: twips(page.pageNumber.fromTopMm.value),
          footer: twips(page.pageNumber.fromTopMm.value),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: firstHeader.length > 0 ? firstHeader : [blank()] }),
    },
    footers: {
      default: new Footer({ children: [blank()] }),
      first: new Footer({ children: firstFooter.length > 0 ? firstFooter : [blank()] }),
    },
    children: partTables(children),
  };
}

/** Word joins tables that stand side by side into one; a paragraph as flat as can be keeps them apart, and what they are bound to together. */
export function partTables(children: readonly FileChild[]): readonly FileChild[] {
  return children.flatMap((child, index) => {
    const followsTable = child instanceof Table && children[index - 1] instanceof Table;
    return followsTable ? [new Paragraph({ style: STYLE.sectionEnd, keepNext: true }), child] : [child];
  });
}

/** A section must end in a paragraph, which carries its break; this one is as flat as a paragraph can be. */
export function sectionEnd(): Paragraph {
  return new Paragraph({ style: STYLE.sectionEnd });
}
