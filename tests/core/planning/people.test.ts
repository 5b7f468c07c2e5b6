import { describe, expect, it } from "vitest";
import type { PlainDate } from "#core/plain-date.ts";
import { authoritiesOn, type Person, type SigningAuthority, signatureOf } from "#core/planning/index.ts";

const day = (text: string) => text as PlainDate;
const VINH: Person = { id: "vinh", name: "Nguyễn Văn Vĩnh" };

function authority(changes: Partial<SigningAuthority> = {}): SigningAuthority {
  return {
    id: "ct",
    personId: "vinh",
    unitId: "ubnd",
    behalf: [{ prefix: "TM", whom: "Ủy ban nhân dân" }],
    position: "Chủ tịch",
    validFrom: day("2020-12-08"),
    validTo: day("2024-10-31"),
    ...changes,
  };
}

function linesOf(changes: Partial<SigningAuthority>): readonly object[] {
  const signed = signatureOf(authority(changes), VINH, day("2023-03-31"));
  if (!signed.ok) throw new Error(signed.failure.message);
  return signed.value.lines;
}

describe("the signature of an authority", () => {
  it("of a chairman stands for the whole committee", () => {
    expect(signatureOf(authority(), VINH, day("2023-03-31"))).toEqual({
      ok: true,
      value: { lines: [{ prefix: "TM", text: "ỦY BAN NHÂN DÂN" }, { text: "CHỦ TỊCH" }], name: "Nguyễn Văn Vĩnh" },
    });
  });

  it.each<readonly [string, Partial<SigningAuthority>, readonly object[]]>([
    [
      "a deputy signs for the chairman",
      {
        behalf: [
          { prefix: "TM", whom: "Ủy ban nhân dân" },
          { prefix: "KT", whom: "Chủ tịch" },
        ],
        position: "Phó Chủ tịch",
      },
      [{ prefix: "TM", text: "ỦY BAN NHÂN DÂN" }, { prefix: "KT", text: "CHỦ TỊCH" }, { text: "PHÓ CHỦ TỊCH" }],
    ],
    [
      "the head of the office signs by order",
      { behalf: [{ prefix: "TL", whom: "Chủ tịch" }], position: "Chánh Văn phòng" },
      [{ prefix: "TL", text: "CHỦ TỊCH" }, { text: "CHÁNH VĂN PHÒNG" }],
    ],
    [
      "a delegate signs under his delegation",
      { behalf: [{ prefix: "TUQ", whom: "Giám đốc" }], position: "Trưởng phòng" },
      [{ prefix: "TUQ", text: "GIÁM ĐỐC" }, { text: "TRƯỞNG PHÒNG" }],
    ],
    ["an acting head says so", { behalf: [], position: "Giám đốc", isActing: true }, [{ prefix: "Q", text: "GIÁM ĐỐC" }]],
    ["a head of a body that decides alone signs plainly", { behalf: [], position: "Giám đốc" }, [{ text: "GIÁM ĐỐC" }]],
  ])("%s", (_, changes, lines) => {
    expect(linesOf(changes)).toEqual(lines);
  });

  it.each(["2020-12-07", "2024-11-01"])("is refused on %s, outside the time in office", (date) => {
    const signed = signatureOf(authority(), VINH, day(date));
    expect(signed.ok).toBe(false);
    expect(signed.ok ? "" : signed.failure.message).toContain(
      "Nguyễn Văn Vĩnh ký với chức vụ Chủ tịch từ ngày 08/12/2020 đến ngày 31/10/2024, không phải ngày",
    );
  });

  it("is given to a draft without a day", () => {
    expect(signatureOf(authority(), VINH).ok).toBe(true);
  });

  it("of somebody else is a bug", () => {
    expect(() => signatureOf(authority(), { ...VINH, id: "khac" })).toThrow("ct");
  });
});

describe("those who may sign for a unit", () => {
  it("are the ones in office on the day", () => {
    const all = [authority(), authority({ id: "moi", validFrom: day("2024-11-01") }), authority({ id: "so", unitId: "so-tttt" })].map(
      (one) => (one.id === "moi" ? { ...one, validTo: day("2030-12-31") } : one),
    );
    expect(authoritiesOn(all, "ubnd", day("2023-03-31")).map(({ id }) => id)).toEqual(["ct"]);
    expect(authoritiesOn(all, "ubnd", day("2025-03-31")).map(({ id }) => id)).toEqual(["moi"]);
  });
});
