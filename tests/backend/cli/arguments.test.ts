import { describe, expect, it } from "vitest";
import { asksForHelp, parseArguments } from "#backend/cli/arguments.ts";
import type { CommandSyntax } from "#backend/cli/command-syntax.ts";

const SYNTAX: CommandSyntax = {
  name: "render",
  operands: ["TỆP"],
  options: [
    { name: "out", value: "TỆP", required: true, about: "" },
    { name: "standard", value: "MÃ", required: false, about: "" },
  ],
};

describe("the words after a command", () => {
  it.each([["a.md --out b.docx"], ["--out b.docx a.md"], ["--out=b.docx a.md"], ["--out b.docx -- a.md"]])(
    "may stand in any order: %s",
    (words) => {
      const result = parseArguments(words.split(" "), SYNTAX);
      expect(result).toEqual({ ok: true, value: { operands: ["a.md"], options: new Map([["out", "b.docx"]]) } });
    },
  );

  it("may name a file that begins with a dash, after -- or an equals sign", () => {
    const result = parseArguments(["--out=-b.docx", "--", "--a.md"], SYNTAX);
    expect(result).toEqual({ ok: true, value: { operands: ["--a.md"], options: new Map([["out", "-b.docx"]]) } });
  });

  it.each([
    ["a.md --out b.docx --bogus", { kind: "option-unknown", given: "--bogus" }],
    ["a.md --out b.docx --bogus=1", { kind: "option-unknown", given: "--bogus" }],
    ["a.md --out b.docx -x", { kind: "option-unknown", given: "-x" }],
    ["a.md --out b.docx --no-out", { kind: "option-unknown", given: "--no-out" }],
    ["a.md --out b.docx --out c.docx", { kind: "option-repeated", given: "--out" }],
    ["a.md --out", { kind: "value-missing", given: "--out" }],
    ["a.md --out=", { kind: "value-missing", given: "--out" }],
    ["a.md --out --standard state-2020", { kind: "value-missing", given: "--out" }],
    ["--out b.docx", { kind: "operand-missing", name: "TỆP" }],
    ["a.md c.md --out b.docx", { kind: "operand-unexpected", given: "c.md" }],
    ["a.md", { kind: "option-missing", name: "out" }],
  ])("are refused when they do not fit the syntax: %s", (words, mistake) => {
    expect(parseArguments(words.split(" "), SYNTAX)).toEqual({ ok: false, failure: mistake });
  });

  it("may hold switches and a last operand given several times", () => {
    const syntax: CommandSyntax = { ...SYNTAX, isRepeatable: true, options: [{ name: "json", required: false, about: "" }] };
    const result = parseArguments(["a.md", "--json", "b.md"], syntax);
    expect(result).toEqual({ ok: true, value: { operands: ["a.md", "b.md"], options: new Map([["json", ""]]) } });
    expect(parseArguments(["a.md", "--json=1"], syntax)).toEqual({ ok: false, failure: { kind: "value-unexpected", given: "--json" } });
    expect(parseArguments([], syntax)).toEqual({ ok: false, failure: { kind: "operand-missing", name: "TỆP" } });
  });

  it("ask for help anywhere but among the names of files", () => {
    expect(asksForHelp(["a.md", "--help"])).toBe(true);
    expect(asksForHelp(["-h"])).toBe(true);
    expect(asksForHelp(["a.md", "--", "--help"])).toBe(false);
    expect(asksForHelp(["help"])).toBe(false);
  });
});
