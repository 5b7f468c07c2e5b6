import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeDocx } from "#backend/docx/write-docx.ts";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { measureDocument } from "./measure-document.ts";

const SAMPLES = fileURLToPath(new URL("../../resources/sample/documents/", import.meta.url));
const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".md"));

function sample(name: string): OfficialDocument {
  const read = readMarkdown(readFileSync(`${SAMPLES}${name}`, "utf8"));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.failure)}`);
  return read.value;
}

describe("a sample document, written and measured", () => {
  it.each(names)("%s keeps every measure of its standard", async (name) => {
    const document = sample(name);
    expect(measureDocument(await writeDocx(document), document)).toEqual([]);
  });

  it("bao-cao-573 also keeps those of the Party standard of 2026", async () => {
    const document: OfficialDocument = { ...sample("bao-cao-573-bc-tu.md"), standard: "party-2026" };
    expect(measureDocument(await writeDocx(document), document)).toEqual([]);
  });
});
