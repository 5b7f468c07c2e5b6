/**
 * Numbers the ids of bookmarks and drawings by their order in the part. docx takes them from a counter of the whole process, which would make
 * the bytes of a document depend on what was written before it.
 */
export function renumberIds(xml: string): string {
  return renumberDrawings(renumberBookmarks(xml));
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
