import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canMountDisks, mountTinyDisk, remountDisk, unmountDisk } from "../files/tiny-disk.ts";
import { addSample, createFolder, runCli, sampleText } from "./run-cli.ts";

const isRoot = process.getuid?.() === 0;
const EARLIER = "bản trước, không được mất";

let cwd: string;

beforeEach(() => {
  cwd = createFolder();
  addSample(cwd);
});

afterEach(() => rmSync(cwd, { recursive: true }));

function render(out: string, words: readonly string[] = []) {
  return runCli(["render", "bao-cao.md", "--out", out, ...words], { cwd });
}

describe("a rendered document", () => {
  it.each([
    ["ra.docx", "PK"],
    ["ra.xlsx", "PK"],
    ["ra.md", "---\n"],
    ["ra.json", '{\n  "standard": "state-2020",\n  "kind": "BC",\n'],
    ["RA.DOCX", "PK"],
  ])("is written as %s, and its path is the only output", async (name, start) => {
    expect(await render(name)).toEqual({ code: 0, out: [name], errors: [] });
    expect(readFileSync(join(cwd, name), "utf8").startsWith(start)).toBe(true);
    expect(readdirSync(cwd).toSorted()).toEqual([name, "bao-cao.md"].toSorted());
  });

  it("gives a workbook to each appendix when there are several", async () => {
    const text = sampleText();
    const second = text.slice(text.indexOf(":::appendix")).replace("#chi-tieu", "#phu-luc-hai").replace("KẾT QUẢ CÁC", "THÊM");
    writeFileSync(join(cwd, "bao-cao.md"), `${text.replace("theo :ref", "theo :ref[phu-luc-hai] và :ref")}\n${second}`);
    mkdirSync(join(cwd, "ra"));
    expect(await render("ra/so-lieu.xlsx")).toEqual({
      code: 0,
      out: ["ra/so-lieu-phu-luc-1.xlsx", "ra/so-lieu-phu-luc-2.xlsx"],
      errors: [],
    });
    expect(readdirSync(join(cwd, "ra"))).toEqual(["so-lieu-phu-luc-1.xlsx", "so-lieu-phu-luc-2.xlsx"]);
    const [one, other] = ["1", "2"].map((number) => readFileSync(join(cwd, `ra/so-lieu-phu-luc-${number}.xlsx`)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it("takes the place of an earlier file", async () => {
    writeFileSync(join(cwd, "ra.json"), EARLIER);
    expect((await render("ra.json")).code).toBe(0);
    expect(readFileSync(join(cwd, "ra.json"), "utf8")).not.toContain(EARLIER);
  });

  it("carries the standard asked for, and nothing else changes", async () => {
    addSample(cwd, [
      ["symbol: BC-STTTT", "symbol: BC/STTTT"],
      ["state-2020", "party-2018"],
    ]);
    await render("2018.json");
    expect(await render("2026.json", ["--standard", "party-2026"])).toEqual({ code: 0, out: ["2026.json"], errors: [] });
    const [old, moved] = ["2018.json", "2026.json"].map((name) => readFileSync(join(cwd, name), "utf8"));
    expect(moved).toBe(old?.replace("party-2018", "party-2026"));
  });

  it("is the same text whatever the order of the keys in a JSON file", async () => {
    await render("mot.json");
    const reversed = JSON.parse(readFileSync(join(cwd, "mot.json"), "utf8"), (_key, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value,
    );
    writeFileSync(join(cwd, "hai.json"), JSON.stringify(reversed));
    expect((await runCli(["render", "hai.json", "--out", "ba.json"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "ba.json"), "utf8")).toBe(readFileSync(join(cwd, "mot.json"), "utf8"));
  });

  it("goes where the user stands, also when npm starts the program elsewhere", async () => {
    const folder = join(cwd, "day");
    mkdirSync(folder);
    addSample(folder);
    const env = { npm_lifecycle_event: "the-thuc", INIT_CWD: folder };
    const run = await runCli(["convert", "bao-cao.md", "--out", "ra.md"], { cwd, env });
    expect(run).toEqual({ code: 0, out: ["ra.md"], errors: [] });
    expect(existsSync(join(folder, "ra.md"))).toBe(true);
  });
});

/** Renders over an earlier file that must survive, and gives what is said. */
async function refusalOver(target: string): Promise<readonly string[]> {
  const run = await render(target);
  expect({ code: run.code, out: run.out, lines: run.errors.length }).toEqual({ code: 1, out: [], lines: 1 });
  return run.errors;
}

describe("a target that cannot be written", () => {
  it("is refused without its folder", async () => {
    expect((await refusalOver("khong/co/ra.docx"))[0]).toContain("Không có thư mục để ghi tệp “khong/co/ra.docx”");
    expect(existsSync(join(cwd, "khong"))).toBe(false);
  });

  it("is refused when a folder stands in its place", async () => {
    mkdirSync(join(cwd, "ra.docx"));
    expect((await refusalOver("ra.docx"))[0]).toContain("“ra.docx” là một thư mục");
    expect(readdirSync(join(cwd, "ra.docx"))).toEqual([]);
  });

  it("is refused when it is marked read-only, and stays as it was", async () => {
    writeFileSync(join(cwd, "ra.docx"), EARLIER, { mode: 0o444 });
    expect((await refusalOver("ra.docx"))[0]).toContain("Tệp “ra.docx” được đặt chỉ đọc");
    expect(readFileSync(join(cwd, "ra.docx"), "utf8")).toBe(EARLIER);
  });

  it("is refused with a name Windows could not keep", async () => {
    expect((await refusalOver("ra:1.docx"))[0]).toContain("Tên tệp “ra:1.docx” không hợp lệ");
    expect((await refusalOver(`${"a".repeat(300)}.docx`))[0]).toContain("quá dài");
  });

  it.skipIf(!isRoot)("is refused in a folder of someone else, and the earlier file stays (needs root, to step down)", async () => {
    chmodSync(cwd, 0o755);
    writeFileSync(join(cwd, "ra.docx"), EARLIER);
    const run = await runCli(["render", "bao-cao.md", "--out", "ra.docx"], { cwd, uid: 65534 });
    expect(run).toEqual({ code: 1, out: [], errors: [expect.stringContaining("Thư mục chứa tệp “ra.docx” không cho phép ghi")] });
    expect(readFileSync(join(cwd, "ra.docx"), "utf8")).toBe(EARLIER);
    expect(readdirSync(cwd)).toEqual(["bao-cao.md", "ra.docx"]);
  });

  it.skipIf(!canMountDisks())(
    "is refused on a disk that is full or read-only, and the earlier file stays (needs root and mount)",
    async () => {
      const disk = join(cwd, "dia");
      mkdirSync(disk);
      mountTinyDisk(disk, 8);
      try {
        writeFileSync(join(disk, "ra.docx"), EARLIER);
        expect((await refusalOver("dia/ra.docx"))[0]).toContain("Ổ đĩa đã đầy nên chưa ghi được tệp “dia/ra.docx”");
        remountDisk(disk, "ro");
        expect((await refusalOver("dia/ra.docx"))[0]).toContain("không cho phép ghi");
        expect(readFileSync(join(disk, "ra.docx"), "utf8")).toBe(EARLIER);
        expect(readdirSync(disk)).toEqual(["ra.docx"]);
      } finally {
        unmountDisk(disk);
      }
    },
  );
});
