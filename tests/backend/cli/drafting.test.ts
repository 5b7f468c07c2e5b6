import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "#backend/database/open-database.ts";
import { createTestEnvironment, successOf } from "../../helpers/test-database.ts";
import { correctResult, fillSmallOffice, storeTemplate } from "../services/drafting/small-office.ts";
import { createFolder, runCli } from "./run-cli.ts";

const DRAFT = ["draft", "--data", ".", "--template", "state-periodic-report", "--plan", "p-2022", "--period", "2022"];

let cwd: string;
let id: string;

async function inOffice(work: (database: Parameters<typeof fillSmallOffice>[0]) => Promise<void>): Promise<void> {
  // Keys of their own, for the clock of the office stands still.
  const database = successOf(await openDatabase(cwd, { ...createTestEnvironment(), ids: () => crypto.randomUUID() }));
  await work(database);
  await closeDatabase(database);
}

function run(...words: readonly string[]) {
  return runCli(words, { cwd });
}

beforeAll(async () => {
  cwd = createFolder();
  await inOffice(async (database) => {
    await fillSmallOffice(database);
    await storeTemplate(database, "mau-sai", "---\nstandard: state-2020\n---\n\n{{ i['la'] | result }}\n\n{{ 'x' | khong_co }}\n");
  });
  const drafted = await run(...DRAFT);
  expect(drafted).toMatchObject({ code: 0, errors: [] });
  id = drafted.out[0] ?? "";
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("draft, export and refresh", () => {
  it("print the id of the draft, or one JSON value with every figure and its facts", async () => {
    const { code, out } = await run(...DRAFT, "--json");
    expect([code, out.length, id.length]).toEqual([0, 1, 36]);
    const { figures } = JSON.parse(out[0] ?? "");
    expect(figures).toContainEqual({
      where: "body[6].content[3]",
      shown: "1.271/1.856",
      facts: [expect.objectContaining({ ref: "ho-so-truc-tuyen@2022", value: "68.48", source: "Hệ thống một cửa" })],
    });
  });

  it("write the formats asked for and name the files", async () => {
    const { code, out } = await run("export", "--data", ".", "--document", id, "--out", "ra", "--format", "xlsx,md");
    expect([code, out.length]).toEqual([0, 5]);
    expect(out.every((path) => existsSync(join(cwd, path)))).toBe(true);
    expect(readFileSync(join(cwd, out.at(-1) ?? ""), "utf8")).toContain("1.271/1.856");
  });

  it("list what changed", async () => {
    await inOffice((database) => correctResult(database, 800));
    const refreshed = await run("refresh", "--data", ".", "--document", id);
    expect(refreshed).toMatchObject({ code: 0, errors: [] });
    expect(refreshed.out).toContain("body[6].content[3]: “1.271/1.856” → “800/1.856”");
    expect(refreshed.out.at(-1)).toBe("Bản số 2: 10 số liệu thay đổi.");
    const again = await run("refresh", "--data", ".", "--document", id, "--json");
    expect(JSON.parse(again.out[0] ?? "")).toEqual({ id, version: 2, changes: [] });
  });
});

describe("what is refused", () => {
  it.each([
    ["draft --data . --template la --plan p-2022 --period 2022", "Không có mẫu “la”; các mẫu có là: mau-sai, party-review"],
    ["draft --data . --template state-letter --plan la --period 2022", "Không có kế hoạch “la”; các kế hoạch có là: p-2022, p-2023."],
    ["draft --data . --template state-letter --plan p-2022 --period Q1", "Không hiểu kỳ “Q1”; hãy viết như 2023, 2023-Q1"],
    ["draft --data . --template state-letter --plan p-2022 --period 2023", "Kỳ 2023 nằm ngoài kế hoạch"],
    ["draft --data khong-co --template state-letter --plan p-2022 --period 2022", "Không tìm thấy thư mục dữ liệu “khong-co”"],
    ["export --data . --document la --out ra", "Không có dự thảo “la”"],
    ["refresh --data . --document la", "Không có dự thảo “la”"],
  ])("ends with 1 and one line: %s", async (words, message) => {
    const { code, out, errors } = await run(...words.split(" "));
    expect({ code, out, lines: errors.length }).toEqual({ code: 1, out: [], lines: 1 });
    expect(errors[0]).toContain(message);
  });

  it("ends with 1 and a line for each mistake of a template", async () => {
    const { code, out, errors } = await run("draft", "--data", ".", "--template", "mau-sai", "--plan", "p-2022", "--period", "2022");
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(errors.filter((line) => /^mau-sai\.md:[57]: /.test(line))).toHaveLength(2);
  });

  it.each([
    ["draft --data . --template state-letter --plan p-2022", "Thiếu tùy chọn “--period”"],
    ["export --data . --document la --out ra --format pdf", "Không ghi được loại tệp “pdf”; các loại có là: docx, xlsx, md."],
    ["refresh --data .", "Thiếu tùy chọn “--document”"],
  ])("ends with 2 for wrong usage: %s", async (words, message) => {
    const { code, errors } = await run(...words.split(" "));
    expect(code).toBe(2);
    expect(errors[0]).toContain(message);
  });
});
