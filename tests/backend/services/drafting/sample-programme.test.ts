import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDatabase } from "#backend/database/database-handle.ts";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import type { TracedFigure } from "#backend/services/drafting/trace-figures.ts";
import { validateDocument } from "#core/document/validate-document.ts";
import { documentWords } from "../../../helpers/document-words.ts";
import { openSampleOffice } from "../../../helpers/sample-drafts.ts";
import { successOf } from "../../../helpers/test-database.ts";
import { isTraced } from "./is-traced.ts";

let database: OpenDatabase;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ database, close } = await openSampleOffice("2024-08-30"));
});

afterAll(() => close());

const PROGRAMME = { plan: "chuong-trinh-52", period: "2019..2024" };
const AS_STATE = { ...PROGRAMME, templateId: "state-periodic-report", unitId: "ubnd-tinh-tien-giang" };
const AS_PARTY = { ...PROGRAMME, templateId: "party-review" };

describe("the programme of five years", () => {
  it.each([
    { request: AS_STATE, standard: "state-2020" },
    { request: AS_PARTY, standard: "party-2018" },
  ])("is reported in the form of $standard", async ({ request, standard }) => {
    const { document, figures } = successOf(await draftDocument(database, request));
    expect(document.standard).toBe(standard);
    expect(validateDocument(document)).toEqual([]);
    expect(figures.filter((figure) => !isTraced(figure))).toEqual([]);
  });

  it("gives the State and the Party the same figures from the same facts", async () => {
    const [state, party] = [successOf(await draftDocument(database, AS_STATE)), successOf(await draftDocument(database, AS_PARTY))];
    const resultsIn = (figures: readonly TracedFigure[]) =>
      new Set(figures.flatMap(({ shown, facts }) => facts.filter(({ table }) => table === "results").map(({ ref }) => `${ref} ${shown}`)));
    expect(resultsIn(state.figures).size).toBeGreaterThan(40);
    expect(resultsIn(party.figures)).toEqual(resultsIn(state.figures));
  });

  it("reports the indicators it watches in its own areas and names, each with the last figures there are", async () => {
    const { document } = successOf(await draftDocument(database, AS_PARTY));
    const words = documentWords(document.body);
    expect(words).toContain("Doanh nghiệp dùng hợp đồng điện tử đạt 41,2% (2.500/6.066).");
    expect(words).toContain("Trong đó, nhiệm vụ cấp tỉnh: 47 nhiệm vụ.");
    expect(words).toContain("Tài khoản thư điện tử công vụ: trên 11.000 tài khoản.");
  });

  it("names the documents that directed it, not the reports on it", async () => {
    const { document } = successOf(await draftDocument(database, AS_PARTY));
    const words = documentWords(document.body);
    expect(words).toContain("Nghị quyết số 07-NQ/TU, ngày 26/7/2021 của Ban Thường vụ Tỉnh ủy");
    expect(words).not.toContain("573-BC/TU");
  });
});

describe("a letter that asks for reports", () => {
  const LETTER = { templateId: "state-letter", plan: "ke-hoach-112-2023", period: "2023-Q2" };

  it("says to whom and by when, as the regime has it", async () => {
    const { document } = successOf(await draftDocument(database, LETTER));
    expect(documentWords(document.body)).toContain("Gửi báo cáo về Sở Thông tin và Truyền thông trước ngày 20/6/2023 để tổng hợp.");
  });

  it("bears the abbreviation of an office that has settled no symbol", async () => {
    const { document } = successOf(await draftDocument(database, { ...LETTER, unitId: "so-tttt-tien-giang" }));
    expect(document.symbol).toBe("STTTT");
  });
});
