import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { exportDocument } from "#backend/services/drafting/export-document.ts";
import { EXPORT_FORMATS } from "#backend/services/drafting/export-formats.ts";
import { refreshDraft } from "#backend/services/drafting/refresh-draft.ts";
import { ask, change, createTestDatabase, successOf } from "../../../helpers/test-database.ts";
import { wordsOf } from "../../../helpers/written-document.ts";
import { childOf, parseXml } from "../../../measure/xml.ts";
import { readSheet, shownRows } from "../../xlsx/read-workbook.ts";
import { correctResult, fillSmallOffice, storeTemplate } from "./small-office.ts";

let office: Awaited<ReturnType<typeof createTestDatabase>>;
let draftId: string;

beforeEach(async () => {
  office = await createTestDatabase();
  await fillSmallOffice(office.database);
  draftId = successOf(await draftDocument(office.database, { templateId: "state-periodic-report", plan: "p-2022", period: "2022" })).id;
});

afterEach(() => office.dispose());

/** What a reader finds in the files: the words of the document, the rows of the first workbook, the text. */
async function exported(): Promise<{
  readonly docx: string;
  readonly sheet: string;
  readonly text: string;
  readonly files: readonly string[];
}> {
  const outFolder = join(office.folder, "ra", "moi");
  const { files } = successOf(await exportDocument(office.database, { draftId, outFolder, formats: EXPORT_FORMATS }));
  const fileOf = (end: string) => readFileSync(files.find((file) => file.endsWith(end)) ?? `no ${end}`);
  const xml = unzipSync(fileOf(".docx"))["word/document.xml"];
  const body = childOf(parseXml(strFromU8(xml ?? new Uint8Array())), "w:body");
  if (body === undefined) throw new Error("No body");
  const rows = shownRows(await readSheet(fileOf("-phu-luc-1.xlsx")));
  return { docx: wordsOf(body), sheet: rows.join("\n").replaceAll("\u00a0", " "), text: String(fileOf(".md")), files };
}

describe("one fact changed", () => {
  it("changes the sentence, the appendix and the workbook", async () => {
    const before = await exported();
    for (const face of [before.docx, before.sheet, before.text]) expect(face).toContain("1.271/1.856");
    await correctResult(office.database, 800);
    const { version, changes } = successOf(await refreshDraft(office.database, draftId));
    expect(version).toBe(2);
    expect(new Set(changes.map((one) => (one.kind === "changed" ? `${one.was} → ${one.is}` : one.kind)))).toEqual(
      new Set([
        "68,48% → 43,10%",
        "1.271/1.856 → 800/1.856",
        "tăng 27,98 điểm phần trăm so với năm 2021 → tăng 2,6 điểm phần trăm so với năm 2021",
        "ĐẠT → CHƯA ĐẠT",
        "02 → 01",
        "01 → 02",
        "Số tổ công nghệ số cộng đồng → Tỷ lệ hồ sơ trực tuyến và Số tổ công nghệ số cộng đồng",
      ]),
    );
    const after = await exported();
    expect(after.files).toEqual(before.files);
    for (const face of [after.docx, after.sheet, after.text]) {
      expect(face).toContain("800/1.856");
      expect(face).not.toContain("1.271/1.856");
    }
    expect(after.docx.match(/800\/1\.856/g)).toHaveLength(2);
  });
});

describe("a refreshed draft", () => {
  it("keeps its version while no fact changes", async () => {
    expect(successOf(await refreshDraft(office.database, draftId))).toEqual({ id: draftId, version: 1, changes: [] });
  });

  it("tells which facts are gone and leaves their figures as they were; only what was counted is counted anew", async () => {
    await change(office.database, async (changes) => {
      const row = await changes.queries.selectFrom("results").selectAll().where("id", "=", "to-cn@2022").executeTakeFirstOrThrow();
      await changes.remove("results", row);
    });
    const { version, changes } = successOf(await refreshDraft(office.database, draftId));
    expect(version).toBe(2);
    expect(changes).toContainEqual(expect.objectContaining({ kind: "missing", was: "1.264 tổ" }));
    expect(changes).toContainEqual(expect.objectContaining({ kind: "changed", was: "03", is: "02", facts: ["dem:indicators?result"] }));
    expect(changes.flatMap((one) => (one.kind === "changed" ? one.facts : [])).filter((ref) => !ref.startsWith("dem:"))).toEqual([]);
  });

  it("counts what its own office has issued, not what the issuer of the plan has", async () => {
    const request = { templateId: "state-periodic-report", plan: "p-2022", period: "2022" };
    await storeTemplate(office.database, "mau-dem", COUNTING);
    const own = successOf(await draftDocument(office.database, { ...request, templateId: "mau-dem" }));
    const party = successOf(await draftDocument(office.database, { ...request, templateId: "mau-dem", unitId: "tinh-uy" }));
    expect([own, party].map(({ figures }) => figures.map(({ shown }) => shown))).toEqual([["01"], ["00"]]);
    for (const { id } of [own, party]) expect(successOf(await refreshDraft(office.database, id)).changes).toEqual([]);
  });

  it("is named in the record of changes", async () => {
    await correctResult(office.database, 800);
    await refreshDraft(office.database, draftId);
    const sets = await ask(office.database, (queries) => queries.selectFrom("change_sets").select("reason").orderBy("ordinal").execute());
    expect(sets.at(-1)?.reason).toMatch(/^Cập nhật 10 số liệu của dự thảo/);
  });

  it("must be there", async () => {
    expect(await refreshDraft(office.database, "la")).toEqual({ ok: false, failure: { kind: "draft-unknown", given: "la" } });
  });
});

describe("an exported draft", () => {
  it("is a document, a workbook for each appendix and a text, in a folder made for it", async () => {
    const { files } = await exported();
    expect(files.map((file) => /(-phu-luc-\d)?\.\w+$/.exec(file)?.[0])).toEqual([
      ".docx",
      "-phu-luc-1.xlsx",
      "-phu-luc-2.xlsx",
      "-phu-luc-3.xlsx",
      "-phu-luc-4.xlsx",
      ".md",
    ]);
    expect(readdirSync(join(office.folder, "ra", "moi"))).toHaveLength(files.length);
  });

  it("writes only what is asked for", async () => {
    const { files } = successOf(await exportDocument(office.database, { draftId, outFolder: join(office.folder, "ra"), formats: ["md"] }));
    expect(readdirSync(join(office.folder, "ra"))).toHaveLength(files.length);
    expect(files).toHaveLength(1);
  });

  it("says why nothing is written where the folder is a file", async () => {
    const outFolder = office.database.folder.database;
    const refused = await exportDocument(office.database, { draftId, outFolder, formats: ["md"] });
    expect(refused).toMatchObject({
      ok: false,
      failure: { kind: "document", failure: { kind: "file", failure: { kind: "folder-missing" } } },
    });
  });

  it("must be there", async () => {
    const refused = await exportDocument(office.database, { draftId: "la", outFolder: office.folder, formats: ["md"] });
    expect(refused).toEqual({ ok: false, failure: { kind: "draft-unknown", given: "la" } });
  });
});

const COUNTING = `---
standard: {{ standard }}
kind: BC
issuer: {{ office.issuer }}
issuerName: {{ office.name }}
abbreviation: {{ office.abbreviation }}
place: {{ office.place }}
title: Kết quả
signature: { position: [CHỦ TỊCH], name: "{{ signatory.name }}" }
recipients: [ "Lưu: VT" ]
---
Đã ban hành {{ documents | count }} văn bản.
`;
