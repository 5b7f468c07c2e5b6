/** Attributes of a directive in braces, absent ones left out: `{f="a b" v="80.5"}`. */
export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${quoted(value)}`]));
  return written.length === 0 ? "" : `{${written.join(" ")}}`;
}

/** In double quotes; in single ones where that saves escaping. */
function quoted(value: string): string {
  const safe = value.replace(/&(?=quot;|#39;|amp;)/g, "&amp;");
  if (safe.includes('"') && !safe.includes("'")) return `'${safe}'`;
  return `"${safe.replace(/"/g, "&quot;")}"`;
}
