import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.ts";

const SAMPLES = fileURLToPath(new URL("../../../resources/sample/documents/", import.meta.url));
const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".md"));

let cwd: string;

beforeAll(() => {
  cwd = createFolder();
});

afterAll(() => rmSync(cwd, { recursive: true }));

async function step(command: string, from: string, to: string): Promise<string> {
  expect(await runCli([command, from, "--out", to], { cwd })).toEqual({ code: 0, out: [to], errors: [] });
  return readFileSync(join(cwd, to), "utf8");
}

describe("a sample document", () => {
  it.each(names)("is the same after text → JSON → text → JSON: %s", async (name) => {
    const firstJson = await step("render", join(SAMPLES, name), `1-${name}.json`);
    const firstText = await step("convert", `1-${name}.json`, `1-${name}.md`);
    const secondJson = await step("render", `1-${name}.md`, `2-${name}.json`);
    const secondText = await step("convert", `1-${name}.md`, `2-${name}.md`);
    expect(secondJson).toBe(firstJson);
    expect(secondText).toBe(firstText);
  });

  it("stands there to be tried", () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });
});
