import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSample, createFolder, runCli, sampleText } from "./run-cli.ts";

let cwd: string;

beforeEach(() => {
  cwd = createFolder();
});

afterEach(() => rmSync(cwd, { recursive: true }));

/** Renders a file of the folder, expects a refusal without a trace and without a file, and gives the lines of the error stream. */
async function refusalOf(source: string, words: readonly string[] = []): Promise<readonly string[]> {
  const before = readdirSync(cwd);
  const run = await runCli(["render", source, "--out", "ra.docx", ...words], { cwd });
  expect({ code: run.code, out: run.out, errors: run.errors }).toMatchObject({ code: 1, out: [] });
  expect(run.errors.join("\n")).not.toMatch(/^\s+at |Lỗi không mong đợi|node:internal/m);
  expect(readdirSync(cwd)).toEqual(before);
  return run.errors;
}

function lineOf(text: string, words: string): number {
  return text.slice(0, text.indexOf(words)).split("\n").length;
}

describe("a file that cannot be read", () => {
  it("is named, with what to do", async () => {
    expect(await refusalOf("khong-co.md")).toEqual(["Không tìm thấy tệp “khong-co.md”; hãy kiểm tra lại tên tệp và thư mục."]);
    mkdirSync(join(cwd, "thu-muc.md"));
    expect(await refusalOf("thu-muc.md")).toEqual(["“thu-muc.md” là một thư mục, không phải tệp; hãy ghi rõ tên tệp."]);
    writeFileSync(join(cwd, "bang.pdf"), "");
    expect(await refusalOf("bang.pdf")).toEqual(["bang.pdf: Không đọc được loại tệp này; hãy dùng tệp .md hoặc .json."]);
  });

  it("is refused above 20 MB without being read as text", async () => {
    writeFileSync(join(cwd, "lon.md"), Buffer.alloc(20 * 2 ** 20 + 1, "a"));
    expect((await refusalOf("lon.md"))[0]).toContain("lớn hơn mức cho phép (20 MB)");
  });

  it.skipIf(process.getuid?.() !== 0)("is refused to a user without the right to read it (needs root, to step down)", async () => {
    writeFileSync(join(cwd, "rieng.md"), sampleText(), { mode: 0o600 });
    const run = await runCli(["render", join(cwd, "rieng.md"), "--out", "ra.docx"], { cwd: "/", uid: 65534 });
    expect(run.code).toBe(1);
    // The folder itself is closed to others, which is the same refusal one level up.
    expect(run.errors).toEqual([expect.stringMatching(/^Không có quyền đọc tệp “.+rieng\.md”; hãy /)]);
  });
});

describe("a document with a mistake", () => {
  it.each([
    ["an unknown kind", "kind: BC", "kind: BCC"],
    ["an unknown standard", "standard: state-2020", "standard: nd30"],
    ["a date that does not exist", "date: 2023-03-31", "date: 2023-02-30"],
    ["no signer", ", name: Nguyễn Văn An }", " }"],
    ["a reference to no appendix", ":ref[chi-tieu]", ":ref[khong-co]"],
    ["a table row that is too long", `"7.600" ]`, `"7.600", thừa, thừa nữa ]`],
    ["a figure that is none", `"7.600" ]`, `"bảy nghìn" ]`],
    ["HTML", "đạt 80,5%", "đạt<br>80,5%"],
  ])("is told the line: %s", async (_what, from, to) => {
    const errors = await refusalOf(addSample(cwd, [[from, to]]));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(new RegExp(`^bao-cao\\.md:${lineOf(sampleText(), from)}: .{8,}\\. .{8,}$`, "u"));
  });

  it("is told ten mistakes in ten lines, in the order of the file", async () => {
    const changes = [
      ["kind: BC", "kind: BCC"],
      ["number: 12", "number: mười hai"],
      ["date: 2023-03-31", "date: 2023-02-30"],
      ["position: [GIÁM ĐỐC], name: Nguyễn Văn An", "position: [GIÁM ĐỐC]"],
      [":ref[chi-tieu]", ":ref[khong-co]"],
      ["đạt 80,5%", "đạt<br>80,5%"],
      [`CHỈ TIÊU"}`, `CHỈ TIÊU" orientation=ngang}`],
      ["width: 60", "width: rộng"],
      [`"7.600" ]`, `"7.600", thừa, thừa nữa ]`],
      ["{ total: Tổng cộng }", "{ total: Tổng cộng, dam: true }"],
    ] as const;
    const errors = await refusalOf(addSample(cwd, changes));
    const lines = errors.map((line) => Number(/^bao-cao\.md:(\d+): /.exec(line)?.[1]));
    expect(lines).toEqual(changes.map(([from]) => lineOf(sampleText(), from)));
  });

  it("is told mistakes of a JSON file by their path, and of its syntax by line", async () => {
    addSample(cwd);
    expect((await runCli(["render", "bao-cao.md", "--out", "bao-cao.json"], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "thieu.json"), `{ "standard": "state-2020", "kind": "BCC" }`);
    expect(await refusalOf("thieu.json")).toContainEqual(expect.stringMatching(/^thieu\.json:kind: /));
    writeFileSync(join(cwd, "hong.json"), `{\n  "kind": "BC"\n  "place": "x"\n}`);
    expect(await refusalOf("hong.json")).toEqual([expect.stringMatching(/^hong\.json:3: Tệp không đúng cú pháp JSON\. /)]);
    writeFileSync(join(cwd, "cut.json"), `{\n  "kind": "BC",\n`);
    expect(await refusalOf("cut.json")).toEqual([expect.stringMatching(/^cut\.json:2: Tệp không đúng cú pháp JSON\. /)]);
  });

  it("is told when its symbol cannot belong to the standard asked for", async () => {
    const errors = await refusalOf(addSample(cwd), ["--standard", "party-2026"]);
    expect(errors).toEqual([expect.stringMatching(/^bao-cao\.md:symbol: .*BC-STTTT.*05-HD\/VPTW/)]);
  });

  it("is refused as a workbook when it has no appendix", async () => {
    const text = sampleText([[":ref[chi-tieu]", "số liệu"]]);
    writeFileSync(join(cwd, "ngan.md"), text.slice(0, text.indexOf(":::appendix")));
    const run = await runCli(["render", "ngan.md", "--out", "ngan.xlsx"], { cwd });
    expect(run).toEqual({
      code: 1,
      out: [],
      errors: ["ngan.md: Văn bản không có phụ lục nên không có bảng tính để ghi; hãy ghi ra tệp .docx hoặc thêm phụ lục."],
    });
  });
});

describe("a file in another encoding than UTF-8", () => {
  const text = sampleText();

  it.each([
    ["UTF-16 with a byte order mark", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(text, "utf16le")],
    ["single bytes of Latin 1", Buffer.from(text.normalize("NFC"), "latin1")],
    ["TCVN3 (ABC), one byte a letter", Buffer.from("title: KÕt qu¶ chuyÓn ®æi sè\n", "latin1")],
    ["UTF-8 broken in the middle of a letter", Buffer.from(text).subarray(0, Buffer.from(text).indexOf("Ề") + 1)],
    ["a Word file under a wrong name", Buffer.from("504b0304140006000800000021004b696efa", "hex")],
    ["nothing at all", Buffer.alloc(0)],
  ])("is refused as %s", async (_what, bytes) => {
    writeFileSync(join(cwd, "ma.md"), bytes);
    const errors = await refusalOf("ma.md");
    expect(errors.length).toBeGreaterThan(0);
    for (const line of errors) expect(line).toMatch(/^ma\.md:/);
  });

  it("is refused in a JSON file as well", async () => {
    writeFileSync(join(cwd, "ma.json"), Buffer.from(`{"kind":"BC"}`, "utf16le"));
    expect((await refusalOf("ma.json"))[0]).toMatch(/^ma\.json:/);
    writeFileSync(join(cwd, "ma.json"), Buffer.from(`{"title":"Kế hoạch é"}`, "latin1"));
    expect(await refusalOf("ma.json")).toEqual([expect.stringMatching(/^ma\.json:1: .*UTF-8/)]);
  });
});
