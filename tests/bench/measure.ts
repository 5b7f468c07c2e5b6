import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Contest } from "./contests.ts";
import type { Measurement, Subject } from "./subject.ts";

const run = promisify(execFile);

/** Where a measured process finds its input and leaves its file. */
export interface Workplace {
  readonly folder: string;
  readonly templatePath: string;
}

/** Runs one subject once, in a fresh process; throws with the process's words when it fails. */
export async function measureOnce(
  subject: Subject,
  { id, warmUpSize }: Contest,
  size: number,
  { folder, templatePath }: Workplace,
): Promise<Measurement> {
  const output = path.join(folder, `${subject.id}-${size}.${id}`);
  const { runtime } = subject;
  if (runtime.kind === "node") {
    const child = path.join(import.meta.dirname, "child.ts");
    return parse(await run(process.execPath, [child, subject.id, String(size), String(warmUpSize), templatePath, output]));
  }
  const python = await findPython(runtime.module);
  if (python === undefined) throw new Error(`No Python with ${runtime.module}`);
  const script = path.join(import.meta.dirname, runtime.script);
  return parse(await run(python, [script, contentPath(folder, id, size), contentPath(folder, id, warmUpSize), output]));
}

function parse({ stdout }: { readonly stdout: string }): Measurement {
  return JSON.parse(stdout) as Measurement;
}

/** Writes the content for subjects in other languages, once for all rounds. */
export async function writeContent({ id, size, warmUpSize, contentOf }: Contest, folder: string): Promise<void> {
  for (const each of [size, warmUpSize]) await writeFile(contentPath(folder, id, each), JSON.stringify(contentOf(each)));
}

function contentPath(folder: string, id: string, size: number): string {
  return path.join(folder, `content-${id}-${size}.json`);
}

const pythons = new Map<string, Promise<string | undefined>>();

/** The first Python that knows the module: the one on the path, or the system's own. */
export function findPython(module: string): Promise<string | undefined> {
  const known = pythons.get(module) ?? firstPythonWith(module);
  pythons.set(module, known);
  return known;
}

async function firstPythonWith(module: string): Promise<string | undefined> {
  for (const python of ["python3", "/usr/bin/python3", "python"]) {
    const found = await run(python, ["-c", `import ${module}`]).then(
      () => true,
      () => false,
    );
    if (found) return python;
  }
  return undefined;
}
