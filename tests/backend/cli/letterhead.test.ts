import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fullLetterhead, headLine, letterheadFile } from "../../helpers/letterhead-file.ts";
import { createFolder, runCli } from "./run-cli.ts";

const UNIT = "ubnd-tinh-tien-giang";

let cwd: string;

beforeAll(async () => {
  cwd = createFolder();
  writeFileSync(join(cwd, "mau.docx"), await fullLetterhead());
  writeFileSync(join(cwd, "sai.docx"), await letterheadFile({ children: [headLine("{{isuer}}"), new Paragraph("x {{marks}}")] }));
  expect((await run(`init --data so-lieu --sample`)).code).toBe(0);
});

afterAll(() => rmSync(cwd, { recursive: true }));

function run(words: string) {
  return runCli(words.split(" "), { cwd });
}

describe("the letterhead of an office in Word", () => {
  it("is kept for its unit, takes a draft when asked to, and is taken back", async () => {
    const kept = await run(`import mau.docx --as letterhead --unit ${UNIT} --data so-lieu`);
    expect(kept).toMatchObject({ code: 0, errors: [], out: [UNIT, expect.stringMatching(/^Hoàn tác: /)] });
    const drafted = await run("draft --data so-lieu --template state-letter --plan ke-hoach-217-2022 --period 2022");
    const id = drafted.out[0] ?? "";
    const exported = await run(`export --data so-lieu --document ${id} --out ra --format docx --letterhead ${UNIT}`);
    expect(exported).toMatchObject({ code: 0, errors: [] });
    const document = unzipSync(readFileSync(join(cwd, exported.out[0] ?? "")))["word/document.xml"] ?? new Uint8Array();
    expect(strFromU8(document)).toContain("Văn bản này lưu hành theo mẫu của cơ quan");
    expect((await run("undo --data so-lieu")).out[0]).toContain("Soạn dự thảo");
    expect((await run("undo --data so-lieu")).out[0]).toContain("Nhập mẫu giấy tiêu đề của Ủy ban nhân dân tỉnh Tiền Giang");
    const again = await run("draft --data so-lieu --template state-letter --plan ke-hoach-217-2022 --period 2022");
    const refused = await run(`export --data so-lieu --document ${again.out[0]} --out ra --letterhead ${UNIT}`);
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.errors).toEqual([`Đơn vị “${UNIT}” chưa có mẫu giấy tiêu đề; các đơn vị đã có là: chưa có mục nào.`]);
  });

  it("with mistakes is refused, all of them told at once, an unknown unit too", async () => {
    const refused = await run("import sai.docx --as letterhead --unit la --data so-lieu");
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: [] });
    expect(refused.errors.map((line) => line.split(". ")[0])).toEqual([
      "sai.docx: Không có cơ quan, đơn vị mã “la”",
      "sai.docx:đoạn 1: Không có chỗ điền tên “isuer”",
      "sai.docx:đoạn 2: Chỗ điền “marks” đứng chung đoạn với chữ khác",
      "sai.docx: Chưa có chỗ điền {{body}}",
    ]);
  });

  it.each([
    ["import mau.docx --as letterhead --data so-lieu", "Thiếu tùy chọn “--unit”"],
    ["import mau.doc --as letterhead --unit a --data so-lieu", "Không nhập được tệp “mau.doc”; tên tệp phải kết thúc bằng .docx."],
  ])("is asked for in the right words: %s", async (words, message) => {
    const { code, errors } = await run(words);
    expect(code).toBe(2);
    expect(errors[0]).toContain(message);
  });
});
