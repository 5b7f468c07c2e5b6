import { createHash } from "node:crypto";
import { type IPatch, type Paragraph, PatchType, patchDocument, TextRun } from "docx";
import { strFromU8, unzipSync, zipSync } from "fflate";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { textOfRuns } from "#core/document/printed-run.ts";
import { kindLine, subjectRuns } from "#core/document/wording/index.ts";
import type { PageRules } from "#core/standards/index.ts";
import { fixCoreProperties, packParts } from "../../ooxml/rewrite-package.ts";
import { appendixSection } from "../appendix.ts";
import { collectFootnotes, docxContext } from "../docx-context.ts";
import { footnoteParagraphs } from "../footnotes.ts";
import { idRenumberer, type KnownRelationships } from "../renumber-ids.ts";
import { UNDATED } from "../write-docx.ts";
import { addSections, type Followers, lastSectionOf } from "./add-sections.ts";
import { addStyles } from "./add-styles.ts";
import { letterheadContent } from "./letterhead-patches.ts";
import { DOCUMENT_PART, type Letterhead } from "./read-letterhead.ts";
import { attributeOf, type StandardParts, standardParts } from "./standard-parts.ts";

type Parts = Map<string, string | Uint8Array>;

const STYLES_PART = "word/styles.xml";

/** The parts something is entered into, beside those that hold placeholders. */
const ENTERED: ReadonlySet<string> = new Set([
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/core.xml",
  "word/document.xml",
  "word/_rels/document.xml.rels",
  "word/styles.xml",
  "word/footnotes.xml",
  "word/_rels/footnotes.xml.rels",
]);

/**
 * Writes a document into an office's own letterhead: docx's patching fills the placeholders, appendices follow on pages of their own, set up by
 * the standard. Parts of the letterhead without placeholders keep their bytes. The same document and letterhead give the same bytes.
 */
export async function writeOnLetterhead(document: OfficialDocument, letterhead: Letterhead): Promise<Uint8Array> {
  const name = secretNames(document);
  const marked = await markPlaceholders(letterhead, name);
  const notes = collectFootnotes();
  const context = docxContext(document, notes);
  const page = pageOf(textAt(marked, DOCUMENT_PART), context.standard.page);
  const main = { ...context, standard: { ...context.standard, page } };
  const content = letterheadContent(main, (field) => letterhead.placeholders.has(field));
  const appendices = document.appendices.map((appendix, index) => appendixSection(appendix, index, context).children);
  const followers = {
    ...(content.blocks.below.length > 0 ? { below: name("below") } : {}),
    appendices: appendices.map((_, index) => name(`appendix${index}`)),
  };
  const prepared = prepareParts(marked, standardParts(context.standard, document.appendices), followers);
  const patches: [string, IPatch][] = [
    ...Object.entries(content.words).map(([field, children]): [string, IPatch] => [field, { type: PatchType.PARAGRAPH, children }]),
    ...Object.entries(content.blocks).map(([field, children]): [string, IPatch] => [field, { type: PatchType.DOCUMENT, children }]),
    ...appendices.map((children, index): [string, IPatch] => [`appendix${index}`, { type: PatchType.DOCUMENT, children }]),
  ];
  const patched = await patchDocument({
    outputType: "uint8array",
    data: zipped(prepared),
    patches: Object.fromEntries(patches),
    placeholderDelimiters: delimitersOf(name),
    footnotes: notes.write((note): readonly Paragraph[] => footnoteParagraphs(note, context)),
    properties: { title: `${kindLine(document)} ${textOfRuns(subjectRuns(document))}` },
  });
  return packed(unzipped(patched), letterhead, document);
}

/** Turns the name of a field into text no document can hold, because it depends on the whole document: what is filled in is never filled again. */
function secretNames(document: OfficialDocument): (field: string) => string {
  const secret = createHash("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 24);
  return (field) => `⟦${secret}:${field}:${secret}⟧`;
}

function delimitersOf(name: (field: string) => string): { readonly start: string; readonly end: string } {
  const [start = "", end = ""] = name("|").split("|");
  return { start, end };
}

/** Puts a secret name in the place of each placeholder, however Word has split it, in the looks of its beginning. */
async function markPlaceholders({ parts, placeholders }: Letterhead, name: (field: string) => string): Promise<Parts> {
  const patches = [...placeholders].flatMap(([field, writtens]) =>
    writtens.map((written) => [written, { type: PatchType.PARAGRAPH, children: [new TextRun(name(field))] }] as const),
  );
  const marked = await patchDocument({ outputType: "uint8array", data: zipped(new Map(parts)), patches: Object.fromEntries(patches) });
  return unzipped(marked);
}

function prepareParts(marked: Parts, ours: StandardParts, followers: Followers): Parts {
  const xml = new Map([...marked].flatMap(([path, part]) => (typeof part === "string" ? [[path, part] as const] : [])));
  const styles = addStyles(textAt(marked, STYLES_PART), ours);
  return new Map([...marked, ...addSections(xml, ours, followers), [STYLES_PART, styles]]);
}

/** The letterhead's own page, in which its body is set. */
function pageOf(text: string, page: PageRules): PageRules {
  const section = lastSectionOf(text);
  const [size = "", margins = ""] = [/<w:pgSz\b[^>]*>/, /<w:pgMar\b[^>]*>/].map((one) => one.exec(section)?.[0] ?? "");
  const millimetres = (attribute: string, element: string, otherwise: number) => {
    const twips = Number.parseInt(attributeOf(attribute, element), 10);
    return Number.isNaN(twips) ? otherwise : (twips * 25.4) / 1440;
  };
  return {
    ...page,
    widthMm: { ...page.widthMm, value: millimetres("w:w", size, page.widthMm.value) },
    leftMm: { ...page.leftMm, value: millimetres("w:left", margins, page.leftMm.value) },
    rightMm: { ...page.rightMm, value: millimetres("w:right", margins, page.rightMm.value) },
  };
}

/** The finished package. What docx has only read and written again gets its own bytes back. */
function packed(patched: Parts, { parts, filledParts }: Letterhead, document: OfficialDocument): Uint8Array {
  const isoDate = `${document.date ?? UNDATED}T00:00:00Z`;
  const renumberIds = idRenumberer(relationshipsOf(parts));
  const isKept = (path: string) => parts.has(path) && !filledParts.has(path) && !ENTERED.has(path);
  const finished = [...patched].map(([path, part]) => [path, (isKept(path) ? parts.get(path) : undefined) ?? part] as const);
  return packParts(finished, (path, xml) => {
    if (isKept(path)) return xml;
    return path === "docProps/core.xml" ? fixCoreProperties(xml, isoDate) : renumberIds(xml);
  });
}

function relationshipsOf(parts: Letterhead["parts"]): KnownRelationships {
  const ids = new Set([...parts.values()].flatMap((part) => (typeof part === "string" ? (part.match(/\brId[\w-]+(?=")/g) ?? []) : [])));
  const findFree = (prefix: string): string => ([...ids].some((id) => id.startsWith(prefix)) ? findFree(`${prefix}x`) : prefix);
  return { prefix: findFree("rIdChart"), ids };
}

function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const bytes = [...parts].map(([path, part]) => [path, typeof part === "string" ? Buffer.from(part) : part] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}

function unzipped(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(part) : part]));
}

function textAt(parts: Parts, path: string): string {
  return String(parts.get(path) ?? "");
}
