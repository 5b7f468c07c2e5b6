import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { extractFile, getRawHeader, listPackage } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackedProgram, packProgram } from "./pack.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

/** How a fuse that is on stands in the wire. */
const ON = "1".charCodeAt(0);

/** Paths below a folder, with slashes, whatever the system. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );
}

describe.each([
  { target: "win", prebuilds: ["win32-x64.node"] },
  // One for each C library of Linux.
  { target: "linux", prebuilds: ["linux-x64.node", "linuxmusl-x64.node"] },
] as const)("the program packed for $target", ({ target, prebuilds }) => {
  const state: { folder?: string; packed?: PackedProgram } = {};
  const packed = () => {
    if (state.packed === undefined) throw new Error("Nothing was packed.");
    return state.packed;
  };
  const archived = () => listPackage(packed().archive, { isPack: false }).map((path) => path.replaceAll(sep, "/"));

  beforeAll(async () => {
    state.folder = await mkdtemp(join(tmpdir(), `the-thuc-pack-${target}-`));
    state.packed = await packProgram(target, state.folder);
  });
  afterAll(() => rm(state.folder ?? "", { recursive: true, force: true }));

  it("holds the three bundles: main with its backend, preload, and the window", () => {
    const files = archived();
    expect(files).toEqual(
      expect.arrayContaining(["/package.json", "/.app/main/index.js", "/.app/preload/index.cjs", "/.app/renderer/index.html"]),
    );
    expect(files.filter((file) => /^\/\.app\/main\/chunks\/backend-.*\.js$/.test(file))).toHaveLength(1);
    const manifest: unknown = JSON.parse(extractFile(packed().archive, "package.json").toString());
    expect(manifest).toMatchObject({ name: "the-thuc", main: "./.app/main/index.js", type: "module" });
  });

  it("holds no source, test, map or library besides", () => {
    const others = archived().filter(
      (file) => !/^\/(package\.json|\.app(\/|$)|node_modules$|node_modules\/better-sqlite3(\/|$))/.test(file),
    );
    expect(others).toEqual([]);
    expect(archived().filter((file) => /\.(map|tsx?|test\.js)$/.test(file))).toEqual([]);
  });

  it("holds better-sqlite3 without its sources, and of its binaries the target's alone, outside the archive", () => {
    const files = archived().filter((file) => file.startsWith("/node_modules/better-sqlite3/"));
    expect(files.filter((file) => /\/(src|deps)(\/|$)|binding\.gyp$/.test(file))).toEqual([]);
    expect(files).toContain("/node_modules/better-sqlite3/lib/database.js");
    const unpacked = filesBelow(`${packed().archive}.unpacked`).toSorted();
    expect(unpacked).toEqual(prebuilds.map((name) => `node_modules/better-sqlite3/prebuilds/${name}`));
  });

  it("has templates and resources beside the archive, as the backend reads them, without what only packing needs", () => {
    const { resources } = packed();
    expect(filesBelow(join(resources, "templates"))).toEqual(filesBelow(join(PROJECT, "templates")));
    const files = filesBelow(join(resources, "resources"));
    expect(files).toContain("sample/office/units.json");
    expect(files.filter((file) => file.startsWith("help/hinh/"))).toEqual(
      filesBelow(join(PROJECT, "resources/help/hinh")).map((file) => `help/hinh/${file}`),
    );
    expect(files.filter((file) => /^(icons|installer)\//.test(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  it("speaks Vietnamese and English alone", () => {
    expect(readdirSync(join(packed().folder, "locales")).toSorted()).toEqual(["en-US.pak", "vi.pak"]);
  });

  it("has every fuse set: no Node from outside, nothing but the checked archive", async () => {
    const wire = await getCurrentFuseWire(packed().executable);
    const isOn = (fuse: FuseV1Options) => Number(wire[fuse]) === ON;
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspectArguments: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      inspectArguments: false,
      asarIntegrity: true,
      onlyAsar: true,
      fileProtocol: false,
    });
  });

  it("can neither update itself nor be told where updates come from", () => {
    expect(existsSync(join(packed().resources, "app-update.yml"))).toBe(false);
    expect(archived().filter((file) => file.includes("updater"))).toEqual([]);
  });

  // Windows alone keeps it there.
  if (target !== "win") return;
  it("carries the checksum of its archive in the program itself", async () => {
    const { headerString } = getRawHeader(packed().archive);
    const checksum = createHash("sha256").update(headerString).digest("hex");
    expect((await readFile(packed().executable)).includes(checksum)).toBe(true);
  });
});
