/**
 * The attributes of a directive from its source, braces included: `{#chi-tieu title="A" orientation=landscape}`. Read from the source
 * and not from the parsed node, because there `&GT` in a name becomes `>`. Only `&quot;`, `&#39;`, `&#91;`, `&#93;` and `&amp;` stand for a mark.
 */
export function parseDirectiveAttributes(source: string): ReadonlyMap<string, string> {
  const inside = source.replace(/^\s*\{|\}\s*$/g, "");
  return new Map([...inside.matchAll(ATTRIBUTE)].map((match) => attributeOf(match)));
}

/** `#id`, then `name="…"`, `name='…'`, `name=word` or a bare `name`. */
const ATTRIBUTE = /#([^\s#."'=}]+)|([^\s#."'=}]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=}]+)))?/gu;

function attributeOf(match: RegExpExecArray): readonly [string, string] {
  const [, id, name = "", doubleQuoted, singleQuoted, word] = match;
  if (id !== undefined) return ["id", id];
  return [name, unescaped(doubleQuoted ?? singleQuoted ?? word ?? "")];
}

const MARKS: Readonly<Record<string, string>> = { "&quot;": '"', "&#39;": "'", "&#91;": "[", "&#93;": "]", "&amp;": "&" };

function unescaped(value: string): string {
  return value.replace(/&(?:quot|#39|#91|#93|amp);/g, (reference) => MARKS[reference] ?? reference);
}
