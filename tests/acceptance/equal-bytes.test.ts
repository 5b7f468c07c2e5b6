import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { hashSamples } from "./hash-samples.ts";

const PRINT_HASHES = fileURLToPath(new URL("print-hashes.ts", import.meta.url));

let hashes: Readonly<Record<string, string>> = {};

describe("the bytes of every sample document and workbook", () => {
  beforeAll(async () => {
    hashes = await hashSamples();
  });

  it("differ from document to document", () => {
    const ofDocuments = Object.entries(hashes).filter(([name]) => name.endsWith(".docx"));
    expect(ofDocuments.length).toBeGreaterThan(5);
    expect(new Set(ofDocuments.map(([, hash]) => hash)).size).toBe(ofDocuments.length);
  });

  it("are the same when written again, after other documents", async () => {
    expect(await hashSamples()).toEqual(hashes);
  });

  it.each(["UTC", "Asia/Ho_Chi_Minh", "America/New_York"])("are the same in another process in the time zone %s", async (zone) => {
    const { stdout } = await promisify(execFile)(process.execPath, [PRINT_HASHES], { env: { ...process.env, TZ: zone } });
    expect(JSON.parse(stdout)).toEqual(hashes);
  });
});
