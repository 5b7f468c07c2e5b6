/** What stands around a text in the source being written. */
export interface TextSurroundings {
  /** The text is the label of a directive, where brackets must be escaped. */
  readonly inLabel: boolean;
  /** What was written just before it that could swallow its first character. */
  readonly after?: "reference" | "note" | undefined;
  /** The source that follows in the same run of emphasis. */
  readonly following?: string;
}

/** Escapes what the grammar would read as more than text: the least that is needed, so that the source stays readable. */
export function escapeText(text: string, { inLabel, after, following = "" }: TextSurroundings): string {
  const escaped = text
    .replace(/[\\*]/g, "\\$&")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/:(?=ref|so|vb|br|text)/g, "\\:")
    .replace(inLabel ? /[[\]]/g : /\[(?=\^)/g, "\\$&");
  // A colon right before a directive would make it `::`.
  const closed = following.startsWith(":") ? escaped.replace(/:$/, "\\:") : escaped;
  return startsBadly(closed, after) ? `\\${closed}` : closed;
}

/** `:ref[x]{` would begin attributes, `[^1]:` the text of a note. */
function startsBadly(escaped: string, after: TextSurroundings["after"]): boolean {
  return (after === "reference" && escaped.startsWith("{")) || (after === "note" && escaped.startsWith(":"));
}

/** Escapes a mark at the start of a line that would open a heading, a bullet, a fence or a directive. */
export function escapeLineStart(source: string): string {
  return /^(?:#{1,6}(?:[ \t]|$)|[-+](?:[ \t]|$)|`{3}|~{3}|::)/.test(source) ? `\\${source}` : source;
}
