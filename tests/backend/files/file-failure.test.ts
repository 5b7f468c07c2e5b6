import { describe, expect, it } from "vitest";
import { describeFileFailure, type FileFailure } from "#backend/files/file-failure.ts";

const path = "thu-muc/bao-cao.docx";

const EVERY_FAILURE: { readonly [Kind in FileFailure["kind"]]: Extract<FileFailure, { kind: Kind }> } = {
  "file-missing": { kind: "file-missing", path },
  "folder-missing": { kind: "folder-missing", path },
  "folder-read-only": { kind: "folder-read-only", path },
  "file-read-only": { kind: "file-read-only", path },
  "no-permission": { kind: "no-permission", path },
  "disk-full": { kind: "disk-full", path },
  "file-open-elsewhere": { kind: "file-open-elsewhere", path },
  "name-invalid": { kind: "name-invalid", path },
  "name-too-long": { kind: "name-too-long", path },
  "is-folder": { kind: "is-folder", path },
  "not-a-file": { kind: "not-a-file", path },
  "file-too-large": { kind: "file-too-large", path, maxBytes: 20 * 2 ** 20 },
  "storage-failed": { kind: "storage-failed", path, code: "EIO" },
};

describe("the sentence for a file failure", () => {
  it.each(Object.values(EVERY_FAILURE))("names the file and what to do: $kind", (failure) => {
    const sentence = describeFileFailure(failure);
    expect(sentence).toContain(`“${path}”`);
    expect(sentence).toMatch(/^[^\n]+; hãy [^\n]+\.$/u);
    expect(sentence).toBe(sentence.normalize("NFC"));
  });

  it("differs from kind to kind", () => {
    expect(new Set(Object.values(EVERY_FAILURE).map(describeFileFailure)).size).toBe(Object.keys(EVERY_FAILURE).length);
  });

  it("says how large a file may be, and which code the disk gave", () => {
    expect(describeFileFailure(EVERY_FAILURE["file-too-large"])).toContain("20 MB");
    expect(describeFileFailure(EVERY_FAILURE["storage-failed"])).toContain("EIO");
  });

  it("stays on one line whatever the name holds", () => {
    expect(describeFileFailure({ kind: "file-missing", path: "a\r\nb.md" })).not.toMatch(/[\r\n]/);
  });
});
