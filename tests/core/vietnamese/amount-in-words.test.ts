import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "#core/decimal.ts";
import { amountInWords } from "#core/vietnamese/amount-in-words.ts";

describe("amounts in words", () => {
  it.each([
    ["0", "không"],
    ["1", "một"],
    ["4", "bốn"],
    ["5", "năm"],
    ["10", "mười"],
    ["11", "mười một"],
    ["14", "mười bốn"],
    ["15", "mười lăm"],
    ["20", "hai mươi"],
    ["21", "hai mươi mốt"],
    ["24", "hai mươi tư"],
    ["25", "hai mươi lăm"],
    ["91", "chín mươi mốt"],
    ["100", "một trăm"],
    ["101", "một trăm linh một"],
    ["104", "một trăm linh bốn"],
    ["105", "một trăm linh năm"],
    ["110", "một trăm mười"],
    ["115", "một trăm mười lăm"],
    ["121", "một trăm hai mươi mốt"],
    ["1000", "một nghìn"],
    ["1005", "một nghìn không trăm linh năm"],
    ["1015", "một nghìn không trăm mười lăm"],
    ["10000", "mười nghìn"],
    ["38060", "ba mươi tám nghìn không trăm sáu mươi"],
    ["1000005", "một triệu không trăm linh năm"],
    ["1234005", "một triệu hai trăm ba mươi tư nghìn không trăm linh năm"],
    ["1000000000", "một tỷ"],
    ["1005000000", "một tỷ không trăm linh năm triệu"],
    ["1234000000000", "một nghìn hai trăm ba mươi tư tỷ"],
    ["1000000000000005", "một triệu tỷ không trăm linh năm"],
    ["1000000000000000000", "một tỷ tỷ"],
    ["1000000001000000000", "một tỷ không trăm linh một tỷ"],
    ["-7", "âm bảy"],
    ["12.5", "mười hai phẩy năm"],
    ["12.25", "mười hai phẩy hai mươi lăm"],
    ["0.05", "không phẩy không năm"],
    ["0.005", "không phẩy không không năm"],
    ["3.1416", "ba phẩy một bốn một sáu"],
  ])("reads %s as “%s”", (value, expected) => {
    expect(amountInWords(decimal(value))).toBe(expected);
  });

  it("puts the unit behind", () => {
    expect(amountInWords(decimal("322000000000"), "đồng")).toBe("ba trăm hai mươi hai tỷ đồng");
  });

  it("can be turned back into the number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 21n }), (value) => {
        expect(numberOf(amountInWords(decimal(String(value))))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("can be turned back where most groups are zeros", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("000", "000", "001", "010", "105", "900"), { minLength: 1, maxLength: 7 }), (groups) => {
        const value = BigInt(groups.join(""));
        expect(numberOf(amountInWords(decimal(String(value))))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});

const UNITS: ReadonlyMap<string, bigint> = new Map(
  ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map((word, digit) => [word, BigInt(digit)]),
);
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ["mốt", "một"],
  ["tư", "bốn"],
  ["lăm", "năm"],
]);

/** Reads the words the way a listener adds them up; knows nothing of how they were made. */
function numberOf(words: string): bigint {
  const state = { billions: 0n, thousands: 0n, group: 0n, digit: 0n };
  for (const word of words.split(" ")) hear(state, word);
  return state.billions + state.thousands + state.group + state.digit;
}

function hear(state: { billions: bigint; thousands: bigint; group: bigint; digit: bigint }, word: string): void {
  const group = state.group + state.digit;
  if (word === "tỷ")
    Object.assign(state, { billions: (state.billions + state.thousands + group) * 10n ** 9n, thousands: 0n, group: 0n, digit: 0n });
  else if (word === "triệu") Object.assign(state, { thousands: state.thousands + group * 10n ** 6n, group: 0n, digit: 0n });
  else if (word === "nghìn") Object.assign(state, { thousands: state.thousands + group * 1000n, group: 0n, digit: 0n });
  else if (word === "trăm") Object.assign(state, { group: state.digit * 100n, digit: 0n });
  else if (word === "mươi") Object.assign(state, { group: state.group + state.digit * 10n, digit: 0n });
  else if (word === "mười") Object.assign(state, { group: state.group + 10n, digit: 0n });
  else if (word !== "linh") state.digit = UNITS.get(VARIANTS.get(word) ?? word) ?? -1n;
}
