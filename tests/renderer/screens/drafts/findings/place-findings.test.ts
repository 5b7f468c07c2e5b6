import { describe, expect, it } from "vitest";
import type { PreviewPage } from "#contract/preview.ts";
import type { Finding, Severity } from "#core/checking/finding.ts";
import { placeFindings } from "#renderer/screens/drafts/findings/place-findings.ts";
import { whereOf } from "#renderer/screens/drafts/findings/where-of.ts";

function page(...paths: readonly string[]): PreviewPage {
  const places = paths.map((path, index) => ({ path, x: 80, y: index * 20, width: 400, height: 20 }));
  return { key: paths.join(), widthPt: 595, heightPt: 842, section: 0, number: "1", places };
}

function finding(path: string, severity: Severity = "error", quote = "chữ"): Finding {
  return { rule: "r", severity, message: path, quote, place: { path } };
}

/** On which page, beside what, how many. */
function placed(pages: readonly PreviewPage[], findings: readonly Finding[]) {
  return [...placeFindings(pages, findings)].flatMap(([on, all]) =>
    all.map(({ place, findings: held }) => [pages.indexOf(on), place.path, held.length]),
  );
}

describe("findings on pages", () => {
  it("stand beside their part, together where it is the same", () => {
    const pages = [page("title", "body[1]"), page("body[12]")];
    expect(placed(pages, [finding("body[12].content"), finding("body[1].content"), finding("body[1].content"), finding("title")])).toEqual([
      [1, "body[12]", 1],
      [0, "body[1]", 2],
      [0, "title", 1],
    ]);
  });

  it("stand beside the row of a table, on the first page of a part that goes on", () => {
    const pages = [page("body[3]", "body[3].rows[0]"), page("body[3]", "body[3].rows[1]")];
    expect(placed(pages, [finding("body[3].rows[1].cells[0]"), finding("body[3].notes[0]")])).toEqual([
      [1, "body[3].rows[1]", 1],
      [0, "body[3]", 1],
    ]);
  });

  it("are left out where no page has their part, and where there is nothing to point at", () => {
    expect(placed([page("body[0]", "number")], [finding("recipients"), finding("number", "style", ""), finding("body", "error")])).toEqual(
      [],
    );
  });
});

describe("where a finding stands", () => {
  it.each([
    ["recipients[0]", "Nơi nhận"],
    ["letterhead.issuer", "Thể thức"],
    ["body[3].content", "Nội dung"],
    ["body[3].rows[0].cells[1].paragraphs[0].content", "Nội dung, bảng"],
    ["body[3].content[2].content[0]", "Nội dung, chú thích"],
    ["appendices[1].content[0].rows[0]", "Phụ lục thứ 2, bảng"],
  ])("%s is said in words: %s", (path, words) => {
    expect(whereOf(path)).toBe(words);
  });
});
