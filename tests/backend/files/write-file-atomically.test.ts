import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileFailureKind } from "#backend/files/file-failure.ts";
import { type FileOperations, nodeFileOperations } from "#backend/files/file-operations.ts";
import { writeFileAtomically } from "#backend/files/write-file-atomically.ts";
import { operationsFailingAt, operationsWith, systemFault } from "./faulty-operations.ts";

const MAKE_PIPE = "mkfifo";
const NEW_BYTES = new TextEncoder().encode("văn bản mới");

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ghi-tep-"));
  target = join(folder, "bao-cao.docx");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function failureKindOf(path: string, operations?: FileOperations): Promise<FileFailureKind | "written"> {
  const result = await writeFileAtomically(path, NEW_BYTES, operations);
  return result.ok ? "written" : result.failure.kind;
}

describe("writing a file", () => {
  it("makes a new file and leaves nothing else in the folder", async () => {
    expect(await writeFileAtomically(target, NEW_BYTES)).toEqual({ ok: true, value: undefined });
    expect(readFileSync(target, "utf8")).toBe("văn bản mới");
    expect(readdirSync(folder)).toEqual(["bao-cao.docx"]);
  });

  it("replaces an earlier file and keeps its rights", async () => {
    writeFileSync(target, "văn bản cũ, dài hơn văn bản mới");
    chmodSync(target, 0o664);
    expect(await failureKindOf(target)).toBe("written");
    expect(readFileSync(target, "utf8")).toBe("văn bản mới");
    expect(statSync(target).mode & 0o777).toBe(0o664);
  });

  it("replaces the file behind a link and leaves the link in place", async () => {
    const real = join(folder, "that.docx");
    writeFileSync(real, "văn bản cũ");
    symlinkSync(real, target);
    expect(await failureKindOf(target)).toBe("written");
    expect(readFileSync(real, "utf8")).toBe("văn bản mới");
    expect(lstatSync(target).isSymbolicLink()).toBe(true);
  });

  it("writes an empty file and a Vietnamese name", async () => {
    const named = join(folder, "Báo cáo quý I – UBND tỉnh.docx");
    expect(await writeFileAtomically(named, new Uint8Array())).toEqual({ ok: true, value: undefined });
    expect(statSync(named).size).toBe(0);
  });

  it("waits while a virus scanner holds the file, then replaces it", async () => {
    const faults = ["EBUSY", "EPERM", "EACCES"];
    const rename: FileOperations["rename"] = async (from, to) => {
      const fault = faults.shift();
      if (fault !== undefined) throw systemFault(fault);
      await nodeFileOperations.rename(from, to);
    };
    expect(await failureKindOf(target, operationsWith({ rename }))).toBe("written");
    expect(faults).toEqual([]);
  });

  it("gives up after about two seconds when another program keeps the file open", async () => {
    const pauses: number[] = [];
    const operations = operationsWith({
      rename: async () => Promise.reject(systemFault("EBUSY")),
      wait: (milliseconds) => {
        pauses.push(milliseconds);
        return Promise.resolve();
      },
    });
    expect(await failureKindOf(target, operations)).toBe("file-open-elsewhere");
    expect(pauses.reduce((total, pause) => total + pause, 0)).toBe(2000);
  });

  it("counts a file as written when only the flush of the folder is refused", async () => {
    const open: FileOperations["open"] = async (path, flags, mode) => {
      if (path === folder) throw systemFault("EISDIR");
      return nodeFileOperations.open(path, flags, mode);
    };
    expect(await failureKindOf(target, operationsWith({ open }))).toBe("written");
  });

  it("throws on a bug instead of calling it a failure of the disk", async () => {
    const rename = async () => Promise.reject(new TypeError("bug"));
    await expect(writeFileAtomically(target, NEW_BYTES, operationsWith({ rename }))).rejects.toThrow("bug");
  });
});

describe("a write that fails", () => {
  const faults: readonly (readonly [string, FileOperations, FileFailureKind])[] = [
    ["the disk fills up while writing", operationsFailingAt("writeFile", "ENOSPC"), "disk-full"],
    ["the quota is used up at the flush", operationsFailingAt("sync", "EDQUOT"), "disk-full"],
    ["the network drive goes away at the flush", operationsFailingAt("sync", "EIO"), "storage-failed"],
    ["the network drive reports its fault at closing", operationsFailingAt("close", "ENOSPC"), "disk-full"],
    ["the rights cannot be kept", operationsFailingAt("chmod", "EROFS"), "folder-read-only"],
    ["the stick is pulled out after opening", operationsFailingAt("stat", "ENODEV"), "storage-failed"],
    ["the folder may not be written", operationsWith({ open: async () => Promise.reject(systemFault("EACCES")) }), "folder-read-only"],
    ["the disk is mounted read-only", operationsWith({ open: async () => Promise.reject(systemFault("EROFS")) }), "folder-read-only"],
    ["Word keeps the file open", operationsWith({ rename: async () => Promise.reject(systemFault("EPERM")) }), "file-open-elsewhere"],
    [
      "the folder vanishes before the rename",
      operationsWith({ rename: async () => Promise.reject(systemFault("ENOENT")) }),
      "folder-missing",
    ],
    [
      "the name is too long for the disk",
      operationsWith({ rename: async () => Promise.reject(systemFault("ENAMETOOLONG")) }),
      "name-too-long",
    ],
  ];

  it.each(faults)("when %s, leaves the earlier file whole and no temp file", async (_story, operations, kind) => {
    writeFileSync(target, "văn bản cũ");
    expect(await failureKindOf(target, operations)).toBe(kind);
    expect(readFileSync(target, "utf8")).toBe("văn bản cũ");
    expect(readdirSync(folder)).toEqual(["bao-cao.docx"]);
  });

  it("tries again to remove its temp file when a scanner holds that too", async () => {
    const faults = ["EBUSY", "EPERM"];
    const operations = operationsWith({
      rename: async () => Promise.reject(systemFault("ENOSPC")),
      unlink: async (path) => {
        const fault = faults.shift();
        if (fault !== undefined) throw systemFault(fault);
        await nodeFileOperations.unlink(path);
      },
    });
    expect(await failureKindOf(target, operations)).toBe("disk-full");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a target that cannot be a file", () => {
  it("is refused when its folder does not exist, and the folder is not made", async () => {
    expect(await failureKindOf(join(folder, "khong-co", "bao-cao.docx"))).toBe("folder-missing");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused when a file stands where its folder should be", async () => {
    writeFileSync(target, "văn bản cũ");
    expect(await failureKindOf(join(target, "bao-cao.docx"))).toBe("folder-missing");
  });

  it("is refused when a folder bears its name", async () => {
    mkdirSync(target);
    expect(await failureKindOf(target)).toBe("is-folder");
    expect(statSync(target).isDirectory()).toBe(true);
  });

  it("is refused when the earlier file is marked read-only", async () => {
    writeFileSync(target, "văn bản cũ", { mode: 0o444 });
    expect(await failureKindOf(target)).toBe("file-read-only");
    expect(readFileSync(target, "utf8")).toBe("văn bản cũ");
  });

  it.skipIf(process.platform === "win32")("is refused when it is a pipe, which stays one", async () => {
    execFileSync(MAKE_PIPE, [target]);
    expect(await failureKindOf(target)).toBe("not-a-file");
    expect(statSync(target).isFIFO()).toBe(true);
  });

  it("is refused when its name is longer than the disk allows", async () => {
    expect(await failureKindOf(join(folder, `${"ă".repeat(200)}.docx`))).toBe("name-too-long");
  });

  it.each(["a:b.docx", "a?.docx", 'a"b".docx', "NUL.docx", "com1", "bao cao.", "a\tb.docx", "a\\b.docx"])(
    "is refused when Windows could not keep the name %j",
    async (name) => {
      expect(await failureKindOf(join(folder, name))).toBe("name-invalid");
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.each(["console.docx", "BC.573.docx", "(1) Kế hoạch, lần 2 & 3.docx", "~$x.docx", ".an.docx"])(
    "may well be called %s",
    async (name) => {
      expect(await failureKindOf(join(folder, name))).toBe("written");
    },
  );
});
