import { readdir, readFile } from "node:fs/promises";

const KB_PER_MB = 1024;

/**
 * The memory of a process and all that it started, in MB: what they share counts once (proportional set size). Undefined where the system
 * does not tell, which only Linux does.
 */
export async function memoryOfProgram(root: number): Promise<number | undefined> {
  if (process.platform !== "linux") return undefined;
  const parents = await listParents();
  const family = membersOf(root, parents);
  const sizes = await Promise.all(family.map(proportionalKb));
  return sizes.reduce((sum, size) => sum + size, 0) / KB_PER_MB;
}

async function listParents(): Promise<readonly (readonly [number, number])[]> {
  const ids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  return Promise.all(ids.map(async (id) => [id, Number((await readIfThere(`/proc/${id}/status`)).match(/^PPid:\s*(\d+)/m)?.[1])] as const));
}

function membersOf(root: number, parents: readonly (readonly [number, number])[]): readonly number[] {
  const children = parents.filter(([, parent]) => parent === root).map(([id]) => id);
  return [root, ...children.flatMap((child) => membersOf(child, parents))];
}

async function proportionalKb(id: number): Promise<number> {
  return Number((await readIfThere(`/proc/${id}/smaps_rollup`)).match(/^Pss:\s*(\d+)/m)?.[1] ?? 0);
}

/** A process may end while it is looked at. */
async function readIfThere(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
