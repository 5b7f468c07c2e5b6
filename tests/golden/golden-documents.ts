import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { standardOf } from "#core/standards/index.ts";
import type { StandardId } from "#core/standards/standard-id.ts";
import { readDocumentText } from "../helpers/sample-documents.ts";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** The golden documents by name: `bao-cao` is `bao-cao.md` beside this file. All are written for the State. */
export const GOLDEN_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length));

/** A golden document taken over into a standard, with what that standard asks for or does not know changed. Throws when it is not valid there. */
export function readGolden(name: string, standard: StandardId): OfficialDocument {
  const read = readDocumentText(readFileSync(`${FOLDER}${name}.md`, "utf8"));
  const document = standardOf(standard).side === "party" ? forParty(read, standard) : read;
  const problems = validateDocument(document);
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return document;
}

/** Symbols with a stroke (`KH/UBND`, `CV/UBND`), no TUQ, a title for every appendix; parts counted in words by the newer guideline. */
function forParty(document: OfficialDocument, standard: StandardId): OfficialDocument {
  const { signature, appendices, kind, symbol } = document;
  return {
    ...document,
    standard,
    symbol: kind === "CV" ? `CV/${symbol.split("-")[0]}` : symbol.replace("-", "/"),
    signature: { ...signature, lines: signature.lines.map((line) => (line.prefix === "TUQ" ? { ...line, prefix: "TL" } : line)) },
    appendices: appendices.map((appendix) => ({ ...appendix, title: appendix.title ?? plain("NỘI DUNG CHI TIẾT") })),
    ...(standard === "party-2026" ? { partNumbering: "words" } : {}),
  };
}
