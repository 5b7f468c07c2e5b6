import { readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addSample, createFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeAll(() => {
  cwd = createFolder();
  addSample(cwd);
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("wrong usage", () => {
  it.each([
    ["", "Chưa ghi lệnh"],
    ["ghi bao-cao.md", "Không có lệnh “ghi”"],
    ["render", "Thiếu TỆP.md|TỆP.json"],
    ["render bao-cao.md", "Thiếu tùy chọn “--out”"],
    ["render bao-cao.md --out", "Tùy chọn “--out” thiếu giá trị"],
    ["render bao-cao.md --out a.docx --dau b", "Không có tùy chọn “--dau”"],
    ["render bao-cao.md khac.md --out a.docx", "Thừa “khac.md”"],
    ["render bao-cao.md --out a.pdf", "Lệnh này không ghi được tệp “a.pdf”; tên tệp phải kết thúc bằng .docx, .xlsx, .md hoặc .json."],
    ["render bao-cao.md --out docx", "Lệnh này không ghi được tệp “docx”"],
    ["render bao-cao.md --out a.docx --standard nd30", "Không có thể thức “nd30”; các thể thức có là: state-2020, party-2018, party-2026."],
    ["render bao-cao.md --out bao-cao.md", "bao-cao.md: Tệp kết quả trùng với tệp nguồn"],
    ["convert bao-cao.md --out a.docx", "Lệnh này không ghi được tệp “a.docx”; tên tệp phải kết thúc bằng .md."],
    ["convert bao-cao.md --out ./bao-cao.md", "./bao-cao.md: Tệp kết quả trùng với tệp nguồn"],
    ["convert bao-cao.md --out a.md --standard party-2018", "Không có tùy chọn “--standard”"],
  ])("ends with 2, says what is meant and writes nothing: %s", async (words, message) => {
    const run = await runCli(words === "" ? [] : words.split(" "), { cwd });
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: [] });
    expect(run.errors[0]).toContain(message);
    expect(readdirSync(cwd)).toEqual(["bao-cao.md"]);
  });

  it("is answered without waiting for the writers", async () => {
    const run = await runCli(["render", "bao-cao.md"], { cwd, env: { NODE_DEBUG: "esm" } });
    expect(run.errors.join("\n")).toContain("cli/main.ts");
    expect(run.errors.join("\n")).not.toMatch(/node_modules\/(docx|exceljs|zod|remark|unified)/);
  });
});

describe("help and version", () => {
  it.each(["help", "--help", "help render", "render --help", "convert -h", "--version"])("end with 0 on the output: %s", async (words) => {
    const run = await runCli(words.split(" "), { cwd });
    expect({ code: run.code, errors: run.errors }).toEqual({ code: 0, errors: [] });
    expect(run.out.join("\n")).toMatch(/the-thuc/);
  });
});
