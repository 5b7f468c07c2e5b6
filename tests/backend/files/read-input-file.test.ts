import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFailureOf, readInputFile, TEXT_LIMITS } from "#backend/files/read-input-file.ts";

const MAKE_PIPE = "mkfifo";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "doc-tep-"));
  path = join(folder, "ke-hoach.md");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("reading a file from outside", () => {
  it("gives its bytes, to the limit and not one more", async () => {
    writeFileSync(path, "12345");
    expect(await readInputFile(path, { maxBytes: 5 })).toEqual({ ok: true, value: Buffer.from("12345") });
    appendFileSync(path, "6");
    expect(await readInputFile(path, { maxBytes: 5 })).toEqual({ ok: false, failure: { kind: "file-too-large", path, maxBytes: 5 } });
  });

  it("gives no bytes for an empty file", async () => {
    writeFileSync(path, "");
    expect(await readInputFile(path, TEXT_LIMITS)).toEqual({ ok: true, value: Buffer.alloc(0) });
  });

  it.skipIf(process.platform !== "linux")("holds to the limit when a file does not tell its size", async () => {
    const result = await readInputFile("/proc/self/maps", { maxBytes: 100 });
    expect(result).toEqual({ ok: false, failure: { kind: "file-too-large", path: "/proc/self/maps", maxBytes: 100 } });
  });

  it("says that a file is missing, also below something that is no folder", async () => {
    writeFileSync(path, "");
    expect(await readInputFile(join(folder, "khong-co.md"), TEXT_LIMITS)).toMatchObject({ failure: { kind: "file-missing" } });
    expect(await readInputFile(join(path, "khong-co.md"), TEXT_LIMITS)).toMatchObject({ failure: { kind: "file-missing" } });
    expect(await readInputFile("", TEXT_LIMITS)).toMatchObject({ failure: { kind: "file-missing" } });
  });

  it("refuses a folder, and a name no system takes", async () => {
    expect(await readInputFile(folder, TEXT_LIMITS)).toEqual({ ok: false, failure: { kind: "is-folder", path: folder } });
    expect(await readInputFile("a\0b", TEXT_LIMITS)).toMatchObject({ failure: { kind: "name-invalid" } });
  });

  it.skipIf(process.platform === "win32")("refuses a pipe at once instead of waiting for someone to write into it", async () => {
    const pipe = join(folder, "ong-dan.md");
    execFileSync(MAKE_PIPE, [pipe]);
    expect(await readInputFile(pipe, TEXT_LIMITS)).toEqual({ ok: false, failure: { kind: "not-a-file", path: pipe } });
  });

  it.each([
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["EBUSY", "file-open-elsewhere"],
    ["EISDIR", "is-folder"],
    ["EIO", "storage-failed"],
  ])("takes the system's %s for %s", (code, kind) => {
    expect(readFailureOf("a.md")(code).kind).toBe(kind);
  });
});
