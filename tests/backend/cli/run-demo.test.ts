import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runDemo } from "#backend/cli/run-demo.ts";
import { createFolder, sampleText } from "./run-cli.ts";

let folder: string;

beforeEach(() => {
  folder = createFolder();
  mkdirSync(join(folder, "mau"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function addDocument(name: string, changes: readonly (readonly [string, string])[] = []): void {
  writeFileSync(join(folder, "mau", name), sampleText(changes));
}

async function run() {
  const [out, errors]: [string[], string[]] = [[], []];
  const streams = { out: (line: string) => void out.push(line), error: (line: string) => void errors.push(line) };
  const code = await runDemo({ samples: join(folder, "mau"), out: join(folder, "ra") }, streams);
  return { code, out: out.map((path) => path.slice(folder.length + 1)), errors };
}

describe("the demonstration", () => {
  it("writes every sample as document and workbook, and the Party report by both standards", async () => {
    addDocument("bao-cao-573-bc-tu.md", [
      ["symbol: BC-STTTT", "symbol: BC/STTTT"],
      ["state-2020", "party-2018"],
    ]);
    addDocument("a.md");
    const names = ["a.docx", "a.xlsx", ...["", "-hd05"].flatMap((end) => [`bao-cao-573-bc-tu${end}.docx`, `bao-cao-573-bc-tu${end}.xlsx`])];
    expect(await run()).toEqual({ code: 0, out: names.map((name) => `ra/${name}`), errors: [] });
    expect(readdirSync(join(folder, "ra")).toSorted()).toEqual(names.toSorted());
  });

  it("goes on after a sample with a mistake, and ends with 1", async () => {
    addDocument("a.md", [["kind: BC", "kind: BCC"]]);
    addDocument("b.md");
    const { code, out, errors } = await run();
    expect({ code, out, mistakes: errors.length }).toEqual({ code: 1, out: ["ra/b.docx", "ra/b.xlsx"], mistakes: 1 });
  });

  it("ends with 1 when there is no sample", async () => {
    expect((await run()).code).toBe(1);
  });
});
