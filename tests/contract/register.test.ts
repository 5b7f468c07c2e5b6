import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntryForm } from "#contract/register.ts";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

const EVERYTHING = { search: "", sort: "date", isDescending: true } as const;

const FORM: EntryForm = {
  origin: "own",
  kind: "KH",
  number: "113",
  symbol: "KH-UBND",
  date: "31/3/2023",
  issuer: "UBND tỉnh",
  title: "về kiểm tra chuyển đổi số",
  note: "",
};

let session: PracticeOffice["session"];
let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];

beforeAll(async () => {
  ({ session, backend, close } = await openPracticeOffice());
});

afterAll(() => close());

describe("the register through the contract", () => {
  it("finds an entry however it is typed, by its number or by words without tone marks", async () => {
    const byNumber = await backend.register.list({ ...EVERYTHING, search: "112/kh-ubnd" });
    expect(byNumber.rows[0]?.code).toBe("112/KH-UBND");
    const byWords = await backend.register.list({ ...EVERYTHING, search: "BO CHINH TRI cong nghiep lan thu tu" });
    expect(byWords.rows.map(({ code }) => code)).toContain("52-NQ/TW");
  });

  it("shows the own documents of a kind and a year, by number", async () => {
    const { rows, years, kinds } = await backend.register.list({ ...EVERYTHING, origin: "own", kind: "KH", year: 2023, sort: "code" });
    expect(rows.map(({ code, kindName }) => [code, kindName])).toEqual([
      ["112/KH-UBND", "Kế hoạch"],
      ["20/KH-UBND", "Kế hoạch"],
    ]);
    expect(years.slice(0, 2)).toEqual([2024, 2023]);
    expect(kinds).toContainEqual({ code: "Luật", name: "Luật" });
  });

  it("gives the next number of a kind in its year, anew from 1 in a new year", async () => {
    expect(await backend.register.next({ kind: "KH", symbol: "", date: "10/4/2023" })).toEqual({
      number: 113,
      symbol: "KH-UBND",
      code: "113/KH-UBND",
      after: "112/KH-UBND",
      term: null,
    });
    expect(await backend.register.next({ kind: "KH", symbol: "KH-UBND", date: "02/01/2025" })).toMatchObject({
      code: "01/KH-UBND",
      after: null,
    });
  });

  it("refuses an entry with what is wrong with each field", async () => {
    const form = { ...FORM, number: "không", date: "30/02/2023", title: " " };
    const refused = await backend.register.save({ form }).catch((error: { data: unknown }) => error.data);
    expect(refused).toMatchObject({ kind: "form", message: "Có 3 chỗ cần sửa; chưa có gì được ghi." });
    expect((refused as { mistakes: { where: string }[] }).mistakes.map(({ where }) => where)).toEqual(["number", "date", "title"]);
  });

  it("refuses a day that has not come, and a number that is taken", async () => {
    await expect(backend.register.save({ form: { ...FORM, date: "01/4/2023" } })).rejects.toMatchObject({
      data: { message: "Ngày 01/4/2023 chưa tới (hôm nay là 31/3/2023); hãy ghi lại ngày ban hành." },
    });
    await expect(backend.register.save({ form: { ...FORM, number: "0112" } })).rejects.toMatchObject({
      data: { mistakes: [{ where: "number", message: expect.stringContaining("Số 112/KH-UBND ngày 31/3/2023 đã có trong sổ") }] },
    });
  });

  it("enters, changes and takes back an entry, each as one change", async () => {
    const { id } = await backend.register.save({ form: { ...FORM, note: "bản giấy" } });
    const [row] = (await backend.register.list({ ...EVERYTHING, search: "113/KH-UBND" })).rows;
    expect(row).toMatchObject({ id, issuer: "UBND tỉnh", note: "bản giấy", isFrozen: false });
    const { changeSetId } = await backend.register.save({ id, version: row?.version, form: { ...FORM, title: "về thanh tra" } });
    expect((await backend.register.list({ ...EVERYTHING, search: "ve thanh tra" })).found).toBe(1);
    await backend.settings.undo({ id: changeSetId ?? "" });
    expect((await backend.register.list({ ...EVERYTHING, search: "ve thanh tra" })).found).toBe(0);
    await expect(backend.register.save({ id, version: row?.version, form: FORM })).rejects.toMatchObject({
      data: { kind: "database", message: expect.stringContaining("đã được sửa ở chỗ khác") },
    });
  });

  it("does not take out a document that others rest on", async () => {
    const [row] = (await backend.register.list({ ...EVERYTHING, search: "112/KH-UBND" })).rows;
    await expect(backend.register.remove({ id: row?.id ?? "", version: row?.version ?? 0 })).rejects.toMatchObject({
      data: { message: expect.stringContaining("đang được dữ liệu khác dùng đến") },
    });
  });
});

describe("issuing a draft", () => {
  let draftId: string;
  let entryId: string;

  beforeAll(async () => {
    ({ id: draftId } = await backend.drafting.draft({ templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" }));
  });

  it("tells beforehand the number that is next and what is no longer as the facts are", async () => {
    await backend.results.enter({
      planId: "ke-hoach-217-2022",
      period: "2022",
      edits: [{ rowId: "ho-so-truc-tuyen", columnId: "numerator", text: "400.000" }],
    });
    const issuable = await backend.register.issuable({ draftId, date: "" });
    expect(issuable).toMatchObject({ date: "31/3/2023", next: { code: "01/BC-UBND" }, issuedAs: null });
    expect(issuable.stale.some((message) => message.includes("400.000/615.932"))).toBe(true);
    await backend.drafting.refresh({ id: draftId });
    expect((await backend.register.issuable({ draftId, date: "" })).stale).toEqual([]);
  });

  it("freezes it under number and day with its facts, and enters it in the register", async () => {
    const issued = await backend.register.issue({ draftId, number: "1", date: "30/3/2023" });
    expect(issued.code).toBe("01/BC-UBND");
    entryId = issued.id;
    const [row] = (await backend.register.list({ ...EVERYTHING, search: "01/BC-UBND" })).rows;
    expect(row).toMatchObject({ id: entryId, isFrozen: true, kindName: "Báo cáo", date: "30/3/2023" });
    const facts = await session
      .database()
      ?.engine.kysely.selectFrom("issued_snapshots")
      .innerJoin("stored_texts", "stored_texts.sha256", "issued_snapshots.facts")
      .select("content")
      .executeTakeFirstOrThrow();
    expect(facts?.content).toContain("400000");
  });

  it("lets nobody change it any more, and issues it once", async () => {
    const [row] = (await backend.register.list({ ...EVERYTHING, search: "01/BC-UBND" })).rows;
    const { document } = await backend.drafting.open({ id: draftId });
    await expect(backend.drafting.keep({ id: draftId, document })).rejects.toMatchObject({ data: { kind: "draft-issued" } });
    await expect(backend.drafting.refresh({ id: draftId })).rejects.toMatchObject({ data: { kind: "draft-issued" } });
    await expect(backend.register.issue({ draftId, number: "2", date: "30/3/2023" })).rejects.toMatchObject({ data: { kind: "frozen" } });
    await expect(backend.register.save({ id: entryId, version: row?.version, form: FORM })).rejects.toMatchObject({
      data: { kind: "form" },
    });
    await expect(backend.register.save({ id: entryId, version: row?.version, form: { ...FORM, number: "200" } })).rejects.toMatchObject({
      data: { kind: "frozen" },
    });
    await expect(backend.register.remove({ id: entryId, version: row?.version ?? 0 })).rejects.toMatchObject({ data: { kind: "frozen" } });
  });

  it("writes its files from what was frozen, with number and day", async () => {
    const folder = join(session.home.path, "ban-hanh");
    const { files } = await backend.register.exportIssued({ id: entryId, folder, formats: ["docx", "xlsx", "md"] });
    expect(files.every((file) => existsSync(file))).toBe(true);
    expect(files[0]).toContain("01-bc-ubnd-");
  });
});
