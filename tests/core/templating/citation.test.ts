import { describe, expect, it } from "vitest";
import { citationText } from "#core/templating/citation.ts";
import type { DocumentView } from "#core/templating/index.ts";
import { day } from "../../helpers/template-data.ts";

const RESOLUTION: DocumentView = {
  id: "52-nq-tw-2019",
  citation: "Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị",
  name: "Nghị quyết số 52-NQ/TW",
  kind: "NQ",
  date: day("2019-09-27"),
  issuer: "Bộ Chính trị",
  title: "về một số chủ trương",
};

const LAW: DocumentView = {
  id: "luat-2015",
  citation: "Luật Ngân sách nhà nước ngày 25/6/2015",
  name: "Luật Ngân sách nhà nước",
  kind: "Luật",
  date: day("2015-06-25"),
  issuer: "Quốc hội",
  title: "Ngân sách nhà nước",
};

describe("a document of the register is cited", () => {
  it.each([
    [undefined, "Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị"],
    ["short", "Nghị quyết số 52-NQ/TW"],
    ["dated", "Nghị quyết số 52-NQ/TW ngày 27/9/2019"],
    ["titled", "Nghị quyết số 52-NQ/TW ngày 27/9/2019 về một số chủ trương"],
    ["full", "Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về một số chủ trương"],
    ["full long", "Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2019 của Bộ Chính trị về một số chủ trương"],
  ])("as %s", (extent, shown) => {
    expect(citationText(RESOLUTION, "state-2020", extent)).toBe(shown);
  });

  it("with a comma before the day by the Party", () => {
    expect(citationText(RESOLUTION, "party-2018")).toBe("Nghị quyết số 52-NQ/TW, ngày 27/9/2019 của Bộ Chính trị");
  });

  it("by name and day where it is a law", () => {
    expect(citationText(LAW, "state-2020", "full long")).toBe("Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015");
  });

  it("as it is known where its parts are not", () => {
    const { name: _name, ...unparted } = RESOLUTION;
    expect(citationText(unparted, "party-2018", "short")).toBe(RESOLUTION.citation);
  });

  it("in no other way", () => {
    expect(() => citationText(RESOLUTION, "state-2020", "long short full")).toThrow("viện dẫn");
  });
});
