import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument, checkInSteps } from "#core/checking/check-document.ts";
import { RULES } from "#core/checking/rules.ts";
import type { OfficialDocument } from "#core/document/official-document.ts";
import { officialDocument, paragraph } from "../../helpers/official-document.ts";
import { readSample, SAMPLE_NAMES } from "../../helpers/sample-documents.ts";
import { draftEverySample } from "../../helpers/sample-drafts.ts";

describe("the checker", () => {
  it("finds nothing in documents written by hand", () => {
    expect(SAMPLE_NAMES.map((name) => [name, checkDocument(readSample(name))])).toEqual(SAMPLE_NAMES.map((name) => [name, []]));
  });

  it("tells errors first, and says of each finding which rule found it", () => {
    const found = checkDocument(officialDocument({ recipients: ["Như trên"], body: [paragraph("chữ  và và")] }));
    expect(found.map(({ rule, severity }) => [severity, rule])).toEqual([
      ["error", "doubled-words"],
      ["warning", "archive-line-missing"],
      ["style", "spacing"],
    ]);
  });

  it("takes one step a rule", () => {
    expect([...checkInSteps(officialDocument())]).toHaveLength(RULES.length);
  });

  it("has a name of its own for each rule", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe("the drafts of the sample office", () => {
  const drafts: (readonly [string, OfficialDocument])[] = [];
  beforeAll(async () => {
    for (const [name, { document }] of await draftEverySample()) drafts.push([name, document]);
  });

  it("lack number and day, and nothing else", () => {
    const found = drafts.map(([name, document]) => [name, checkDocument(document).map(({ rule }) => rule)]);
    expect(found).toEqual(drafts.map(([name]) => [name, ["number-and-date-missing"]]));
    expect(drafts.length).toBeGreaterThan(10);
  });
});
