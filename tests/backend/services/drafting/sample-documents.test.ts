import { describe, expect, it } from "vitest";
import { countBoundFigures, draftSample, readSample, wordsOf } from "../../../helpers/sample-drafts.ts";
import { isTraced } from "./is-traced.ts";

describe.each([
  {
    name: "bao-cao-573-bc-tu",
    least: 95,
    refs: ["diem-cau@2024/cap-xa", "co-cau-nhiem-vu-khcn@2019..2024/y-te", "camera-thong-minh@2024"],
  },
  {
    name: "ke-hoach-112-kh-ubnd",
    least: 230,
    refs: [
      "dem:previous.indicators?isPartlyMet=true",
      "dem:plans.nhiem-vu-797-2022.tasks",
      "tthc-thanh-toan-truc-tuyen@2022/danh-gia/giao-dich",
      "chong-ma-doc-tap-trung@2023/muc-tieu",
      "lop-tap-huan@2022/ung-dung-cntt",
      "du-an/da2023-01@2023",
    ],
  },
  { name: "cong-van-ubnd", least: 7, refs: ["ho-so-truc-tuyen@2023/muc-tieu", "don-vi-co-ke-hoach-chuyen-doi-so@2022"] },
  { name: "to-trinh-so-tttt", least: 60, refs: ["tong:projects.total", "dem:projects", "du-an/da2023-21@tong"] },
] as const)("$name drafted from data alone", ({ name, least, refs }) => {
  it("says word for word what was written by hand, with its figures bound to facts", async () => {
    const { document, figures } = await draftSample(name);
    expect(wordsOf(document)).toBe(wordsOf(await readSample(name)));
    expect(countBoundFigures(document)).toBeGreaterThanOrEqual(least);
    expect(figures.filter((figure) => !isTraced(figure))).toEqual([]);
    expect(figures.flatMap(({ facts }) => facts.map(({ ref }) => ref))).toEqual(expect.arrayContaining([...refs]));
  });
});
