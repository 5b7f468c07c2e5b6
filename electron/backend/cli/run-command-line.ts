import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asksForHelp, parseArguments, type UsageMistake } from "./arguments.ts";
import { type Command, EXIT, type ExitCode, type Streams } from "./command.ts";
import { commandText, overviewText, usageLine } from "./help-text.ts";
import { describeUnexpected, describeUsageMistake } from "./messages.ts";

export interface CommandLine {
  readonly commands: readonly Command[];
  readonly streams: Streams;
  /** Write the trace of a bug to a log file instead of dropping it. */
  readonly isDebugging: boolean;
}

/**
 * Runs one command line, the words after the program's name, and gives the exit code. The one boundary where a bug ends: it is
 * named by an id on one line, its trace goes to a log or nowhere.
 */
export async function runCommandLine(words: readonly string[], commandLine: CommandLine): Promise<ExitCode> {
  try {
    return await dispatch(words, commandLine);
  } catch (error) {
    const id = randomBytes(4).toString("hex");
    commandLine.streams.error(describeUnexpected(id, commandLine.isDebugging ? logBug(id, error) : undefined));
    return EXIT.refused;
  }
}

async function dispatch(words: readonly string[], commandLine: CommandLine): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--version") return show([readVersionSync()], commandLine.streams);
  if (name === "help" || name === "--help" || name === "-h") return showHelp(rest[0], commandLine);
  if (name === undefined) return refuseUsage({ kind: "command-missing" }, undefined, commandLine);
  const command = commandLine.commands.find((one) => one.name === name);
  if (command === undefined) return refuseUsage({ kind: "command-unknown", given: name }, undefined, commandLine);
  if (asksForHelp(rest)) return show(commandText(command), commandLine.streams);
  const args = parseArguments(rest, command);
  const outcome = args.ok ? await command.run(args.value, commandLine.streams) : args;
  return outcome.ok ? outcome.value : refuseUsage(outcome.failure, command, commandLine);
}

function showHelp(name: string | undefined, commandLine: CommandLine): ExitCode {
  if (name === undefined || name === "help") return show(overviewText(commandLine.commands), commandLine.streams);
  const command = commandLine.commands.find((one) => one.name === name);
  if (command === undefined) return refuseUsage({ kind: "command-unknown", given: name }, undefined, commandLine);
  return show(commandText(command), commandLine.streams);
}

function show(lines: readonly string[], streams: Streams): ExitCode {
  for (const line of lines) streams.out(line);
  return EXIT.done;
}

function refuseUsage(mistake: UsageMistake, command: Command | undefined, { commands, streams }: CommandLine): ExitCode {
  const names = [...commands.map(({ name }) => name), "help"];
  streams.error(describeUsageMistake(mistake, names));
  for (const line of (command === undefined ? commands : [command]).map(usageLine)) streams.error(`Cách dùng: ${line}`);
  return EXIT.wrongUsage;
}

function readVersionSync(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  return `the-thuc ${(manifest as { readonly version: string }).version}`;
}

function logBug(id: string, error: unknown): string | undefined {
  const path = join(tmpdir(), `the-thuc-${id}.log`);
  try {
    writeFileSync(path, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`, { flag: "wx", mode: 0o600 });
    return path;
  } catch {
    // A disk that takes no log must not hide the line that tells of the bug.
    return undefined;
  }
}
