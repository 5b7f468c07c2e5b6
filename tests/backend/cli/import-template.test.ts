import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.ts";

const BUILT_IN = fileURLToPath(new URL("../../../templates/state-letter.md", import.meta.url));

let cwd: string;

beforeEach(async () => {
  cwd = createFolder();
  await done("init --data so-lieu");
});

afterEach(() => rmSync(cwd, { recursive: true }));

async function done(words: string): Promise<readonly string[]> {
  const run = await runCli(words.split(" "), { cwd });
  expect({ code: run.code, errors: run.errors }).toEqual({ code: 0, errors: [] });
  return run.out;
}

function put(text: string): void {
  writeFileSync(join(cwd, "mau.md"), text);
}

async function ownTemplates(): Promise<readonly string[]> {
  return (await done("list templates --data so-lieu")).filter((line) => line.endsWith("\town"));
}

describe("a template of the office's own", () => {
  it("is kept under its code, replaced under the same code, and taken back", async () => {
    put(readFileSync(BUILT_IN, "utf8"));
    const [code, hint = ""] = await done("import mau.md --as template --code cong-van-rieng --data so-lieu");
    expect(code).toBe("cong-van-rieng");
    expect(await ownTemplates()).toEqual(["cong-van-rieng\tCV\town"]);
    put(readFileSync(BUILT_IN, "utf8").replace("kind: CV", "kind: TB"));
    await done("import mau.md --as template --code cong-van-rieng --name Riêng --data so-lieu");
    expect(await ownTemplates()).toEqual(["cong-van-rieng\tTB\town"]);
    await done("undo --data so-lieu");
    expect(await ownTemplates()).toEqual(["cong-van-rieng\tCV\town"]);
    await done(hint.split(" -- ")[1] ?? "");
    expect(await ownTemplates()).toEqual([]);
  });

  it("with mistakes of syntax is refused, all of them told with their lines", async () => {
    put(
      `${readFileSync(BUILT_IN, "utf8").replace(/^recipients:.*\n/m, "")}{{ 'x' | khong_co }}\n{% iff a %}\n{% for a in b %}\n{{ chua dong\n`,
    );
    const lines = readFileSync(join(cwd, "mau.md"), "utf8").split("\n");
    const last = lines.length - 1;
    const run = await runCli("import mau.md --as template --code a --data so-lieu".split(" "), { cwd });
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: [] });
    const starts = [
      `mau.md:${lines.indexOf("---", 1) + 1}: Phần đầu của mẫu thiếu khóa “recipients”.`,
      `mau.md:${last - 3}: Không có bộ lọc “khong_co”.`,
      `mau.md:${last - 2}: Không có thẻ {% iff %}.`,
      `mau.md:${last - 1}: Thẻ {% for %} chưa có {% endfor %} đóng lại.`,
      `mau.md:${last}: Dấu {{ chưa có }} đóng lại.`,
    ];
    expect(starts.filter((start) => !run.errors.some((line) => line.startsWith(start)))).toEqual([]);
    expect(run.errors).toHaveLength(5);
    expect(await ownTemplates()).toEqual([]);
  });

  it("is not kept when it is only tried", async () => {
    put(readFileSync(BUILT_IN, "utf8"));
    expect(await done("import mau.md --as template --code a --data so-lieu --dry-run")).toEqual(["a"]);
    expect(await ownTemplates()).toEqual([]);
  });

  it.each([
    ["import mau.md --as mau --data so-lieu", "Không nhập được loại “mau”; các loại có là: template"],
    ["import mau.md --as template --data so-lieu", "Thiếu tùy chọn “--code”"],
    ["import mau.md --as template --code báo-cáo --data so-lieu", "Mã mẫu “báo-cáo” không dùng được"],
    ["import mau.json --as template --code a --data so-lieu", "Không nhập được tệp “mau.json”; tên tệp phải kết thúc bằng .md."],
    ["import mau.md khac.md --as template --code a --data so-lieu", "Thừa “khac.md”"],
    ["import units.json --code a --data so-lieu", "Tùy chọn “--code” chỉ dùng cùng “--as template”"],
  ])("is asked for in the right words: %s", async (words, message) => {
    const run = await runCli(words.split(" "), { cwd });
    expect(run.code).toBe(2);
    expect(run.errors[0]).toContain(message);
  });
});
