import type { IXmlableObject } from "docx";

/** An element of a document's XML, read from the form in which docx's components give it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly XmlNode[];
  /** The text directly inside it. */
  readonly text: string;
}

/** Reads `{ "w:jc": { _attr: { "w:val": "center" } } }` and its like, children included. */
export function readXml(element: IXmlableObject): XmlNode {
  const name = Object.keys(element)[0] ?? "";
  const content: unknown = element[name];
  if (Array.isArray(content)) return readList(name, content);
  if (!isObject(content)) return { name, attributes: {}, children: [], text: content === undefined ? "" : String(content) };
  return { name, attributes: attributesOf(content), children: [], text: "" };
}

function readList(name: string, list: readonly unknown[]): XmlNode {
  const objects = list.filter(isObject);
  return {
    name,
    attributes: attributesOf(objects.find((one) => "_attr" in one) ?? {}),
    children: objects.filter((one) => !("_attr" in one)).map(readXml),
    text: list.filter((one) => typeof one === "string").join(""),
  };
}

function attributesOf(object: IXmlableObject): XmlNode["attributes"] {
  const attributes: unknown = object._attr;
  return isObject(attributes) ? attributes : {};
}

function isObject(value: unknown): value is IXmlableObject {
  return typeof value === "object" && value !== null;
}

/** The first child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The first element of a name anywhere below. */
export function descendantOf(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    const found = child.name === name ? child : descendantOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An attribute as text. */
export function textAt(node: XmlNode | undefined, attribute = "w:val"): string | undefined {
  const value = node?.attributes[attribute];
  return value === undefined ? undefined : String(value);
}

/** An attribute as a number. */
export function numberAt(node: XmlNode | undefined, attribute = "w:val"): number | undefined {
  const value = node?.attributes[attribute];
  return value === undefined ? undefined : Number(value);
}
