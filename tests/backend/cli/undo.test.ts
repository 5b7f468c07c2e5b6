import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.ts";

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

async function refusal(words: string): Promise<string> {
  const run = await runCli(words.split(" "), { cwd });
  expect({ code: run.code, out: run.out, lines: run.errors.length }).toEqual({ code: 1, out: [], lines: 1 });
  return run.errors[0] ?? "";
}

async function importUnits(file: string, ...names: readonly string[]): Promise<readonly string[]> {
  const units = names.map((name) => ({ id: name, name: `Sở ${name}`, shortNames: [], side: "state", level: "province", successors: [] }));
  writeFileSync(join(cwd, file), JSON.stringify(units));
  return done(`import ${file} --data so-lieu`);
}

/** The words after the program's name in a line like `Hoàn tác: npm run -s the-thuc -- undo …`. */
function commandIn(line: string | undefined): string {
  return line?.split(" -- ")[1] ?? "";
}

describe("undo", () => {
  it("takes an import back by the line the import printed, and does it again by the line it prints itself", async () => {
    const imported = await importUnits("units.json", "a", "b");
    expect(imported.at(-1)).toMatch(/^Hoàn tác: npm run -s the-thuc -- undo --data so-lieu --change-set [0-9a-f-]{36}$/);
    const undone = await done(commandIn(imported.at(-1)));
    expect(undone[0]).toMatch(/^Đã hoàn tác: “Nhập dữ liệu từ 1 tệp” của .+ lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    expect(await done("list units --data so-lieu --json")).toEqual(["[]"]);
    await done(commandIn(undone[1]));
    expect(await done("list units --data so-lieu")).toHaveLength(2);
  });

  it("without an id goes back step by step, past what was done again, until nothing is left", async () => {
    await importUnits("units.json", "a");
    const second = await importUnits("units-2.json", "b");
    const undone = await done(commandIn(second.at(-1)));
    await done(commandIn(undone[1]));
    await done("undo --data so-lieu");
    expect((await done("list units --data so-lieu")).map((line) => line.split("\t")[0])).toEqual(["a"]);
    await done("undo --data so-lieu");
    expect(await done("list units --data so-lieu --json")).toEqual(["[]"]);
    expect(await refusal("undo --data so-lieu")).toBe("Không còn thay đổi nào để hoàn tác; hãy xem các thay đổi bằng lệnh list changes.");
  });

  it("is refused for a change nobody made, and for one whose rows were changed since", async () => {
    expect(await refusal("undo --data so-lieu --change-set la")).toMatch(/^Không tìm thấy thay đổi cần hoàn tác; hãy /);
    const first = await importUnits("units.json", "a");
    writeFileSync(
      join(cwd, "units.json"),
      JSON.stringify([{ id: "a", name: "Sở khác", shortNames: [], side: "state", level: "province", successors: [] }]),
    );
    await done("import units.json --data so-lieu");
    expect(await refusal(commandIn(first.at(-1)))).toMatch(/^Chưa hoàn tác được vì 1 cơ quan, đơn vị đã được sửa sau đó/);
  });

  it("is seen in the list of changes, the newest first", async () => {
    await importUnits("units.json", "a");
    await done("undo --data so-lieu");
    const [json = ""] = await done("list changes --data so-lieu --json");
    const changes = JSON.parse(json) as readonly { readonly reason: string; readonly state: string | null }[];
    expect(changes.map(({ reason, state }) => [reason, state])).toEqual([
      ["Hoàn tác: Nhập dữ liệu từ 1 tệp", null],
      ["Nhập dữ liệu từ 1 tệp", "undone"],
    ]);
  });

  it("is not offered where an import changed nothing", async () => {
    await importUnits("units.json", "a");
    expect(await done("import units.json --data so-lieu")).toEqual(["cơ quan, đơn vị: 0 mục mới, 1 mục đã có"]);
  });
});
