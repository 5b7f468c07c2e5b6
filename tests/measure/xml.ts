/** An element of a parsed part. Names keep their prefix as written (`w:p`); text stands among the children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

// Markup that carries nothing we measure (declaration, comments), or a tag, or a stretch of text.
const TOKEN = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads one XML part and gives its root. Throws on anything that is not well-formed, with the place in the text. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const text = source.replace(/^\uFEFF/, "");
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const place = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (token === null) throw new Error(`Not well-formed XML at ${place}: ${text.slice(place, place + 60)}`);
    takeToken(token, open);
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  const first = elements[0];
  if (open.length !== 1 || elements.length !== 1 || first === undefined) throw new Error("Not well-formed XML: no single, closed root");
  return first;
}

function takeToken(token: RegExpExecArray, open: OpenElement[]): void {
  const [, closing, name, attributes, selfClosing, text] = token;
  const current = open.at(-1) as OpenElement;
  if (text !== undefined) current.children.push(decode(text));
  if (name === undefined) return;
  if (closing === "/") {
    if (open.pop()?.name !== name) throw new Error(`Not well-formed XML: </${name}> closes <${current.name}>`);
    return;
  }
  const element: OpenElement = { name, attributes: attributesOf(attributes ?? ""), children: [] };
  current.children.push(element);
  if (selfClosing !== "/") open.push(element);
}

function attributesOf(source: string): Record<string, string> {
  const pairs = [...source.matchAll(ATTRIBUTE)].map((match): [string, string] => [match[1] ?? "", decode(match[2] ?? match[3] ?? "")]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`Not well-formed XML: an attribute stands twice in ${source}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, hex?: string, digits?: string, named?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    const character = named === undefined ? undefined : NAMED[named];
    if (character === undefined) throw new Error(`Not well-formed XML: unknown entity at ${whole}`);
    return character;
  });
}

/** Writes a tree as text again, for tests that change one property of a part. */
export function serializeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${node.name}${attributes.join("")}>${node.children.map(serializeXml).join("")}</${node.name}>`;
}

/** Makes text safe inside elements and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "&quot;");
}

/** The element children, in order; only those named `name` where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Every element below (not counting itself) with this name, in document order. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** The value of `w:val` of a child, as in `<w:jc w:val="both"/>`. */
export function valOf(element: XmlElement | undefined, childName: string): string | undefined {
  return childOf(element, childName)?.attributes["w:val"];
}
