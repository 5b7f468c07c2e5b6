/** An option with a value: `--out FILE`; a switch (`--json`) has none. */
export interface OptionSpec {
  readonly name: string;
  readonly value?: string;
  readonly required: boolean;
  /** What it is for, in Vietnamese. */
  readonly about: string;
}

/** What stands on the command line after the command's name. */
export interface CommandSyntax {
  readonly name: string;
  /** What the operands are called in the usage line, all required: `TỆP.md|TỆP.json`. */
  readonly operands: readonly string[];
  /** The last operand may be given several times. */
  readonly isRepeatable?: true;
  readonly options: readonly OptionSpec[];
}

/** What the file a document is read from is called in usage lines. */
export const SOURCE_OPERAND = "TỆP.md|TỆP.json";
