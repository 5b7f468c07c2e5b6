import { describe, expect, it } from "vitest";
import { type ChangeFailure, describeChangeFailure } from "#backend/database/change-failure.ts";
import { type DatabaseFailure, type DatabaseFailureKind, describeDatabaseFailure } from "#backend/database/database-failure.ts";

const PATH = "D:\\Dữ liệu\nkhác";
const FAILURES: { readonly [Kind in DatabaseFailureKind]: Extract<DatabaseFailure, { kind: Kind }> } = {
  "folder-missing": { kind: "folder-missing", path: PATH },
  "folder-read-only": { kind: "folder-read-only", path: PATH },
  "folder-gone": { kind: "folder-gone", path: PATH },
  "network-place": { kind: "network-place", path: PATH },
  "open-elsewhere": { kind: "open-elsewhere", path: PATH },
  "disk-full": { kind: "disk-full", path: PATH },
  "storage-failed": { kind: "storage-failed", path: PATH, code: "EIO" },
  "engine-too-old": { kind: "engine-too-old", found: "3.40.0", needed: "3.51.3" },
  "not-ours": { kind: "not-ours", path: PATH },
  "schema-newer": { kind: "schema-newer", path: PATH, found: 12, known: 9 },
  "schema-altered": { kind: "schema-altered", path: PATH, migration: 3 },
  damaged: { kind: "damaged", path: PATH, details: [] },
  "damaged-without-backup": { kind: "damaged-without-backup", path: PATH },
  "backup-missing": { kind: "backup-missing", path: PATH },
  "backup-damaged": { kind: "backup-damaged", path: PATH, details: ["nội dung tệp đã bị thay đổi"] },
};

describe("what the user is told", () => {
  it.each(Object.values(FAILURES))("of $kind is one sentence on one line that says where and what to do", (failure) => {
    const sentence = describeDatabaseFailure(failure);
    expect(sentence).toMatch(/^[^\n]+; hãy [^\n]+\.$|^[^\n]+, hãy [^\n]+\.$/);
    if ("path" in failure) expect(sentence).toContain("“D:\\Dữ liệu khác”");
    expect(describeChangeFailure(failure)).toBe(sentence);
  });

  it.each(["row-missing", "changed-meanwhile", "row-in-use", "reference-missing", "duplicate"] as const)(
    "of a change refused as %s names the thing in the words of the field",
    (kind) => {
      const failure: ChangeFailure = { kind, table: "indicators", id: "i1" };
      expect(describeChangeFailure(failure)).toMatch(/chỉ tiêu [^\n]*; hãy [^\n]+\.$/);
    },
  );
});
