import { describe, expect, it } from "vitest";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { longDateOrBlank, numberAndSymbol, numberLine, placeDateLine } from "#core/document/wording/index.ts";
import { type PlainDate, parsePlainDate } from "#core/plain-date.ts";
import type { StandardId } from "#core/standards/index.ts";
import { draftDocument, officialDocument } from "../../../helpers/official-document.ts";

const BLANK = /^[\u00a0]{3,}$/;

function dated(text: string): OfficialDocument {
  return officialDocument({ date: parsePlainDate(text) as PlainDate });
}

describe("the number and symbol", () => {
  it.each<readonly [StandardId, number, string, string]>([
    ["state-2020", 112, "KH-UBND", "Số: 112/KH-UBND"],
    ["state-2020", 9, "KH-UBND", "Số: 09/KH-UBND"],
    ["state-2020", 10, "KH-UBND", "Số: 10/KH-UBND"],
    ["state-2020", 1, "UBND-VX", "Số: 01/UBND-VX"],
    ["state-2020", 2986, "UBND-KGVX", "Số: 2986/UBND-KGVX"],
    ["party-2018", 573, "BC/TU", "Số 573-BC/TU"],
    ["party-2018", 7, "QĐi/TU", "Số 07-QĐi/TU"],
    ["party-2026", 3, "CV/VPTU", "Số 03-CV/VPTU"],
  ])("of %s: %i and %s print %s", (standard, number, symbol, line) => {
    expect(numberLine(officialDocument({ standard, number, symbol }))).toBe(line);
  });

  it("of a draft leave room for the number that does not shrink when a line is broken", () => {
    const state = numberLine(draftDocument({ standard: "state-2020" }));
    const party = numberLine(draftDocument({ standard: "party-2026", symbol: "BC/TU" }));
    expect(state).toMatch(/^Số: \u00a0+\/KH-UBND$/);
    expect(party).toMatch(/^Số \u00a0+-BC\/TU$/);
    expect(numberAndSymbol(draftDocument()).split("/")[0]).toMatch(BLANK);
  });
});

describe("the place and date", () => {
  it.each([
    ["2023-03-31", "Tiền Giang, ngày 31 tháng 3 năm 2023"],
    ["2023-01-05", "Tiền Giang, ngày 05 tháng 01 năm 2023"],
    ["2023-02-09", "Tiền Giang, ngày 09 tháng 02 năm 2023"],
    ["2023-03-10", "Tiền Giang, ngày 10 tháng 3 năm 2023"],
    ["2023-12-01", "Tiền Giang, ngày 01 tháng 12 năm 2023"],
  ])("%s prints %s: a zero before days below 10 and months 1 and 2", (date, line) => {
    expect(placeDateLine(dated(date))).toBe(line);
  });

  it("of a draft leave room for day, month and year", () => {
    expect(placeDateLine(draftDocument())).toMatch(/^Tiền Giang, ngày\u00a0+tháng\u00a0+năm\u00a0+$/);
    expect(longDateOrBlank(draftDocument())).toMatch(/^ngày\u00a0+tháng\u00a0+năm\u00a0+$/);
  });
});
