import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { runCli } from "../backend/cli/run-cli.ts";
import { fullLetterhead, headLine, letterheadFile } from "../helpers/letterhead-file.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

const OFFICE = "ubnd-tinh-tien-giang";

let session: PracticeOffice["session"];
let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeAll(async () => {
  ({ session, backend, close } = await openPracticeOffice());
});

afterAll(() => close());

async function draftOf(plan: string, templateId: string, change: (document: OfficialDocument) => OfficialDocument = (same) => same) {
  const { id } = await backend.drafting.draft({ templateId, plan, period: "2023" });
  const { document } = await backend.drafting.open({ id });
  await backend.drafting.keep({ id, document: change(document) });
  return id;
}

function cites(documentId: string) {
  return [{ kind: "citation", documentId, shown: "văn bản được dẫn" }] as const;
}

function relationsOf(documentId: string) {
  return session
    .database()
    ?.engine.kysely.selectFrom("document_relations")
    .select(["relation", "to_document_id"])
    .where("from_document_id", "=", documentId)
    .orderBy("position")
    .execute();
}

async function planOf(planId: string) {
  return (await backend.planning.plans()).find(({ id }) => id === planId);
}

describe("issuing the plan of a year", () => {
  let planId: string;
  let entryId: string;
  let changeSetId: string | null;

  beforeAll(async () => {
    const head = { title: "kiểm tra cải cách hành chính năm 2023", period: "năm 2023", issuerUnitId: OFFICE };
    ({ planId } = await backend.planning.create({ ...head, documentId: null, parentPlanId: "ke-hoach-370-2021-2025" }));
    const draftId = await draftOf(planId, "state-year-plan", (document) => ({
      ...document,
      legalBases: [cites("749-qd-ttg-2020"), cites("da-xoa-khoi-so")],
      body: [
        { kind: "paragraph", content: cites("411-qd-ttg-2022") },
        { kind: "paragraph", content: cites("749-qd-ttg-2020") },
      ],
    }));
    const issued = await backend.register.issue({ draftId, number: "120", date: "30/3/2023", replaces: "20-kh-ubnd-2023" });
    ({ id: entryId, changeSetId } = issued);
  });

  it("tells the plan its document", async () => {
    expect((await planOf(planId))?.document).toContain("120/KH-UBND");
  });

  it("enters what it carries out, rests on and cites, each once, and nothing that is not in the register any more", async () => {
    expect(await relationsOf(entryId)).toEqual([
      { relation: "replaces", to_document_id: "20-kh-ubnd-2023" },
      { relation: "implements", to_document_id: "370-kh-ubnd-2021" },
      { relation: "basis", to_document_id: "749-qd-ttg-2020" },
      { relation: "cites", to_document_id: "411-qd-ttg-2022" },
    ]);
  });

  it("shows in the register how they stand to each other, from both", async () => {
    const rowOf = async (search: string) => (await backend.register.list({ search, sort: "date", isDescending: true })).rows[0];
    expect((await rowOf("120/KH-UBND"))?.relations).toContainEqual({
      relation: "replaces",
      isFrom: true,
      id: "20-kh-ubnd-2023",
      code: "20/KH-UBND",
    });
    const [replaced] = (await backend.register.list({ search: "20/KH-UBND", sort: "date", isDescending: true, year: 2023 })).rows.filter(
      ({ id }) => id === "20-kh-ubnd-2023",
    );
    expect(replaced?.relations).toContainEqual({ relation: "replaces", isFrom: false, id: entryId, code: "120/KH-UBND" });
  });

  it("lets a report on the plan rest on it, and leaves the document of the plan as it is", async () => {
    const draftId = await draftOf(planId, "state-periodic-report", (document) => ({ ...document, legalBases: [], body: [] }));
    const { id } = await backend.register.issue({ draftId, number: "9", date: "31/3/2023" });
    expect(await relationsOf(id)).toContainEqual({ relation: "basis", to_document_id: entryId });
    expect((await planOf(planId))?.document).toContain("120/KH-UBND");
    const [last] = await backend.settings.changes();
    await backend.settings.undo({ id: last?.id ?? "" });
  });

  it("is taken back whole: the plan is being drafted again", async () => {
    await backend.settings.undo({ id: changeSetId ?? "" });
    expect((await planOf(planId))?.document).toBeNull();
    expect(await relationsOf(entryId)).toEqual([]);
  });
});

describe("a document issued by an office with a letterhead in Word", () => {
  let entryId: string;
  const out = (name: string) => join(session.home.path, name);
  const exportTo = async (name: string, letterhead?: string) => {
    const asked = { id: entryId, folder: out(name), formats: ["docx" as const] };
    const { files } = await backend.register.exportIssued({ ...asked, ...(letterhead === undefined ? {} : { letterhead }) });
    return readFileSync(files[0] ?? "");
  };

  beforeAll(async () => {
    const file = out("giay-tieu-de.docx");
    writeFileSync(file, await fullLetterhead());
    await backend.catalogue.keepLetterheadFile({ unitId: OFFICE, file });
    const draftId = await draftOf("ke-hoach-112-2023", "state-periodic-report");
    expect((await backend.drafting.open({ id: draftId })).letterhead).toBe(OFFICE);
    ({ id: entryId } = await backend.register.issue({ draftId, number: "77", date: "30/3/2023" }));
  });

  it("shows the letterhead in the catalogue, and refuses a file that is none, with its mistakes", async () => {
    const rows = await backend.catalogue.letterheads();
    expect(rows.find(({ unitId }) => unitId === OFFICE)?.wordFile).toBe("giay-tieu-de.docx");
    const wrong = out("sai.docx");
    writeFileSync(wrong, await letterheadFile({ children: [headLine("{{isuer}}")] }));
    await expect(backend.catalogue.keepLetterheadFile({ unitId: OFFICE, file: wrong })).rejects.toMatchObject({
      data: { kind: "mistakes" },
    });
  });

  it("can be exported on it with the same bytes, whatever letterhead the office has since, in the window and by command", async () => {
    const row = (await backend.register.list({ search: "77/BC", sort: "date", isDescending: true })).rows[0];
    expect(row).toMatchObject({ id: entryId, letterhead: OFFICE });
    const atIssuing = await exportTo("luc-ban-hanh", OFFICE);
    expect(atIssuing.equals(await exportTo("theo-the-thuc"))).toBe(false);
    await backend.catalogue.removeLetterheadFile({ unitId: OFFICE });
    expect((await exportTo("ve-sau", OFFICE)).equals(atIssuing)).toBe(true);
    await expect(exportTo("khac", "so-tttt-tien-giang")).rejects.toMatchObject({ data: { kind: "letterhead-missing" } });

    const data = session.database()?.folder.path ?? "";
    await backend.dataFolder.close();
    const words = ["export", "--data", data, "--document", entryId, "--out", out("lenh"), "--format", "docx", "--letterhead", OFFICE];
    const exported = await runCli(words, { cwd: session.home.path });
    expect(exported).toMatchObject({ code: 0, errors: [] });
    expect(readFileSync(exported.out[0] ?? "").equals(atIssuing)).toBe(true);
  });
});
