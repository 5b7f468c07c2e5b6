import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFileAtomically } from "#backend/files/write-file-atomically.ts";
import { canMountDisks, mountTinyDisk, remountDisk, unmountDisk } from "./tiny-disk.ts";

// The faults themselves, made by the system and not by a stand-in. Only root may mount a disk or step down to another user.
const isRoot = process.getuid?.() === 0;
const ALTERNATING_WRITER = fileURLToPath(new URL("alternating-writer.ts", import.meta.url));
const NOBODY = 65534;

let disk: string;
let target: string;

describe.skipIf(!canMountDisks())("a disk of 64 KB (needs root and mount)", () => {
  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), "dia-nho-"));
    target = join(disk, "bao-cao.docx");
    mountTinyDisk(disk, 64);
    writeFileSync(target, "c".repeat(40_000));
  });

  afterAll(() => {
    unmountDisk(disk);
    rmSync(disk, { recursive: true });
  });

  it("that has no room for the new file keeps the earlier one whole, without a temp file", async () => {
    const result = await writeFileAtomically(target, new Uint8Array(60_000));
    expect(result).toEqual({ ok: false, failure: { kind: "disk-full", path: target } });
    expect(readFileSync(target, "utf8")).toBe("c".repeat(40_000));
    expect(readdirSync(disk)).toEqual(["bao-cao.docx"]);
  });

  it("that is mounted read-only is left untouched", async () => {
    remountDisk(disk, "ro");
    const result = await writeFileAtomically(target, new Uint8Array(1));
    remountDisk(disk, "rw");
    expect(result).toEqual({ ok: false, failure: { kind: "folder-read-only", path: target } });
    expect(readFileSync(target, "utf8")).toBe("c".repeat(40_000));
  });

  it("takes the new file once there is room", async () => {
    expect((await writeFileAtomically(target, new Uint8Array(10_000))).ok).toBe(true);
    expect(readdirSync(disk)).toEqual(["bao-cao.docx"]);
  });
});

describe.skipIf(!isRoot)("a folder of someone else (needs root, to step down from)", () => {
  it("may not be written by another user", () => {
    const folder = mkdtempSync(join(tmpdir(), "nguoi-khac-"));
    chmodSync(folder, 0o755);
    const writer = spawnSync(process.execPath, [ALTERNATING_WRITER, join(folder, "bao-cao.docx")], { uid: NOBODY, encoding: "utf8" });
    expect(writer.stderr).toContain("Error: folder-read-only");
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
