import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.ts";

let cwd: string;

beforeEach(async () => {
  cwd = createFolder();
  expect((await runCli(["init", "--data", "so-lieu", "--sample"], { cwd })).code).toBe(0);
});

afterEach(() => rmSync(cwd, { recursive: true }));

function put(name: string, content: unknown): string {
  writeFileSync(join(cwd, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

/** Everything that was ever written. */
async function changes(): Promise<readonly string[]> {
  return (await runCli(["list", "changes", "--data", "so-lieu"], { cwd })).out;
}

const RESULT = {
  id: "dvc-toan-trinh@2023-Q1",
  indicatorId: "dvc-toan-trinh",
  unitId: "ubnd-tinh-tien-giang",
  period: "2023-Q1",
  measurement: { kind: "fraction", numerator: "1500", denominator: "1856" },
  span: "inPeriod",
  state: "estimate",
  breakdown: [],
  subResults: [],
};

const HEADER = "Mã chỉ tiêu;Đơn vị;Kỳ;Kết quả;Tử số;Mẫu số;Loại số liệu;Tính đến ngày";

describe("an import with mistakes", () => {
  it("tells all ten, each with file and place, and changes nothing", async () => {
    const before = await changes();
    const json = put("results.json", [
      { ...RESULT, indicatorId: "khong-co" },
      { ...RESULT, id: "a", period: "2023-Q5" },
      { ...RESULT, id: "b", asOf: "2023-02-30" },
      { ...RESULT, id: "c", measurement: { kind: "fraction", numerator: "5", denominator: "0" }, indicatorId: "httt-phe-duyet-cap-do" },
      { ...RESULT, id: "d", unitId: "so-la" },
      { ...RESULT, id: "e" },
      { ...RESULT, id: "e" },
      { ...RESULT, id: "f", measurment: {} },
    ]);
    const csv = put(
      "ket-qua.csv",
      `${HEADER}\ndvc-toan-trinh;ubnd-tinh-tien-giang;2023-Q2;tám mươi;;;;\nkhong-co-2;ubnd-tinh-tien-giang;2023-Q2;1;;;;31/4/2023`,
    );
    const run = await runCli(["import", json, csv, "--data", "so-lieu"], { cwd });
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: [] });
    const starts = [
      "results.json:[0].indicatorId: Không có chỉ tiêu mã “khong-co”.",
      "results.json:[1].period: Kỳ “2023-Q5” không đúng.",
      "results.json:[2].asOf: Ngày “2023-02-30” không có trong lịch.",
      "results.json:[3].measurement.denominator: Mẫu số của ",
      "results.json:[4].unitId: Không có cơ quan, đơn vị mã “so-la”.",
      "results.json:[6].id: Mã “e” của kết quả thực hiện đã dùng ở [5].",
      "results.json:[7]: Khóa “measurment” không có trong mẫu.",
      "ket-qua.csv:2: Kết quả “tám mươi” không phải là số.",
      "ket-qua.csv:3: Không có chỉ tiêu mã “khong-co-2”.",
      "ket-qua.csv:3: Ngày “31/4/2023” không có trong lịch.",
    ];
    const missing = starts.filter((start) => !run.errors.some((line) => line.startsWith(start)));
    expect({ missing, errors: run.errors.filter((line) => !starts.some((start) => line.startsWith(start))) }).toMatchObject({
      missing: [],
    });
    expect(run.errors.join("\n")).not.toMatch(/^\s+at |Lỗi không mong đợi/m);
    expect(await changes()).toEqual(before);
  });

  it.each([
    ["plans-sai.json", "[", "plans-sai.json:1: Tệp không đúng cú pháp JSON."],
    ["plans.json", "{}", "plans.json: Tệp không phải là một danh sách."],
    ["gi-do.json", "[]", "gi-do.json: Tên tệp không cho biết tệp chứa dữ liệu gì."],
    ["bang.csv", "A;B\n1;2", "bang.csv:1: Dòng tiêu đề không cho biết bảng chứa dữ liệu gì."],
    ["thua.csv", `${HEADER}\ndvc-toan-trinh,1;2;3;4;5;6;7;8;9`, "thua.csv:2: Dòng có nhiều ô hơn dòng tiêu đề."],
    ["cot.csv", "Mã chỉ tiêu;Kỳ;Màu\n", "cot.csv:1: Cột “Màu” không có trong mẫu hoặc bị lặp."],
  ])("is refused for its layout: %s", async (name, content, message) => {
    const run = await runCli(["import", put(name, content), "--data", "so-lieu"], { cwd });
    expect(run.code).toBe(1);
    expect(run.errors).toEqual([expect.stringMatching(message.replace(/[.[\]{}“”]/g, "."))]);
  });
});

describe("an import without mistakes", () => {
  it("enters results from JSON and CSV, and says how many were new", async () => {
    const csv = put("ket-qua.csv", `${HEADER}\nho-so-truc-tuyen;Ủy ban nhân dân tỉnh Tiền Giang;Quý I/2023;80,5%;;;ước;14/3/2023`);
    const run = await runCli(["import", put("results.json", [RESULT]), csv, "--data", "so-lieu"], { cwd });
    const hint = expect.stringMatching(/^Hoàn tác: npm run -s the-thuc -- undo --data so-lieu --change-set /);
    expect(run).toEqual({ code: 0, out: ["kết quả thực hiện: 2 mục mới, 0 mục đã có", hint], errors: [] });
    const again = await runCli(["import", "results.json", csv, "--data", "so-lieu"], { cwd });
    expect(again.out).toEqual(["kết quả thực hiện: 0 mục mới, 2 mục đã có"]);
  });

  it("writes nothing when it is only tried", async () => {
    const before = await changes();
    const run = await runCli(["import", put("results.json", [RESULT]), "--data", "so-lieu", "--dry-run"], { cwd });
    expect(run).toEqual({ code: 0, out: ["kết quả thực hiện: 1 mục mới, 0 mục đã có"], errors: [] });
    expect(await changes()).toEqual(before);
  });
});
