import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { headingId, readGuide } from "#core/help/guide-blocks.ts";

const HELP = join(resolve(import.meta.dirname, "../../.."), "resources", "help");
const GUIDE = readFileSync(join(HELP, "huong-dan.md"), "utf8");

describe("the text of the guide", () => {
  it("is read as headings, paragraphs, lists, tables and pictures", () => {
    const blocks = readGuide(
      "# Đầu\n\nMột **đậm** và `mã`.\n\n1. Một\n2. Hai\n  tiếp\n\n| A | B |\n|---|---|\n| 1 | *2* |\n\n![Ảnh](a.png)",
    );
    expect(blocks).toEqual([
      { kind: "heading", level: 1, text: "Đầu", id: "dau" },
      {
        kind: "paragraph",
        content: [
          { kind: "text", text: "Một " },
          { kind: "strong", text: "đậm" },
          { kind: "text", text: " và " },
          { kind: "code", text: "mã" },
          { kind: "text", text: "." },
        ],
      },
      { kind: "list", isOrdered: true, items: [[{ kind: "text", text: "Một" }], [{ kind: "text", text: "Hai tiếp" }]] },
      { kind: "table", head: ["A", "B"], rows: [[[{ kind: "text", text: "1" }], [{ kind: "emphasis", text: "2" }]]] },
      { kind: "picture", name: "a.png", text: "Ảnh" },
    ]);
  });

  it("keeps a blank line within fenced text", () => {
    expect(readGuide("Trước\n\n```\nmột\n\nhai\n```\n\nSau").map(({ kind }) => kind)).toEqual(["paragraph", "code", "paragraph"]);
  });

  it("makes neither markup nor an outside link of anything", () => {
    const [block] = readGuide("<script>alert(1)</script> [ra ngoài](https://example.com)");
    expect(block).toEqual({
      kind: "paragraph",
      content: [{ kind: "text", text: "<script>alert(1)</script> [ra ngoài](https://example.com)" }],
    });
  });

  it("of the program leads every link to a heading that is there, and names each heading once", () => {
    const blocks = readGuide(GUIDE);
    const ids = blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = ""]) => to);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !ids.includes(to))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("of the program shows every picture there is, each with words for who cannot see it, and stays light", () => {
    const shown = readGuide(GUIDE).flatMap((block) => (block.kind === "picture" ? [block] : []));
    const there = readdirSync(join(HELP, "hinh")).map((file) => `hinh/${file}`);
    expect(shown.map(({ name }) => name).toSorted()).toEqual(there.toSorted());
    expect(shown.filter(({ text }) => text.length < 10)).toEqual([]);
    const bytes = there.reduce((sum, name) => sum + statSync(join(HELP, name)).size, 0);
    expect(bytes).toBeLessThan(2.5 * 2 ** 20);
  });

  it("calls a heading by its plain letters", () => {
    expect(headingId("Sổ văn bản (đi)")).toBe("so-van-ban-di");
  });
});
