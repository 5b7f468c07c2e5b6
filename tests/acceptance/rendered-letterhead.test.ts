import { beforeAll, describe, expect, it } from "vitest";
import { readLetterhead } from "#backend/docx/letterhead/read-letterhead.ts";
import { writeOnLetterhead } from "#backend/docx/letterhead/write-on-letterhead.ts";
import { fullLetterhead } from "../helpers/letterhead-file.ts";
import { layOutPages, missingPrograms } from "../helpers/libre-office.ts";
import { type RenderedPage, readPages } from "../helpers/rendered-page.ts";
import { readSample } from "../helpers/sample-documents.ts";
import { successOf } from "../helpers/test-database.ts";
import { ooxmlFaults } from "../helpers/validate-ooxml.ts";

const NAME = "ke-hoach-112-kh-ubnd";

const missing = missingPrograms();
if (missing.length > 0) {
  console.warn(`SKIPPED: a document on a letterhead was not laid out, because this machine has no ${missing.join(", no ")}.`);
}

describe.skipIf(missing.length > 0)("a sample document on an office's own letterhead, laid out by LibreOffice", () => {
  let bytes: Uint8Array = new Uint8Array();
  let pages: readonly RenderedPage[] = [];

  beforeAll(async () => {
    bytes = await writeOnLetterhead(readSample(NAME), successOf(readLetterhead(await fullLetterhead())));
    const laidOut = await layOutPages([{ name: `${NAME}.docx`, bytes }]);
    pages = readPages(laidOut.get(`${NAME}.docx`) ?? "");
  });

  it("is valid Open XML", async () => {
    expect(await ooxmlFaults([{ name: `${NAME}.docx`, bytes }])).toEqual([]);
  });

  it("begins with the letterhead's page, filled, its own note at the foot", () => {
    const first = pages[0]?.text ?? "";
    expect(first).toContain("Công báo nội bộ của ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG");
    expect(first).toContain("Số: 112/KH-UBND");
    expect(first).toContain("Mẫu dùng từ năm 2023.");
  });

  it("carries the letterhead's foot on its own pages only, and numbers appendices from the standard's head", () => {
    const withFoot = pages.map(({ text }) => text.includes("tiengiang.example.vn"));
    const appendixStart = withFoot.indexOf(false);
    expect(appendixStart).toBeGreaterThan(1);
    expect(withFoot.slice(appendixStart)).not.toContain(true);
    expect(pages[appendixStart]?.text).toMatch(/^Phụ lục/i);
    expect(pages[appendixStart + 1]?.lines[0]?.text).toBe("2");
  });

  it("leaves no placeholder behind", () => {
    expect(pages.map(({ text }) => text).join(" ")).not.toMatch(/\{\{|\}\}|⟦|⟧/);
  });
});
