import { describe, expect, it } from "vitest";
import type { Block } from "#core/document/block.ts";
import { createDraftKeeper } from "#renderer/screens/drafts/editor/draft-keeper.ts";
import { officialDocument, paragraph } from "../../../../helpers/official-document.ts";

const FIRST = paragraph("Một");
const LONG = officialDocument({ body: Array.from({ length: 500 }, (_, index) => paragraph(`Đoạn ${index}`)) });

/** A disk that takes what is sent, and forgets when told. */
function openDisk() {
  const sent: string[] = [];
  const disk = { digest: "" };
  const take = (what: string) => {
    sent.push(what);
    disk.digest = String(sent.length);
    return Promise.resolve({ digest: disk.digest });
  };
  const keep = createDraftKeeper({
    keepWhole: ({ body }) => take(`whole, ${body.length} blocks`),
    keepEdit: ({ over, at, removed, blocks }) =>
      over === disk.digest ? take(`edit at ${at}, ${removed} to ${blocks.length}`) : Promise.resolve(undefined),
  });
  return { sent, keep, disk };
}

const withBody = (body: readonly Block[]) => ({ ...LONG, body });

describe("a draft that is kept as it is typed", () => {
  it("is sent whole once, then by the block that was typed in, however long it is", async () => {
    const { sent, keep } = openDisk();
    await keep(LONG);
    await keep(withBody(LONG.body.with(250, FIRST)));
    await keep(withBody(LONG.body.with(250, FIRST).toSpliced(10, 1)));
    expect(sent).toEqual(["whole, 500 blocks", "edit at 250, 1 to 1", "edit at 10, 1 to 0"]);
  });

  it("is sent whole where its head changed", async () => {
    const { sent, keep } = openDisk();
    await keep(LONG);
    await keep({ ...LONG, place: "Cần Thơ" });
    expect(sent).toEqual(["whole, 500 blocks", "whole, 500 blocks"]);
  });

  it("is sent whole where something else is on disk", async () => {
    const { sent, keep, disk } = openDisk();
    await keep(LONG);
    disk.digest = "another";
    await keep(withBody([FIRST]));
    await keep(withBody([FIRST, FIRST]));
    expect(sent).toEqual(["whole, 500 blocks", "whole, 1 blocks", "edit at 1, 0 to 1"]);
  });

  it("is sent from what was on disk last, where a later state could not be kept", async () => {
    const broken = { isBroken: false };
    const sent: number[] = [];
    const keep = createDraftKeeper({
      keepWhole: () => Promise.resolve({ digest: "1" }),
      keepEdit: ({ blocks }) => {
        if (broken.isBroken) return Promise.reject(new Error("disk full"));
        sent.push(blocks.length);
        return Promise.resolve({ digest: "2" });
      },
    });
    await keep(LONG);
    broken.isBroken = true;
    await expect(keep(withBody([...LONG.body, FIRST]))).rejects.toThrow("disk full");
    broken.isBroken = false;
    await keep(withBody([...LONG.body, FIRST, FIRST]));
    expect(sent).toEqual([2]);
  });
});
