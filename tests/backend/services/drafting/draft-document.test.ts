import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Draft, type DraftRequest, draftDocument } from "#backend/services/drafting/draft-document.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { documentWords } from "../../../helpers/document-words.ts";
import { ask, change, createTestDatabase, successOf } from "../../../helpers/test-database.ts";
import { isTraced } from "./is-traced.ts";
import { fillSmallOffice, storeTemplate } from "./small-office.ts";

const REPORT: DraftRequest = { templateId: "state-periodic-report", plan: "p-2022", period: "2022" };
const PARTY_REVIEW: DraftRequest = { ...REPORT, templateId: "party-review", unitId: "tinh-uy" };
const YEAR_PLAN: DraftRequest = { templateId: "state-year-plan", plan: "p-2023", period: "2023" };

let office: Awaited<ReturnType<typeof createTestDatabase>>;

beforeEach(async () => {
  office = await createTestDatabase();
  await fillSmallOffice(office.database);
});

afterEach(() => office.dispose());

async function draft(request: DraftRequest): Promise<Draft> {
  return successOf(await draftDocument(office.database, request));
}

function textOf(document: OfficialDocument): string {
  return JSON.stringify(document);
}

describe("a drafted document", () => {
  it("says the same figures in the form of the State and of the Party", async () => {
    const [state, party] = [await draft(REPORT), await draft(PARTY_REVIEW)];
    expect([state.document.standard, party.document.standard]).toEqual(["state-2020", "party-2018"]);
    expect([state.document.symbol, party.document.symbol]).toEqual(["BC-UBND", "BC/TU"]);
    expect(party.document.signature.name).toBe("Võ Văn Bình");
    const percents = [state, party].map(({ figures }) => figures.filter(({ shown }) => shown === "68,48%").length);
    expect(percents).toEqual([2, 2]);
  });

  it.each([REPORT, PARTY_REVIEW, YEAR_PLAN])("follows every figure to facts that are there: $templateId", async (request) => {
    const { figures } = await draft(request);
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((figure) => !isTraced(figure))).toEqual([]);
  });

  it("says of a figure which result it is and where that was taken from", async () => {
    const { figures } = await draft(REPORT);
    expect(figures.find(({ shown }) => shown === "1.271/1.856")?.facts).toEqual([
      {
        ref: "ho-so-truc-tuyen@2022",
        about: "Kết quả “Tỷ lệ hồ sơ trực tuyến” năm 2022",
        value: "68.48",
        numerator: "1271",
        denominator: "1856",
        unit: "%",
        source: "Hệ thống một cửa",
        table: "results",
        row: "ho-so@2022",
      },
    ]);
  });

  it("follows the money in a table to its project and its year", async () => {
    const { figures } = await draft(REPORT);
    const money = figures.find(({ shown }) => shown === "3.400");
    expect(money?.where).toMatch(/^appendices\[2\]\.content\[0\]\.rows/);
    expect(money?.facts).toMatchObject([{ ref: "du-an/d-1@2022", value: "3400", unit: "triệu đồng", source: "ngân sách tỉnh" }]);
    const paid = figures.find(({ facts }) => facts.some(({ ref }) => ref === "du-an/d-1@2022:giai-ngan"));
    expect(paid).toMatchObject({
      shown: "2.950,5",
      facts: [{ value: "2950.5", about: "Đã giải ngân năm 2022 “Nâng cấp trung tâm dữ liệu”" }],
    });
  });

  it("judges targets, compares with last year and tells estimates apart", async () => {
    const text = documentWords((await draft(REPORT)).document);
    expect(text).toContain("tăng 27,98 điểm phần trăm so với năm 2021");
    expect(text).toContain("Trong 03 chỉ tiêu được giao có 03 chỉ tiêu đã có kết quả, 02 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt");
    expect(text).toContain("Số tổ công nghệ số cộng đồng ước đạt ");
    expect(text).toContain("Một số tổ chưa hoạt động đều.");
  });

  it("gives no verdict on a part of the time its target is set for", async () => {
    const { figures } = await draft({ ...REPORT, period: "2022-Q1" });
    expect(figures.map(({ shown }) => shown)).toContain("300 tổ");
    expect(figures.filter(({ shown }) => shown.includes("ĐẠT"))).toEqual([]);
  });

  it("begins a plan with what came of the plan before", async () => {
    const text = textOf((await draft(YEAR_PLAN)).document);
    expect(text).toContain("KẾT QUẢ THỰC HIỆN NĂM 2022");
    expect(text).toContain("Kế hoạch số 217/KH-UBND ngày 24/6/2022 của Ủy ban nhân dân tỉnh");
    expect(text).toContain("ho-so-truc-tuyen@2023/muc-tieu");
  });

  it("names units as they stand on the day of the report", async () => {
    const text = textOf((await draft(REPORT)).document);
    expect(text).toContain("Sở Khoa học và Công nghệ");
    expect(text).not.toContain("Sở Thông tin và Truyền thông");
  });

  it("closes its figures on the day laid down for the period", async () => {
    expect(textOf((await draft(REPORT)).document)).toContain("số liệu tính đến ngày 14/12/2022");
  });

  it("finds a plan by the number and symbol it was issued under", async () => {
    expect((await draft({ ...REPORT, plan: "217/KH-UBND" })).title).toBe((await draft(REPORT)).title);
  });

  it("is kept with its first version as one change", async () => {
    const { id, document } = await draft(REPORT);
    const sets = await ask(office.database, (queries) => queries.selectFrom("change_sets").selectAll().execute());
    expect(sets.at(-1)?.reason).toContain("Soạn dự thảo “Kết quả thực hiện");
    const versions = await ask(office.database, (queries) =>
      queries
        .selectFrom("draft_versions")
        .innerJoin("stored_texts", "stored_texts.sha256", "draft_versions.content")
        .select(["ordinal", "note", "stored_texts.content"])
        .where("draft_id", "=", id)
        .execute(),
    );
    expect(versions.map(({ ordinal, content, note }) => [ordinal, JSON.parse(content), note])).toEqual([
      [1, document, "Soạn từ mẫu state-periodic-report"],
    ]);
  });

  it("follows the letterhead and the words the office has settled", async () => {
    await change(office.database, async (changes) => {
      const letterhead = { issuer: ["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"], recipients: ["Bộ TT&TT", "Lưu: VT, VX"] };
      await changes.insert("settings", { key: "letterhead:ubnd", value: JSON.stringify(letterhead) });
      await changes.insert("settings", { key: "narratives:p-2022:2022", value: '{"proposals":"Đề nghị bổ sung kinh phí."}' });
    });
    const { document } = await draft(REPORT);
    expect(document.letterhead.issuer).toEqual(["ỦY BAN NHÂN DÂN", "TỈNH TIỀN GIANG"]);
    expect(document.recipients).toEqual(["Bộ TT&TT", "Lưu: VT, VX"]);
    expect(textOf(document)).toContain("Đề nghị bổ sung kinh phí.");
  });
});

describe("what cannot be drafted", () => {
  it.each([
    ["an unknown template", { templateId: "mau-la" }, { kind: "template-unknown", given: "mau-la" }],
    ["a path in place of a template", { templateId: "../README" }, { kind: "template-unknown" }],
    ["an unknown plan", { plan: "p-1999" }, { kind: "plan-unknown", known: ["p-2022", "p-2023"] }],
    ["a period that is none", { period: "2022-Q5" }, { kind: "period-malformed", given: "2022-Q5" }],
    ["a period outside the plan", { period: "2023" }, { kind: "period-outside-plan", planPeriod: "năm 2022" }],
    ["an unknown unit", { unitId: "so-la" }, { kind: "unit-unknown", given: "so-la" }],
    ["a unit nobody signs for", { unitId: "so-khcn" }, { kind: "signatory-missing", unitName: "Sở Khoa học và Công nghệ" }],
  ])("%s is refused and nothing is kept", async (_what, changes, expected) => {
    const refused = await draftDocument(office.database, { ...REPORT, ...changes });
    expect(refused).toMatchObject({ ok: false, failure: expected });
    expect(await ask(office.database, (queries) => queries.selectFrom("drafts").selectAll().execute())).toEqual([]);
  });

  it("tells every mistake of a template with its line, missing results among them", async () => {
    await storeTemplate(office.database, "mau-sai", FAULTY_TEMPLATE);
    const refused = await draftDocument(office.database, { ...REPORT, templateId: "mau-sai", plan: "p-2023", period: "2023" });
    if (refused.ok || refused.failure.kind !== "document" || refused.failure.failure.kind !== "mistakes") throw new Error("Not refused");
    expect(refused.failure.failure.path).toBe("mau-sai.md");
    expect(refused.failure.failure.problems.map(({ place, message }) => `${place.line}: ${message}`)).toEqual([
      "14: Chỉ tiêu “Tỷ lệ hồ sơ trực tuyến” chưa có kết quả thực hiện.",
      "16: Không có chỉ tiêu nào mang mã “ho-so-truc-tyen”.",
    ]);
  });
});

const FAULTY_TEMPLATE = `---
standard: {{ standard }}
kind: BC
issuer: {{ office.issuer }}
issuerName: {{ office.name }}
abbreviation: {{ office.abbreviation }}
place: {{ office.place }}
title: Kết quả
signature: { position: [CHỦ TỊCH], name: {{ signatory.name }} }
recipients: [ "Lưu: VT" ]
---
Mở đầu.

Kết quả {{ i['ho-so-truc-tuyen'] | result }}.

Kết quả {{ i['ho-so-truc-tyen'] | result }}.
`;
