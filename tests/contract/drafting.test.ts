import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPracticeOffice, type PracticeOffice } from "../helpers/practice-office.ts";

let session: PracticeOffice["session"];
let backend: PracticeOffice["backend"];
let close: PracticeOffice["close"];
let id: string;

beforeAll(async () => {
  ({ session, backend, close } = await openPracticeOffice());
  ({ id } = await backend.drafting.draft({ templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" }));
});

afterAll(() => close());

describe("a draft through the contract", () => {
  it("opens with its document and the facts behind its figures", async () => {
    const opened = await backend.drafting.open({ id });
    expect(opened).toMatchObject({ version: 1, isTyped: false, planId: "ke-hoach-217-2022", period: "2022" });
    expect(opened.figures.some(({ facts }) => facts.some(({ ref }) => ref === "dvc-toan-trinh@2022"))).toBe(true);
  });

  it("keeps what is typed at once, and makes a version of it when asked", async () => {
    const { document } = await backend.drafting.open({ id });
    const typed = { ...document, place: "Mỹ Tho" };
    await backend.drafting.keep({ id, document: typed });
    expect(await backend.drafting.open({ id })).toMatchObject({ isTyped: true, version: 1, document: { place: "Mỹ Tho" } });
    expect(await backend.drafting.settle({ id })).toEqual({ version: 2 });
    expect((await backend.drafting.versions({ id })).map(({ ordinal }) => ordinal)).toEqual([2, 1]);
    expect(await backend.drafting.version({ id, ordinal: 1 })).toMatchObject({ place: "Tiền Giang" });
  });

  it("keeps an edit of a state that was sent, be it to be checked, and refuses one of a state it does not remember", async () => {
    const { document } = await backend.drafting.open({ id });
    const [first] = document.body;
    if (first === undefined) throw new Error("The draft is empty.");
    const edit = { part: 0, at: document.body.length, removed: 0, blocks: [first] };
    await backend.checking.findings({ document: { state: "s1", whole: document } });
    await backend.drafting.keep({ id, document: { state: "s2", over: "s1", edit } });
    const edited = { ...document, body: [...document.body, first] };
    expect((await backend.drafting.open({ id })).document).toEqual(edited);
    const unknown = backend.drafting.keep({ id, document: { state: "s4", over: "s3", edit } });
    await expect(unknown).rejects.toMatchObject({ code: "REFUSED", data: { kind: "state-unknown" } });
    await backend.drafting.keep({ id, document: { state: "s5", over: "s2", edit: { ...edit, removed: 1, blocks: [] } } });
    expect((await backend.drafting.open({ id })).document).toEqual(document);
  });

  it("takes no edit that is none", async () => {
    const { document } = await backend.drafting.open({ id });
    await backend.drafting.keep({ id, document: { state: "a", whole: document } });
    const blocks = [{ kind: "paragraph", content: "words" }] as never;
    const broken = backend.drafting.keep({ id, document: { state: "b", over: "a", edit: { part: 0, at: 0, removed: 0, blocks } } });
    await expect(broken).rejects.toThrow("sent no document");
  });

  it("keeps a half-written document, and refuses to make files of it with every mistake", async () => {
    const { document } = await backend.drafting.open({ id });
    await backend.drafting.keep({ id, document: { ...document, title: [], recipients: [] } });
    const exported = backend.drafting.export({ id, folder: session.home.path, formats: ["docx"] });
    await expect(exported).rejects.toMatchObject({ code: "REFUSED", data: { kind: "mistakes" } });
    await backend.drafting.keep({ id, document });
  });

  it("is written as DOCX and workbooks", async () => {
    const folder = join(session.home.path, "xuất");
    const { files } = await backend.drafting.export({ id, folder, formats: ["docx", "xlsx"] });
    expect(files.length).toBeGreaterThan(2);
    expect(files.every((file) => existsSync(file))).toBe(true);
  });

  it("says what changed when its facts did", async () => {
    const place = { planId: "ke-hoach-217-2022", period: "2022" };
    await backend.results.enter({ ...place, edits: [{ rowId: "ho-so-truc-tuyen", columnId: "numerator", text: "400.000" }] });
    const { changes } = await backend.drafting.refresh({ id });
    expect(changes.some(({ message }) => message.includes("43.683/615.932") && message.includes("400.000/615.932"))).toBe(true);
  });

  it("offers the documents of the register to cite, found without tone marks, in every wording", async () => {
    const [found] = await backend.drafting.citations({ id, search: "quyet dinh 411" });
    expect(found?.documentId).toBe("411-qd-ttg-2022");
    expect(found?.wordings.at(-1)).toBe("Quyết định số 411/QĐ-TTg");
    expect(found?.wordings[0]).toContain("của Thủ tướng Chính phủ");
    expect(await backend.drafting.citations({ id, search: "không có văn bản này" })).toEqual([]);
  });

  it("becomes a template that drafts the same words, with its results bound anew", async () => {
    const request = { plan: "217/KH-UBND", period: "2022" };
    const model = await backend.drafting.draft({ ...request, templateId: "state-periodic-report" });
    await backend.drafting.saveAsTemplate({ id: model.id, code: "bao-cao-nam", name: "Báo cáo năm" });
    expect(await backend.drafting.templates()).toContainEqual({ code: "bao-cao-nam", name: "Báo cáo năm", kind: "BC", origin: "own" });
    const again = await backend.drafting.draft({ ...request, templateId: "bao-cao-nam" });
    const [was, is] = await Promise.all([backend.drafting.open(model), backend.drafting.open(again)]);
    expect(is.document).toEqual(was.document);
    await expect(backend.drafting.saveAsTemplate({ id: model.id, code: "Báo cáo", name: "" })).rejects.toMatchObject({
      data: { kind: "form", mistakes: [{ where: "code" }, { where: "name" }] },
    });
  });

  it("is taken away with all its versions", async () => {
    const other = await backend.drafting.draft({ templateId: "state-periodic-report", plan: "217/KH-UBND", period: "2022" });
    await backend.drafting.remove(other);
    await expect(backend.drafting.open(other)).rejects.toMatchObject({ data: { kind: "draft-unknown" } });
  });
});
