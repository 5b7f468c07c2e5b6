import { Document, type Node, Scalar } from "yaml";

/** A value of a fence or of the front matter: every scalar is text. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined } | OneLine;

/** A list or map to be written on one line, in brackets. */
export interface OneLine {
  readonly oneLine: YamlValue;
}

/** Marks a list or map to be written on one line. */
export function oneLine(value: YamlValue): OneLine {
  return { oneLine: value };
}

/** Writes a map as YAML that reads back to the same texts; keys whose value is undefined are left out. No line is folded. */
export function writeYaml(value: { readonly [key: string]: YamlValue | undefined }): string {
  const document = new Document(undefined, { schema: "failsafe" });
  document.contents = nodeOf(value, document, false) as typeof document.contents;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).replace(/\n$/, "");
}

function nodeOf(value: YamlValue, document: Document, flow: boolean): Node {
  if (typeof value === "string") return scalarOf(value);
  if (isOneLine(value)) return nodeOf(value.oneLine, document, true);
  const node = document.createNode(Array.isArray(value) ? [] : {}, { flow });
  if (Array.isArray(value)) for (const item of value as readonly YamlValue[]) node.items.push(nodeOf(item, document, flow) as never);
  else
    for (const [key, entry] of Object.entries(value))
      if (entry !== undefined) node.items.push(document.createPair(key, nodeOf(entry, document, flow)) as never);
  return node;
}

/** What cannot be seen is quoted: `[a, , b]` is no list, and a no-break space at the end of a line is lost on the reader. */
function scalarOf(text: string): Node {
  const scalar = new Scalar(text);
  if (!/^\S(?:[\s\S]*\S)?$/u.test(text)) scalar.type = "QUOTE_DOUBLE";
  return scalar;
}

function isOneLine(value: YamlValue): value is OneLine {
  return typeof value === "object" && "oneLine" in value;
}
