import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportEvent } from "#contract/settings.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";
import { createTestFolder } from "../helpers/test-database.ts";

let session: PracticeOffice["session"];
let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeAll(async () => {
  ({ session, backend, close } = await openPracticeOffice());
});

afterAll(() => close());

function fileOf(name: string, facts: unknown): string {
  const path = join(session.home.path, name);
  writeFileSync(path, JSON.stringify(facts));
  return path;
}

describe("the settings through the contract", () => {
  it("import files of facts, tell how it goes on, and take it back as one change", async () => {
    const files = [fileOf("people.json", [{ id: "le-van-tam", name: "Lê Văn Tám" }])];
    expect(await backend.settings.checkImport({ files })).toEqual([{ label: "người ký", added: 1, known: 0 }]);
    const events: ImportEvent[] = [];
    for await (const event of await backend.settings.importFacts({ files })) events.push(event);
    const last = events.at(-1);
    expect(events.some(({ kind }) => kind === "progress")).toBe(true);
    expect(last).toMatchObject({ kind: "done", counts: [{ added: 1 }] });
    expect((await backend.catalogue.people({ search: "le van tam" })).length).toBe(1);
    expect((await backend.settings.changes())[0]).toMatchObject({ reason: "Nhập dữ liệu từ 1 tệp", isUndone: false });
    await backend.settings.undo({});
    expect((await backend.catalogue.people({ search: "le van tam" })).length).toBe(0);
    expect((await backend.settings.changes())[1]).toMatchObject({ isUndone: true });
  });

  it("list every mistake of the files and write nothing", async () => {
    const files = [fileOf("people.json", [{ id: "", name: "Ai" }, { id: "b" }])];
    await expect(backend.settings.checkImport({ files })).rejects.toMatchObject({ data: { kind: "mistakes", mistakes: { length: 2 } } });
    const events: ImportEvent[] = [];
    for await (const event of await backend.settings.importFacts({ files })) events.push(event);
    expect(events).toMatchObject([{ kind: "refused", refusal: { kind: "mistakes" } }]);
  });

  it("know the version of the program and its guide", async () => {
    expect(await backend.settings.version()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(await backend.settings.guide()).toMatch(/^# /);
  });

  it("write the guide with its pictures as one page", async () => {
    const folder = createTestFolder();
    const { file } = await backend.settings.saveGuide({ folder });
    const page = readFileSync(file, "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<img src="data:image/png;base64,');
    await expect(backend.settings.saveGuide({ folder: join(folder, "khong-co") })).rejects.toMatchObject({ code: "REFUSED" });
  });
});
