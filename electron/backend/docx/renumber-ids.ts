/**
 * Gives a function that numbers, part by part, the ids docx takes from a counter of the whole process or from chance; they would make the bytes of
 * a document depend on what was written before it. One function serves one package: its parts refer to each other.
 */
export function idRenumberer(): (xml: string) => string {
  const relationships = new Map<string, number>();
  return (xml) => renumberRelationships(renumberDrawings(renumberBookmarks(xml)), relationships);
}

/** Relationships of charts bear random ids: `r:id="rIdm3ooyos_q2ndfaf1xqxtv"`, `Id="rIdm3ooyos_q2ndfaf1xqxtv"`. */
function renumberRelationships(xml: string, ids: Map<string, number>): string {
  return xml.replace(/\brId(?!\d+")([\w-]{21})"/g, (_, id: string) => {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return `rIdChart${number}"`;
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
