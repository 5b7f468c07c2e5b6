import type { IXmlableObject } from "docx";

/**
 * What is left of a paragraph of which `letters` letters stand on the pages before, as a paragraph that breaks into the same lines: without its
 * first indent. Numbers of notes count with their digits, forced breaks as nothing, as layout counts them. Gives nothing for a table.
 */
export function cutParagraph(block: IXmlableObject, letters: number): IXmlableObject | undefined {
  const children = block["w:p"] as unknown;
  if (!Array.isArray(children)) return undefined;
  let left = letters;
  const kept: IXmlableObject[] = [];
  for (const child of children as readonly IXmlableObject[]) {
    if (!("w:r" in child)) {
      kept.push("w:pPr" in child ? withoutFirstIndent(child) : child);
      continue;
    }
    const cut = cutRun(child, left);
    left = cut.left;
    if (cut.run !== undefined) kept.push(cut.run);
  }
  return { "w:p": kept };
}

function withoutFirstIndent(properties: IXmlableObject): IXmlableObject {
  const children = listIn(properties, "w:pPr");
  const indent = children.find((child) => "w:ind" in child)?.["w:ind"] as { readonly _attr?: object } | undefined;
  return { "w:pPr": [...children.filter((child) => !("w:ind" in child)), { "w:ind": { _attr: { ...indent?._attr, "w:firstLine": 0 } } }] };
}

function listIn(element: IXmlableObject, name: string): readonly IXmlableObject[] {
  const content: unknown = element[name];
  return Array.isArray(content) ? content : [];
}

function cutRun(run: IXmlableObject, letters: number): { readonly run?: IXmlableObject; readonly left: number } {
  if (letters <= 0) return { run, left: 0 };
  const children = listIn(run, "w:r");
  const text = children.find((child) => "w:t" in child);
  if (text === undefined) return { left: letters - noteDigits(children) };
  const parts: readonly unknown[] = listIn(text, "w:t");
  const words = parts.filter((part) => typeof part === "string").join("");
  if (words.length <= letters) return { left: letters - words.length };
  const rest = { "w:t": [{ _attr: { "xml:space": "preserve" } }, words.slice(letters)] };
  return { run: { "w:r": children.map((child) => (child === text ? rest : child)) }, left: 0 };
}

function noteDigits(children: readonly IXmlableObject[]): number {
  const note = children.find((child) => "w:footnoteReference" in child)?.["w:footnoteReference"] as
    | { readonly _attr?: Readonly<Record<string, unknown>> }
    | undefined;
  return note === undefined ? 0 : String(note._attr?.["w:id"] ?? "").length;
}
