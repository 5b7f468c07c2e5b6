/**
 * Attributes of a directive in braces, absent ones left out: `{f="a b" v="80.5"}`. Inside the label of another directive
 * (`::center[…]`) their brackets are written as character references, since there brackets must come in pairs.
 */
export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>, inLabel = false): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [writeAttribute(name, value)]));
  const braced = written.length === 0 ? "" : `{${written.join(" ")}}`;
  return inLabel ? braced.replaceAll("[", "&#91;").replaceAll("]", "&#93;") : braced;
}

/** One attribute: `title="…"`. */
export function writeAttribute(name: string, value: string): string {
  return `${name}=${quoted(value)}`;
}

/** In double quotes; in single ones where that saves escaping. */
function quoted(value: string): string {
  const safe = value.replace(/&(?=quot;|#39;|#91;|#93;|amp;)/g, "&amp;");
  if (safe.includes('"') && !safe.includes("'")) return `'${safe}'`;
  return `"${safe.replace(/"/g, "&quot;")}"`;
}
