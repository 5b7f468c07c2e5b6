import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";

/** A value of a fence or of the front matter. Figures of the document are texts; numbers are for settings (`width`, `level`). */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined } | OneLine;

/** A list or map to be written on one line, in brackets. */
export interface OneLine {
  readonly oneLine: YamlValue;
}

/** Marks a list or map to be written on one line. */
export function oneLine(value: YamlValue): OneLine {
  return { oneLine: value };
}

/**
 * Writes a map as YAML that reads back to the same texts; keys whose value is undefined are left out. No line is folded. Texts that look
 * like numbers to other readers of YAML (`7.600`, `true`) are quoted.
 */
export function writeYaml(value: { readonly [key: string]: YamlValue | undefined }): string {
  const document = new Document<Node>(undefined, { schema: "core" });
  document.contents = mapOf(value, false);
  return document.toString({ lineWidth: 0 }).replace(/\n$/, "");
}

function nodeOf(value: YamlValue, flow: boolean): Node {
  if (typeof value === "string") return scalarOf(value);
  if (typeof value !== "object") return new Scalar(value);
  if (isOneLine(value)) return nodeOf(value.oneLine, true);
  return isList(value) ? listOf(value, flow) : mapOf(value, flow);
}

function listOf(items: readonly YamlValue[], flow: boolean): Node {
  const list = new YAMLSeq<Node>();
  list.flow = flow;
  list.items = items.map((item) => nodeOf(item, flow));
  return list;
}

function mapOf(entries: { readonly [key: string]: YamlValue | undefined }, flow: boolean): Node {
  const map = new YAMLMap<Node, Node>();
  map.flow = flow;
  map.items = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [new Pair<Node, Node>(new Scalar(key), nodeOf(value, flow))],
  );
  return map;
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

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
