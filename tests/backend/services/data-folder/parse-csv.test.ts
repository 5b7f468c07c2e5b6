import { describe, expect, it } from "vitest";
import { parseCsv } from "#backend/services/data-folder/csv/parse-csv.ts";

describe("a CSV file", () => {
  it.each([
    [
      "semicolons",
      "a;b\n1,5;2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "commas and quotes",
      'a,b\r\n"1,5","nói ""thế"""\r\n',
      [
        ["a", "b"],
        ["1,5", 'nói "thế"'],
      ],
    ],
    [
      "tabs, an empty cell at the end and no last line break",
      "a\tb\n1\t",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "blank rows between",
      "a;b\n;\n\n1;2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
  ])("is parted into cells: %s", (_, text, cells) => {
    expect(parseCsv(text).map((row) => row.cells)).toEqual(cells);
  });

  it("counts lines of the file, also over a line break in a cell", () => {
    expect(parseCsv('a;b\n"một\nhai";2\n\n3;4').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it("of nothing has no rows", () => {
    expect(parseCsv("")).toEqual([]);
  });
});
