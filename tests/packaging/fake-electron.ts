import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The systems the packing is tried for. */
export type Target = "linux" | "win";

/** What Electron's fuses are written into: the mark, the version of the wire, how many there are, each on ("1") before they are set. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from("dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX"),
  // One more than are named today, as in Electron 45.
  Buffer.from([1, 9]),
  Buffer.from("111111111"),
]);

/**
 * Makes a folder that electron-builder takes for an unpacked Electron, where the real one cannot be had: the files it copies, renames and
 * writes into, with nothing in them that runs.
 */
export async function makeFakeElectron(target: Target, folder: string): Promise<void> {
  await mkdir(join(folder, "resources"), { recursive: true });
  await mkdir(join(folder, "locales"));
  for (const name of ["LICENSE", "LICENSES.chromium.html", "version"]) await writeFile(join(folder, name), "45.4.1");
  for (const name of ["vi.pak", "en-US.pak", "fr.pak"]) await writeFile(join(folder, "locales", name), "");
  if (target === "linux") await writeFile(join(folder, "electron"), FUSE_WIRE, { mode: 0o755 });
  else await writeFile(join(folder, "electron.exe"), Buffer.concat([windowsProgram(), FUSE_WIRE]));
}

interface PortableExecutable {
  readonly NtExecutable: { createEmpty(is32Bit: boolean, isDll: boolean): { generate(): ArrayBuffer } };
  readonly NtExecutableResource: { from(executable: unknown): { outputResource(executable: unknown): void; readonly entries: unknown[] } };
}
interface VersionInfo {
  setFileVersion(...numbers: readonly number[]): void;
  setProductVersion(...numbers: readonly number[]): void;
  setStringValues(language: { readonly lang: number; readonly codepage: number }, values: Readonly<Record<string, string>>): void;
  outputToResourceEntries(entries: unknown[]): void;
}

/** The smallest program with a version resource, into which icon, names and the checksum of the archive are written. */
function windowsProgram(): Buffer {
  const { pe, createVersionInfo } = findEditors();
  const executable = pe.NtExecutable.createEmpty(false, false);
  const resource = pe.NtExecutableResource.from(executable);
  const version = createVersionInfo();
  version.setFileVersion(45, 4, 1, 0, 1033);
  version.setProductVersion(45, 4, 1, 0, 1033);
  const named = ["ProductName", "FileDescription", "CompanyName", "LegalCopyright", "OriginalFilename", "InternalName"];
  version.setStringValues({ lang: 1033, codepage: 1200 }, Object.fromEntries(named.map((name) => [name, "Electron"])));
  version.outputToResourceEntries(resource.entries);
  resource.outputResource(executable);
  return Buffer.from(executable.generate());
}

/** The packages with which electron-builder itself writes into Windows programs: its own, not ours to depend on. */
function findEditors(): { readonly pe: PortableExecutable; readonly createVersionInfo: () => VersionInfo } {
  const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder/package.json"));
  const library = createRequire(builder.resolve("app-builder-lib/package.json"));
  const resedit = library("resedit") as { readonly Resource: { readonly VersionInfo: { createEmpty(): VersionInfo } } };
  const pe = createRequire(library.resolve("resedit"))("pe-library") as PortableExecutable;
  return { pe, createVersionInfo: () => resedit.Resource.VersionInfo.createEmpty() };
}
