import type { RegisterDocument } from "#core/planning/index.ts";
import { DOCUMENT_KINDS, standardFor } from "#core/standards/index.ts";
import { compareVietnamese } from "#core/vietnamese/index.ts";

export interface NamedKind {
  readonly code: string;
  readonly name: string;
}

/** Kinds of legal texts, which the standards of form leave to the law. */
const LEGAL_KINDS: readonly NamedKind[] = [
  { code: "Luật", name: "Luật" },
  { code: "NĐ", name: "Nghị định" },
  { code: "TTư", name: "Thông tư" },
];

/** The kinds a document of the register can be of, in Vietnamese order: those of the standards, of the law, and others found in it. */
export function registerKinds(documents: readonly RegisterDocument[]): readonly NamedKind[] {
  const standards = (["state", "party"] as const).map((side) => standardFor(side));
  const official = DOCUMENT_KINDS.flatMap((code) => {
    const name = standards.map((standard) => standard?.kinds[code]?.name).find((one) => one !== undefined);
    return name === undefined ? [] : [{ code, name }];
  });
  const known = new Set([...official, ...LEGAL_KINDS].map(({ code }) => code as string));
  const others = documents.filter(({ kind }) => !known.has(kind)).map(({ kind, kindName }) => [kind, kindName ?? kind] as const);
  const found = [...new Map(others)].map(([code, name]) => ({ code, name }));
  return [...official, ...LEGAL_KINDS, ...found].toSorted((left, right) => compareVietnamese(left.name, right.name));
}
