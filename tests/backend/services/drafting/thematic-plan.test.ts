import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftDocument } from "#backend/services/drafting/draft-document.ts";
import { refreshDraft } from "#backend/services/drafting/refresh-draft.ts";
import { countBoundFigures, draftSample, openSampleOffice, readSample, SAMPLE_DRAFTS, wordsOf } from "../../../helpers/sample-drafts.ts";
import { change, successOf } from "../../../helpers/test-database.ts";

const NAME = "ke-hoach-394-kh-ubnd";

let office: Awaited<ReturnType<typeof openSampleOffice>>;

beforeAll(async () => {
  office = await openSampleOffice(SAMPLE_DRAFTS[NAME].day);
});

afterAll(() => office.close());

async function draftPlan() {
  const { day: _day, ...request } = SAMPLE_DRAFTS[NAME];
  return successOf(await draftDocument(office.database, request));
}

describe("the thematic plan drafted from data", () => {
  it("equals the one written by hand, word for word", async () => {
    const { document } = await draftSample(NAME);
    expect(wordsOf(document)).toBe(wordsOf(await readSample(NAME)));
    // 17 targets in sentences, 16 in the appendix, one in its note, counts and places of tasks by agency.
    expect(countBoundFigures(document)).toBe(61);
  });

  it("follows every figure to the rows it came from", async () => {
    const { figures } = await draftPlan();
    expect(figures).toHaveLength(61);
    const rowsOf = ({ facts }: (typeof figures)[number]) => facts.flatMap(({ row, members = [] }) => row ?? members.map((one) => one.row));
    expect(figures.filter((figure) => rowsOf(figure).length === 0 || rowsOf(figure).includes(undefined))).toEqual([]);
  });

  it("counts the tasks of an agency anew, and where they stand, when one is given to another", async () => {
    const { id } = await draftPlan();
    await change(office.database, async (changes) => {
      const row = await changes.queries
        .selectFrom("assignments")
        .selectAll()
        .where("id", "=", "nv394-36:chu-tri")
        .executeTakeFirstOrThrow();
      await changes.update("assignments", row, { unit_id: "so-tai-chinh-tien-giang" });
    });
    const { changes } = successOf(await refreshDraft(office.database, id));
    expect(changes.flatMap((one) => (one.kind === "changed" ? [`${one.was} → ${one.is}`] : []))).toEqual([
      "04 → 05",
      "nhóm IX Phần A và nhóm V Phần C → nhóm IX Phần A, nhóm III Phần B và nhóm V Phần C",
      "05 → 04",
    ]);
  });
});
