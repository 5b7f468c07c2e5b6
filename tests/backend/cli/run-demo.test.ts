import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runDemo } from "#backend/cli/run-demo.ts";
import { programFile } from "#backend/program-files.ts";
import { createFolder } from "./run-cli.ts";

const LISTED = JSON.parse(readFileSync(programFile("resources", "sample", "drafts.json"), "utf8")) as readonly { readonly name: string }[];

let folder: string;

beforeEach(() => {
  folder = createFolder();
});

afterEach(() => rmSync(folder, { recursive: true }));

async function run(drafts: readonly object[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const streams = { out: (line: string) => void out.push(line), error: (line: string) => void errors.push(line) };
  writeFileSync(join(folder, "drafts.json"), JSON.stringify(drafts));
  const folders = { drafts: join(folder, "drafts.json"), data: join(folder, "du-lieu"), out: join(folder, "ra") };
  const code = await runDemo(folders, streams);
  return { code, out: out.map((path) => path.slice(folder.length + 4)), errors };
}

describe("the demonstration", () => {
  it("drafts every document of the sample office from its data, the Party report by both standards", async () => {
    const { code, out, errors } = await run(LISTED);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    for (const { name } of LISTED) expect(out).toContain(`${name}.docx`);
    expect(out).toEqual(expect.arrayContaining(["bao-cao-573-bc-tu.xlsx", "bao-cao-573-bc-tu-hd05.docx", "bao-cao-573-bc-tu-hd05.xlsx"]));
    expect(readdirSync(join(folder, "ra")).toSorted()).toEqual(out.toSorted());
  });

  it("goes on after a document that cannot be drafted, says why, and ends with 1", async () => {
    const [first] = LISTED;
    const { code, out, errors } = await run([
      { ...first, name: "a", plan: "khong-co" },
      { ...first, name: "b" },
    ]);
    expect({ code, isDrafted: out.includes("b.docx") }).toEqual({ code: 1, isDrafted: true });
    expect(errors).toEqual([expect.stringContaining("khong-co")]);
  });

  it("ends with 1 when there is nothing to draft", async () => {
    expect((await run([])).code).toBe(1);
  });
});
