import { parseArgs } from "node:util";
import { failure, type Result, success } from "#core/result.ts";
import type { CommandSyntax, OptionSpec } from "./command-syntax.ts";

/** The operands in their order, and the options given, by name without dashes. */
export interface CommandArguments {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** What is wrong with a command line. `given` is the word as typed, `name` what the syntax calls it. */
export type UsageMistake =
  | { readonly kind: "command-missing" }
  | { readonly kind: "command-unknown"; readonly given: string }
  | { readonly kind: "option-unknown"; readonly given: string }
  | { readonly kind: "option-repeated"; readonly given: string }
  | { readonly kind: "option-missing"; readonly name: string }
  | { readonly kind: "value-missing"; readonly given: string }
  | { readonly kind: "value-unexpected"; readonly given: string }
  | { readonly kind: "operand-missing"; readonly name: string }
  | { readonly kind: "operand-unexpected"; readonly given: string }
  | { readonly kind: "standard-unknown"; readonly given: string }
  | { readonly kind: "format-unknown"; readonly given: string; readonly formats: readonly string[] }
  | { readonly kind: "list-unknown"; readonly given: string; readonly lists: readonly string[] }
  | { readonly kind: "import-unknown"; readonly given: string; readonly imports: readonly string[] }
  | { readonly kind: "option-unsuitable"; readonly name: string; readonly suits: string }
  | { readonly kind: "code-malformed"; readonly given: string }
  | { readonly kind: "source-format-unsuitable"; readonly given: string; readonly formats: readonly string[] }
  | { readonly kind: "target-format-unsuitable"; readonly given: string; readonly formats: readonly string[] };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Whether the words ask for help; `--` ends the search, what follows it are names of files. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === "--help" || word === "-h");
}

/** Reads the words after a command's name by its syntax; gives the first mistake. */
export function parseArguments(words: readonly string[], syntax: CommandSyntax): Result<CommandArguments, UsageMistake> {
  const tokens = tokensOf(words, syntax);
  const given = tokens.filter((token) => token.kind === "option");
  const operands = tokens.filter((token) => token.kind === "positional").map((token) => token.value);
  const options = new Map(given.map((token) => [token.name, token.value ?? ""]));
  const mistake = findTokenMistake(tokens, syntax) ?? findMissing(operands, options, syntax);
  return mistake === undefined ? success({ operands, options }) : failure(mistake);
}

// Not strict: the parser's own messages are English; the tokens tell us enough to say it ourselves.
function tokensOf(words: readonly string[], syntax: CommandSyntax) {
  const options = Object.fromEntries(
    syntax.options.map(({ name, value }) => [name, { type: value === undefined ? "boolean" : "string" } as const]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function findTokenMistake(tokens: readonly Token[], syntax: CommandSyntax): UsageMistake | undefined {
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const given = token.rawName;
    const option = syntax.options.find(({ name }) => given === `--${name}`);
    const mistake = findOptionMistake(token, option, seen.has(given));
    if (mistake !== undefined) return { kind: mistake, given };
    seen.add(given);
  }
  return undefined;
}

function findOptionMistake(token: OptionToken, option: OptionSpec | undefined, isRepeated: boolean) {
  if (option === undefined) return "option-unknown";
  if (isRepeated) return "option-repeated";
  if (option.value === undefined) return token.value === undefined ? undefined : "value-unexpected";
  return isValueMissing(token) ? "value-missing" : undefined;
}

// `--out --standard`: the parser takes the second option for the value of the first.
function isValueMissing({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
}

function findMissing(operands: readonly string[], options: ReadonlyMap<string, string>, syntax: CommandSyntax): UsageMistake | undefined {
  const operandName = syntax.operands[operands.length];
  if (operandName !== undefined) return { kind: "operand-missing", name: operandName };
  const unexpected = operands[syntax.operands.length];
  if (unexpected !== undefined && syntax.isRepeatable !== true) return { kind: "operand-unexpected", given: unexpected };
  const missing = syntax.options.find(({ name, required }) => required && !options.has(name));
  return missing === undefined ? undefined : { kind: "option-missing", name: missing.name };
}
