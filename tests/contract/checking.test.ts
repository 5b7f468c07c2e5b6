import { createRouterClient } from "@orpc/server";
import { describe, expect, it } from "vitest";
import { router } from "#backend/router/index.ts";
import { createOfficeSession } from "#backend/session/office-session.ts";
import { officialDocument, paragraph } from "../helpers/official-document.ts";
import { openPracticeOffice } from "../helpers/practice-office.ts";
import { createTestEnvironment, createTestFolder } from "../helpers/test-database.ts";

const backend = createRouterClient(router, {
  context: { session: createOfficeSession({ path: createTestFolder() }, createTestEnvironment()) },
});

const document = officialDocument({ recipients: ["Như trên"], body: [paragraph("Có 10/12 xã (80%) và và 02 huyện")] });
describe("findings asked for through the contract", () => {
  it("come with place, what should stand there, clause and fix, no folder being open", async () => {
    expect(await backend.checking.findings({ document })).toEqual([
      {
        rule: "fraction-and-percentage",
        severity: "error",
        message: "10/12 là 83%, không phải 80%. Hãy xem lại tử số, mẫu số và tỷ lệ.",
        quote: "10/12 xã (80%",
        place: { path: "body[0].content", at: 3 },
        expected: "83%",
      },
      {
        rule: "doubled-words",
        severity: "error",
        message: "Chữ “và” bị lặp.",
        quote: "và và",
        place: { path: "body[0].content", at: 18 },
        expected: "và",
        fix: { replacement: "và" },
      },
      {
        rule: "archive-line-missing",
        severity: "warning",
        message: "Nơi nhận chưa có dòng lưu văn bản.",
        quote: "",
        place: { path: "recipients" },
        expected: "Lưu: VT, …",
        clause: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.9.d",
      },
    ]);
  });

  it("are given up when nobody wants them any more", async () => {
    const asked = new AbortController();
    const findings = backend.checking.findings({ document }, { signal: asked.signal });
    asked.abort();
    await expect(findings).rejects.toMatchObject({ code: "REFUSED", data: { kind: "superseded" } });
  });

  it("are asked of documents alone", async () => {
    await expect(backend.checking.findings({ document: { ...document, body: "chữ" } as never })).rejects.toThrow(
      "The window sent no document",
    );
  });
});

describe("findings of a draft", () => {
  it("are those of what was typed last, before it is a version", async () => {
    const { backend: office, close } = await openPracticeOffice();
    const { id } = await office.drafting.draft({ templateId: "state-notice", plan: "217/KH-UBND", period: "2022" });
    expect((await office.checking.draftFindings({ id })).map(({ rule }) => rule)).toEqual(["number-and-date-missing"]);
    const { document: drafted } = await office.drafting.open({ id });
    await office.drafting.keep({ id, document: { ...drafted, body: [...drafted.body, paragraph("và và")] } });
    expect((await office.checking.draftFindings({ id })).map(({ rule }) => rule)).toEqual(["doubled-words", "number-and-date-missing"]);
    await close();
  });

  it("are refused where there is no such draft", async () => {
    const { backend: office, close } = await openPracticeOffice();
    await expect(office.checking.draftFindings({ id: "không có" })).rejects.toMatchObject({ code: "REFUSED" });
    await close();
  });
});
