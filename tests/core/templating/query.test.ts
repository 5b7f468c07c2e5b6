import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateFacts } from "#core/document/validation/validate-inlines.ts";
import { describeQuery } from "#core/templating/index.ts";
import { parseQuery, parseQueryRef, QUERIED_LISTS, type Query, type QueryStep, queryRef, writeQuery } from "#core/templating/query.ts";
import { NASTY_STRINGS } from "../../helpers/arbitrary-text.ts";

function arbitraryQuery(): fc.Arbitrary<Query> {
  const text = fc.oneof(
    fc.constantFrom(...NASTY_STRINGS, "Hạ tầng số", "true", "null", "3", "'x'", "a,b", "~", "a=b", "e\u0302", "\u1112\u1161", "\u212b"),
    fc.string({ unit: "binary" }).filter((one) => !/\p{Cs}/u.test(one)),
  );
  const name = text.filter((one) => one !== "");
  const step = fc.oneof<fc.Arbitrary<QueryStep>[]>(
    name.map((field) => ({ kind: "where", field })),
    fc
      .tuple(name, fc.oneof(text, fc.boolean(), fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })))
      .map(([field, value]) => ({ kind: "where", field, value: Object.is(value, -0) ? 0 : value })),
    fc.tuple(name, fc.array(text, { minLength: 1, maxLength: 3 })).map(([field, texts]) => ({ kind: "reads", field, texts })),
    name.map((field) => ({ kind: "map", field })),
    name.map((field) => ({ kind: "sort", field })),
    fc.constantFrom<QueryStep>({ kind: "sort" }, { kind: "uniq" }),
  );
  const list = fc.constantFrom(...QUERIED_LISTS, "plans.nhiem-vu-797.tasks" as const);
  return fc.record({ list, steps: fc.array(step, { maxLength: 4 }) });
}

describe("the key of a query", () => {
  it("reads back as the query, and is a key a document can keep", () => {
    fc.assert(
      fc.property(arbitraryQuery(), fc.constantFrom("count" as const, "names" as const, "sum" as const), (query, purpose) => {
        const ref = queryRef(purpose, query);
        expect(parseQueryRef(ref)).toEqual({ purpose, query });
        expect(ref.normalize("NFC")).toBe(ref);
        expect(validateFacts("f", [ref])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<{ readonly query: Query; readonly written: string }>([
    { query: { list: "indicators", steps: [{ kind: "where", field: "isMet", value: true }] }, written: "indicators?isMet=true" },
    {
      query: {
        list: "previous.tasks",
        steps: [
          { kind: "where", field: "result" },
          { kind: "where", field: "area", value: "Hạ tầng số" },
          { kind: "map", field: "lead" },
          { kind: "uniq" },
        ],
      },
      written: "previous.tasks?result&area=Hạ_tầng_số.lead;uniq",
    },
    {
      query: { list: "projects", steps: [{ kind: "reads", field: "group", texts: ["Dự án mới", "A, B"] }] },
      written: "projects?group~Dự_án_mới,A%2C_B",
    },
    { query: { list: "tasks", steps: [{ kind: "where", field: "status", value: "true" }] }, written: "tasks?status='true'" },
  ])("is easily read: $written", ({ query, written }) => {
    expect(writeQuery(query)).toBe(written);
    expect(parseQuery(written)).toEqual(query);
  });

  it.each([
    "dvc-toan-trinh@2022",
    "du-an/d-1@2022",
    "dem:nhiem-vu",
    "dem:tasks?",
    "dem:tasks?a=%E1",
    "dem:tasks;sap-xep",
    "dem:tasks name",
  ])("is not taken for one: %s", (ref) => {
    expect(parseQueryRef(ref)).toBeUndefined();
  });
});

describe("a query in words", () => {
  it.each([
    ["dem:indicators", "Số chỉ tiêu"],
    ["dem:indicators?isMet=false", "Số chỉ tiêu chưa đạt"],
    ["dem:previous.tasks?isDone=true&area=Hạ_tầng_số", "Số nhiệm vụ của kỳ báo cáo trước đã hoàn thành, lĩnh vực “Hạ tầng số”"],
    ["dem:tasks.lead;uniq", "Số cơ quan chủ trì khác nhau của các nhiệm vụ"],
    ["ten:indicators?result&area~A,B.name", "Danh sách tên của các chỉ tiêu, có kết quả, lĩnh vực “A” hoặc “B”"],
    ["tong:projects?isCarriedOver=false.budget", "Tổng kinh phí trong năm của các dự án không chuyển tiếp"],
    ["dem:plans.kh-797.tasks?lead=null", "Số nhiệm vụ của kế hoạch kh-797, chưa có cơ quan chủ trì"],
    ["dem:tasks?x=3", "Số nhiệm vụ, “x” “3”"],
    ["dvc@2022", undefined],
  ])("%s is %s", (ref, words) => {
    expect(describeQuery(ref)).toBe(words);
  });
});
