import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compact } from "./deviation.ts";
import { literally } from "./expected-text.ts";
import { childOf, childrenOf, descendantsOf, parseXml, serializeXml, type XmlElement, type XmlNode } from "./xml.ts";

type Change = (element: XmlElement) => XmlElement;
type Attributes = Readonly<Record<string, string>>;

/** One spoiled property of a DOCX: takes the file, gives it back changed. */
export type Spoil = (docx: Uint8Array) => Uint8Array;

/** Changes every paragraph of the main part whose text begins so. Throws when there is none, for then nothing would be tested. */
export function inParagraph(begins: string, change: Change): Spoil {
  return inPart("word/document.xml", (element) => element.name === "w:p" && textOf(element).startsWith(begins), change);
}

/** Changes the paragraph right after the one whose text is this. */
export function inParagraphAfter(begins: string, change: Change): Spoil {
  return (docx) => {
    const paragraphs = descendantsOf(parseXml(strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())), "w:p");
    const at = paragraphs.findIndex((paragraph) => textOf(paragraph).startsWith(begins));
    const wanted = serializeXml(paragraphs[at + 1] ?? { name: "", attributes: {}, children: [] });
    return inPart("word/document.xml", (element) => element.name === "w:p" && serializeXml(element) === wanted, change)(docx);
  };
}

/** Changes every element of a part that fits; part names may be patterns (`word/header`). */
export function inPart(part: string, isIt: (element: XmlElement) => boolean, change: Change): Spoil {
  return (docx) => {
    const parts = unzipSync(docx);
    const names = Object.keys(parts).filter((name) => name.startsWith(part));
    const changed = names.map((name) => {
      const root = parseXml(strFromU8(parts[name] ?? new Uint8Array()));
      return [name, strToU8(serializeXml(mapElements(root, isIt, change)))] as const;
    });
    const isChanged = changed.some(
      ([name, bytes]) => strFromU8(bytes) !== serializeXml(parseXml(strFromU8(parts[name] ?? new Uint8Array()))),
    );
    if (!isChanged) throw new Error(`Nothing was changed in ${part}`);
    return zipSync({ ...parts, ...Object.fromEntries(changed) });
  };
}

function mapElements(element: XmlElement, isIt: (element: XmlElement) => boolean, change: Change): XmlElement {
  const children = element.children.map((child): XmlNode => (typeof child === "string" ? child : mapElements(child, isIt, change)));
  const mapped = { ...element, children };
  return isIt(mapped) ? change(mapped) : mapped;
}

function textOf(paragraph: XmlElement): string {
  return compact(
    descendantsOf(paragraph, "w:t")
      .flatMap((text) => text.children)
      .join(""),
  );
}

/** Sets a property of all runs: `run("w:sz", { "w:val": "24" })`. */
export function run(name: string, values: Attributes): Change {
  return (element) =>
    mapElements(
      element,
      ({ name: tag }) => tag === "w:r",
      (each) => withProperty(each, "w:rPr", name, values),
    );
}

/** Sets a property of the paragraph itself; attributes it already has directly are kept. */
export function paragraph(name: string, values: Attributes): Change {
  return (element) => withProperty(element, "w:pPr", name, { ...childOf(childOf(element, "w:pPr"), name)?.attributes, ...values });
}

/** Replaces words, which must stand within one run; a blank stands for a hard one too. */
export function words(from: string, to: string): Change {
  const pattern = new RegExp(literally(from).replaceAll(" ", "[ \\u00A0]"));
  return (element) =>
    mapElements(
      element,
      ({ name }) => name === "w:t",
      (text) => ({ ...text, children: text.children.map((child) => (typeof child === "string" ? child.replace(pattern, to) : child)) }),
    );
}

/** Sets attributes of an element, as of `w:pgMar`. */
export function attributes(added: Attributes): Change {
  return (element) => ({ ...element, attributes: { ...element.attributes, ...added } });
}

/** Puts words in front of a paragraph. */
export function beginning(text: string): Change {
  const added: XmlElement = { name: "w:r", attributes: {}, children: [{ name: "w:t", attributes: {}, children: [text] }] };
  return (element) => ({
    ...element,
    children: [
      ...childrenOf(element, "w:pPr"),
      added,
      ...element.children.filter((child) => typeof child === "string" || child.name !== "w:pPr"),
    ],
  });
}

/** Takes a child out of an element. */
export function withoutChild(name: string): Change {
  return (element) => ({ ...element, children: element.children.filter((child) => typeof child === "string" || child.name !== name) });
}

function withProperty(element: XmlElement, holder: string, name: string, values: Attributes): XmlElement {
  const old = childOf(element, holder);
  const properties: XmlElement = {
    name: holder,
    attributes: {},
    children: [...childrenOf(old).filter((child) => child.name !== name), { name, attributes: values, children: [] }],
  };
  return { ...element, children: [properties, ...element.children.filter((child) => child !== old)] };
}
