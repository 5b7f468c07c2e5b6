import { describe, expect, it } from "vitest";
import { findTypedNumbers } from "#renderer/screens/drafts/editor/typed-numbers.ts";

function numbersIn(text: string): readonly string[] {
  return findTypedNumbers(text).map(({ from, to }) => text.slice(from, to));
}

describe("figures typed by hand", () => {
  it.each([
    ["đạt 80,5% kế hoạch", ["80,5%"]],
    ["43.683/615.932 hồ sơ", ["43.683/615.932"]],
    ["có 05 chỉ tiêu, 12 nhiệm vụ.", ["05", "12"]],
    ["tổng kinh phí 1.234.567,8 triệu đồng", ["1.234.567,8"]],
  ])("are found: %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    "Kế hoạch số 112/KH-UBND",
    "năm 2022",
    "ngày 31/3/2023",
    "Điều 5 khoản 2",
    "giai đoạn 2021 - 2025",
    "Nghị quyết 52-NQ/TW",
    "mức độ 4",
    "Phụ lục 2",
    "C63",
  ])("are not what names or dates something: %s", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
