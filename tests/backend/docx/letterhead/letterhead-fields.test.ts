import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fieldNamed, LETTERHEAD_FIELDS } from "#backend/docx/letterhead/letterhead-fields.ts";

const README = readFileSync(new URL("../../../../templates/README.md", import.meta.url), "utf8");

describe("the placeholders of a letterhead", () => {
  it("stand in templates/README.md under both names", () => {
    const told = [...README.matchAll(/^\| `\{\{(\w+)\}\}` \| `\{\{([^}]+)\}\}` \|/gm)].map(([, name, vietnamese]) => ({
      name,
      vietnamese,
    }));
    expect(told).toEqual(LETTERHEAD_FIELDS.map(({ name, vietnamese }) => ({ name, vietnamese })));
  });

  it("are known whatever their capitals, blanks and form of Unicode", () => {
    expect(
      [" Cơ  quan ban hành ", "CƠ QUAN BAN HÀNH", "cơ quan ban hành".normalize("NFD"), "ISSUER"].map((one) => fieldNamed(one)?.name),
    ).toEqual(Array.from({ length: 4 }, () => "issuer"));
    expect(fieldNamed("cơ quan")).toBeUndefined();
  });
});
