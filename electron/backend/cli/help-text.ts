import type { Command } from "./command.ts";
import type { OptionSpec } from "./command-syntax.ts";

/** How the program is called from a shell. */
export const PROGRAM_CALL = "npm run -s the-thuc --";

/** All commands, one usage and one line of explanation each. */
export function overviewText(commands: readonly Command[]): readonly string[] {
  return [
    "Thể Thức: soạn văn bản đúng thể thức từ tệp văn bản thuần, không cần mạng.",
    "",
    ...commands.flatMap((command) => [usageLine(command), `    ${command.about}`]),
    `${PROGRAM_CALL} help [LỆNH]`,
    "    Hiện hướng dẫn chung, hoặc hướng dẫn của một lệnh.",
    `${PROGRAM_CALL} --version`,
    "    Hiện phiên bản.",
    "",
    "Mã kết thúc: 0 xong; 1 tệp vào có lỗi hoặc không đọc, ghi được tệp; 2 gõ sai lệnh.",
  ];
}

/** The usage of one command, what it does and its options. */
export function commandText(command: Command): readonly string[] {
  const names = command.options.map(optionText);
  const width = Math.max(0, ...names.map((name) => name.length));
  const options = command.options.map(({ about }, index) => `  ${(names[index] ?? "").padEnd(width)}  ${about}`);
  return [usageLine(command), `    ${command.about}`, ...(options.length > 0 ? ["", "Tùy chọn:", ...options] : [])];
}

/** `npm run -s the-thuc -- render TỆP --out TỆP [--standard MÃ]`. */
export function usageLine({ name, operands, isRepeatable, options }: Command): string {
  const written = options.map((option) => (option.required ? optionText(option) : `[${optionText(option)}]`));
  return [PROGRAM_CALL, name, ...operands, ...(isRepeatable === true ? ["…"] : []), ...written].join(" ");
}

function optionText({ name, value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}
