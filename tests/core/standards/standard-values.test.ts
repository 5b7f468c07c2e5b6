import { describe, expect, it } from "vitest";
import { type Measure, STANDARD_IDS, type StandardId, standardOf } from "#core/standards/index.ts";

interface Place {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Every object inside the rule pack with the way to it. */
function objectsOf(value: unknown, path: string): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => objectsOf(child, `${path}.${key}`));
  return Array.isArray(value) ? inner : [{ path, value: { ...value } }, ...inner];
}

function placesOf(id: StandardId): readonly Place[] {
  return objectsOf(standardOf(id), id);
}

function isMeasure(value: object): value is Measure {
  return "value" in value && typeof value.value === "number" && "clause" in value;
}

const SOURCES: Readonly<Record<StandardId, RegExp>> = {
  "state-2020": /^(Nghị định 30\/2020\/NĐ-CP|Văn bản không quy định)/,
  "party-2018": /^(Hướng dẫn 36-HD\/VPTW|Văn bản không quy định)/,
  "party-2026": /^(Hướng dẫn 05-HD\/VPTW|Văn bản không quy định)/,
};

describe("the values of a standard", () => {
  it.each(STANDARD_IDS)("of %s: every measure is a number of 0 or more and lies in its range", (id) => {
    const measures = placesOf(id).filter(({ value }) => isMeasure(value));
    expect(measures.length).toBeGreaterThan(50);
    const wrong = measures.filter(({ value }) => {
      const { value: amount, range: [least, most] = [0, Number.MAX_VALUE] } = value as unknown as Measure;
      return !(Number.isFinite(amount) && least <= amount && amount <= most && least < most);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each(STANDARD_IDS)("of %s: every value says where it comes from, in the words of its own source", (id) => {
    const sources = placesOf(id).flatMap(({ path, value }) =>
      Object.entries(value)
        .filter(([key]) => /clause$/i.test(key))
        .map(([key, source]) => ({ path: `${path}.${key}`, source: String(source) })),
    );
    expect(sources.length).toBeGreaterThan(80);
    expect(sources.filter(({ source }) => !SOURCES[id].test(source)).map(({ path }) => path)).toEqual([]);
  });

  it.each(STANDARD_IDS)("of %s: every measure and every word carries a clause", (id) => {
    const bare = placesOf(id).filter(({ value }) => "value" in value && !("clause" in value));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it.each(STANDARD_IDS)("of %s: font sizes are whole or half points between 8 and 16", (id) => {
    const sizes = placesOf(id).flatMap(({ path, value }) => {
      const size = value.sizePt;
      return typeof size === "object" && size !== null && isMeasure(size) ? [{ path, size: size.value }] : [];
    });
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter(({ size }) => size < 8 || size > 16 || (size * 2) % 1 !== 0)).toEqual([]);
  });

  it.each(STANDARD_IDS)("of %s: the two columns of the head fit between the margins", (id) => {
    const { page, letterhead } = standardOf(id);
    const room = page.widthMm.value - page.leftMm.value - page.rightMm.value;
    expect(room).toBe(165);
    expect(letterhead.rightColumnMm.value + letterhead.columnGapMm.value).toBeLessThan(room);
  });

  it.each(STANDARD_IDS)("of %s: six levels of headings, each counted in another way", (id) => {
    const { levels, partNumbering } = standardOf(id).headings;
    expect(new Set(Object.values(levels).map(({ form }) => form)).size).toBe(6);
    expect(partNumbering.options).toContain(partNumbering.value);
  });
});
