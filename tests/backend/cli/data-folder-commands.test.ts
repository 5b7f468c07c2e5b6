import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareVietnamese } from "#core/vietnamese/index.ts";
import { createFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeEach(() => {
  cwd = createFolder();
});

afterEach(() => rmSync(cwd, { recursive: true }));

/** How many facts of a kind the sample office has. */
function sampleCount(kind: string): number {
  const file = new URL(`../../../resources/sample/office/${kind}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as readonly unknown[]).length;
}

/** Runs a command that must succeed without a word on the error stream, and gives its output. */
async function done(words: string): Promise<readonly string[]> {
  const run = await runCli(words.split(" "), { cwd });
  expect({ code: run.code, errors: run.errors }).toEqual({ code: 0, errors: [] });
  return run.out;
}

/** Runs a command that must be refused with one line, and gives that line. */
async function refusal(words: string, uid?: number): Promise<string> {
  const run = await runCli(words.split(" "), { cwd, ...(uid === undefined ? {} : { uid }) });
  expect({ code: run.code, out: run.out, lines: run.errors.length }).toEqual({ code: 1, out: [], lines: 1 });
  return run.errors[0] ?? "";
}

describe("a new data folder", () => {
  it("holds the sample office when asked for", async () => {
    const out = await done("init --data so-lieu --sample");
    expect(out[0]).toBe("so-lieu");
    expect(out).toContain(`chỉ tiêu: ${sampleCount("indicators")} mục mới, 0 mục đã có`);
    expect((await done("list plans --data so-lieu")).join("\n")).toContain("ke-hoach-217-2022\t2022\t");
  });

  it("may be an empty folder that is there already, and is empty without the sample", async () => {
    mkdirSync(join(cwd, "trong"));
    expect(await done("init --data trong")).toEqual(["trong"]);
    expect(await done("list units --data trong --json")).toEqual(["[]"]);
  });

  it("is not made among the files of others, nor over another data folder", async () => {
    mkdirSync(join(cwd, "khac"));
    writeFileSync(join(cwd, "khac", "thu.docx"), "");
    expect(await refusal("init --data khac")).toMatch(/^Thư mục “khac” đã có tệp khác \(“thu\.docx”\); hãy /);
    expect(readdirSync(join(cwd, "khac"))).toEqual(["thu.docx"]);
    await done("init --data so-lieu --sample");
    expect(await refusal("init --data so-lieu --sample")).toMatch(/^Thư mục “so-lieu” đã là thư mục dữ liệu; hãy /);
  });

  it("may be asked for again where nothing was written into it yet, as after an init that was stopped", async () => {
    await done("init --data so-lieu");
    expect(await done("init --data so-lieu --sample")).toContain(`chỉ tiêu: ${sampleCount("indicators")} mục mới, 0 mục đã có`);
  });
});

describe("lists", () => {
  it("stand in Vietnamese order, as text and as one JSON value", async () => {
    await done("init --data so-lieu --sample");
    const [json = ""] = await done("list units --data so-lieu --json");
    const names = (JSON.parse(json) as readonly { readonly name: string }[]).map(({ name }) => name);
    expect(names).toHaveLength(sampleCount("units"));
    expect(names).toEqual(names.toSorted(compareVietnamese));
    expect(await done("list units --data so-lieu")).toHaveLength(names.length);
    expect((await done("list periods --data so-lieu"))[0]).toBe("2014\tnăm 2014\t\t");
    expect(await done("list templates --data so-lieu")).toContain("state-year-plan\tKH\tbuiltIn");
    expect((await done("list documents --data so-lieu")).length).toBe(sampleCount("documents"));
    expect((await done("list indicators --data so-lieu")).length).toBe(sampleCount("indicators"));
  });

  it("that do not exist are wrong usage", async () => {
    const run = await runCli(["list", "people", "--data", "so-lieu"], { cwd });
    expect(run.code).toBe(2);
    expect(run.errors[0]).toBe(
      "Không có danh sách “people”; các danh sách có là: templates, plans, indicators, periods, documents, drafts, units, changes.",
    );
  });
});

describe("a folder that cannot be worked with", () => {
  it("is refused when it is missing or holds no data, and stays as it is", async () => {
    expect(await refusal("list units --data khong-co")).toMatch(/^Không tìm thấy thư mục dữ liệu “khong-co”; hãy /);
    mkdirSync(join(cwd, "trong"));
    expect(await refusal("list units --data trong")).toMatch(/^Thư mục “trong” chưa có dữ liệu của Thể Thức; hãy /);
    expect(readdirSync(join(cwd, "trong"))).toEqual([]);
  });

  it("is refused when its database is damaged and no backup is there", async () => {
    mkdirSync(join(cwd, "hong"));
    writeFileSync(join(cwd, "hong", "the-thuc.sqlite"), "không phải cơ sở dữ liệu ".repeat(100));
    expect(await refusal("verify --data hong")).toMatch(/bị hỏng và không có bản sao lưu nào dùng được/);
  });

  it("takes its newest backup when the database is damaged, and says so", async () => {
    await done("init --data so-lieu --sample");
    await done("backup --data so-lieu");
    truncateSync(join(cwd, "so-lieu", "the-thuc.sqlite"), 20_000);
    const run = await runCli("list units --data so-lieu".split(" "), { cwd });
    expect({ code: run.code, rows: run.out.length }).toEqual({ code: 0, rows: sampleCount("units") });
    expect(run.errors).toEqual([
      expect.stringMatching(/^Cơ sở dữ liệu bị hỏng hoặc mất nên đã dùng bản sao lưu lúc .+ tệp hỏng được giữ ở “/),
    ]);
  });

  it("is refused when a newer program made it", async () => {
    await done("init --data so-lieu");
    const { default: SqliteDatabase } = await import("better-sqlite3");
    const database = new SqliteDatabase(join(cwd, "so-lieu", "the-thuc.sqlite"));
    database.exec("insert into applied_migrations values (99, 'future', 'x', '2030-01-01T00:00:00.000Z')");
    database.close();
    expect(await refusal("list units --data so-lieu")).toMatch(/do bản Thể Thức mới hơn tạo ra \(cấu trúc 99, .+ hãy cài bản mới/);
  });

  it.skipIf(process.getuid?.() !== 0)("is refused to a user who may not write in it (needs root, to step down)", async () => {
    await done("init --data so-lieu");
    chmodSync(cwd, 0o755);
    expect(await refusal("list units --data so-lieu", 65534)).toMatch(/^Thư mục dữ liệu “so-lieu” không cho phép ghi; hãy /);
  });
});

describe("backups", () => {
  it("bring back what was there, and the state before them can be brought back too", async () => {
    await done("init --data so-lieu");
    expect(await done("backup --data so-lieu --out ban-sao.sqlite")).toEqual(["ban-sao.sqlite"]);
    writeFileSync(
      join(cwd, "units.json"),
      JSON.stringify([{ id: "so-a", name: "Sở A", shortNames: [], side: "state", level: "province", successors: [] }]),
    );
    await done("import units.json --data so-lieu");
    const [before = ""] = await done("restore ban-sao.sqlite --data so-lieu");
    expect(await done("list units --data so-lieu")).toEqual([]);
    await done(`restore ${before} --data so-lieu`);
    expect(await done("list units --data so-lieu")).toEqual(["so-a\tSở A\t\tstate\tprovince\t\t"]);
    expect(readdirSync(join(cwd, "so-lieu", "backups")).filter((name) => name.startsWith("restoring-"))).toEqual([]);
  });

  it("that are missing, altered or without their description are refused", async () => {
    await done("init --data so-lieu");
    expect(await refusal("restore khong-co.sqlite --data so-lieu")).toMatch(/^Không tìm thấy bản sao lưu “khong-co.sqlite”; hãy /);
    await done("backup --data so-lieu --out ban-sao.sqlite");
    truncateSync(join(cwd, "ban-sao.sqlite"), 9_000);
    expect(await refusal("restore ban-sao.sqlite --data so-lieu")).toMatch(/^Bản sao lưu “ban-sao.sqlite” không dùng được/);
    rmSync(join(cwd, "ban-sao.sqlite.json"));
    expect(await refusal("restore ban-sao.sqlite --data so-lieu")).toMatch(/thiếu tệp mô tả “ban-sao.sqlite.json”/);
    expect(existsSync(join(cwd, "so-lieu", "the-thuc.sqlite"))).toBe(true);
  });

  it("are looked over together with the database", async () => {
    await done("init --data so-lieu");
    const [path = ""] = await done("backup --data so-lieu");
    expect(await done("verify --data so-lieu")).toHaveLength(2);
    truncateSync(join(cwd, path), 9_000);
    const run = await runCli(["verify", "--data", "so-lieu"], { cwd });
    expect({ code: run.code, out: run.out.length }).toEqual({ code: 1, out: 1 });
    expect(run.errors[0]).toMatch(/^Bản sao lưu “.+” không dùng được/);
  });

  it("are written to files whose names say what they are", async () => {
    const run = await runCli("backup --data so-lieu --out sao-luu.zip".split(" "), { cwd });
    expect(run.code).toBe(2);
  });
});
