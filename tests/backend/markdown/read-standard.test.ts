import { describe, expect, it } from "vitest";
import { FRONT_MATTER, markdownFile, mistakesOf, readFile } from "../../helpers/markdown-file.ts";

const partyFile = (date: string, standard = "party") =>
  markdownFile("Một đoạn.", [
    `standard: ${standard}`,
    ...FRONT_MATTER.filter((line) => !/^(standard|kind|symbol):/.test(line)),
    "kind: BC",
    "symbol: BC/TU",
    ...(date === "" ? [] : [`date: ${date}`]),
  ]);

describe("the standard of a file", () => {
  it.each([
    ["2018-04-03", "party-2018"],
    ["2026-05-26", "party-2018"],
    ["2026-05-27", "party-2026"],
    ["", "party-2026"],
  ])("of the Party dated %j is %s", (date, standard) => {
    expect(readFile(partyFile(date)).standard).toBe(standard);
  });

  it("of the State is the decree of 2020", () => {
    expect(readFile(markdownFile("Một đoạn.", ["standard: state", ...FRONT_MATTER.slice(1), "date: 2023-03-31"])).standard).toBe(
      "state-2020",
    );
  });

  it("may be named against the date, for a text set anew", () => {
    expect(readFile(partyFile("2024-08-30", "party-2026")).standard).toBe("party-2026");
  });

  it("is unknown for a day before the oldest one", () => {
    expect(mistakesOf(partyFile("2018-04-02"))).toEqual(["2: Chưa có thể thức nào cho văn bản đề ngày 2018-04-02."]);
  });
});
