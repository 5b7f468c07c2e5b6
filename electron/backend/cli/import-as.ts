import { present } from "#core/present.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { CommandArguments, UsageMistake } from "./arguments.ts";

/** What a file is entered as: facts of the office where nothing is said. */
export const IMPORTS = ["template", "letterhead"] as const;

/** What `import` is asked for, its options checked against each other. */
export type ImportOrder =
  | { readonly as: "facts"; readonly files: readonly string[] }
  | { readonly as: "template"; readonly file: string; readonly code: string; readonly name?: string }
  | { readonly as: "letterhead"; readonly file: string; readonly unitId: string };

/** Options that belong to one kind of import alone. */
const OPTIONS: Readonly<Record<string, (typeof IMPORTS)[number]>> = { code: "template", name: "template", unit: "letterhead" };

/** What a command line orders to be imported; gives the first mistake. */
export function importOrderOf({ operands, options }: CommandArguments): Result<ImportOrder, UsageMistake> {
  const given = options.get("as");
  const as = IMPORTS.find((one) => one === given);
  if (given !== undefined && as === undefined) return failure({ kind: "import-unknown", given, imports: IMPORTS });
  const stray = Object.entries(OPTIONS).find(([name, owner]) => options.has(name) && owner !== as);
  if (stray !== undefined) return failure({ kind: "option-unsuitable", name: stray[0], suits: `“--as ${stray[1]}”` });
  if (as === undefined) return success({ as: "facts", files: operands });
  const [file = "", surplus] = operands;
  if (surplus !== undefined) return failure({ kind: "operand-unexpected", given: surplus });
  return as === "template" ? templateOrder(file, options) : letterheadOrder(file, options);
}

function templateOrder(file: string, options: CommandArguments["options"]): Result<ImportOrder, UsageMistake> {
  const [code, name] = [options.get("code"), options.get("name")];
  if (!hasFormat(file, "md")) return failure({ kind: "source-format-unsuitable", given: file, formats: ["md"] });
  if (code === undefined) return failure({ kind: "option-missing", name: "code" });
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/i.test(code)) return failure({ kind: "code-malformed", given: code });
  return success({ as: "template", file, code, ...present({ name }) });
}

function letterheadOrder(file: string, options: CommandArguments["options"]): Result<ImportOrder, UsageMistake> {
  const unitId = options.get("unit");
  if (!hasFormat(file, "docx")) return failure({ kind: "source-format-unsuitable", given: file, formats: ["docx"] });
  return unitId === undefined ? failure({ kind: "option-missing", name: "unit" }) : success({ as: "letterhead", file, unitId });
}

function hasFormat(file: string, format: string): boolean {
  return file.toLowerCase().endsWith(`.${format}`);
}
