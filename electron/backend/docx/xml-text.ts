import type { IXmlableObject } from "docx";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "'": "&apos;", "<": "&lt;", ">": "&gt;" };

/** What XML text may not hold as it stands, and the control characters it may not hold at all. */
const SPECIAL = /[&"'<>]|(?![\t\n\r\x7f-\x9f])\p{Cc}/gu;

/**
 * The XML of an element in the form docx's components give, `{ "w:jc": { _attr: { "w:val": "center" } } }`: letter by letter what docx writes
 * for it, in a third of the time. An element without children is written short (`<w:b/>`), one with a list of none is not.
 */
export function xmlText(element: IXmlableObject): string {
  const name = Object.keys(element)[0] ?? "";
  const content: unknown = element[name];
  if (Array.isArray(content)) return listText(name, content);
  if (isObject(content)) return `<${name}${attributesOf(content)}/>`;
  return `<${name}>${escaped(content)}</${name}>`;
}

/** The attributes of an element with children stand among them, as `{ _attr: … }`. */
function listText(name: string, children: readonly unknown[]): string {
  let attributes = "";
  let inner = "";
  for (const child of children) {
    if (!isObject(child)) inner += escaped(child);
    else if ("_attr" in child) attributes += attributesOf(child);
    else inner += xmlText(child);
  }
  return `<${name}${attributes}>${inner}</${name}>`;
}

function attributesOf({ _attr }: IXmlableObject): string {
  if (!isObject(_attr)) return "";
  let text = "";
  for (const [key, value] of Object.entries(_attr)) text += ` ${key}="${escaped(value)}"`;
  return text;
}

function isObject(value: unknown): value is IXmlableObject {
  return typeof value === "object" && value !== null;
}

function escaped(value: unknown): string {
  return String(value).replace(SPECIAL, (letter) => ESCAPES[letter] ?? "");
}
