/** Relationships that stand in a package already: their ids stay, and new ones begin with a `prefix` none of them begins with. */
export interface KnownRelationships {
  readonly prefix: string;
  readonly ids: ReadonlySet<string>;
}

const NONE_KNOWN: KnownRelationships = { prefix: "rIdChart", ids: new Set() };

/**
 * Gives a function that numbers, part by part, the ids docx takes from a counter of the whole process or from chance; they would make the bytes of
 * a document depend on what was written before it. One function serves one package: its parts refer to each other.
 */
export function idRenumberer(known: KnownRelationships = NONE_KNOWN): (xml: string) => string {
  const relationships = new Map<string, string>();
  return (xml) => renumberRelationships(renumberDrawings(renumberBookmarks(xml)), relationships, known);
}

/** Matches the random ids docx gives to relationships of charts and links: `r:id="rIdm3ooyos_q2ndfaf1xqxtv"`, `Id="rIdm3ooyos_q2ndfaf1xqxtv"`. */
const RANDOM_ID = /\b(rId(?!\d+")[\w-]{21})"/g;

function renumberRelationships(xml: string, ids: Map<string, string>, known: KnownRelationships): string {
  return xml.replace(RANDOM_ID, (written, id: string) => {
    if (known.ids.has(id)) return written;
    const numbered = ids.get(id) ?? `${known.prefix}${ids.size + 1}`;
    ids.set(id, numbered);
    return `${numbered}"`;
  });
}

/** Start and end of a bookmark bear the same id: `<w:bookmarkStart w:name="_F1" w:id="7"/> … <w:bookmarkEnd w:id="7"/>`. */
function renumberBookmarks(xml: string): string {
  const ids = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before: string, id: string) => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return `${before}${number}"`;
  });
}

/** `<wp:docPr id="12" name="…"/>`: unique in the part, referred to by nothing. */
function renumberDrawings(xml: string): string {
  const ids = new Set<number>();
  return xml.replace(/(<wp:docPr\b[^>]*\bid=")\d+"/g, (_, before: string) => {
    ids.add(ids.size + 1);
    return `${before}${ids.size}"`;
  });
}
