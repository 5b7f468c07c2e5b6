import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTemplate } from "#backend/markdown/read-template.ts";
import { writeMarkdown } from "#backend/markdown/write-markdown.ts";
import { FILTERS } from "#core/templating/filters/index.ts";
import { TAGS } from "#core/templating/liquid-engine.ts";
import { FIELD_NAMES } from "#core/templating/prepare-data.ts";
import { templateData } from "../../helpers/template-data.ts";

const README = readFileSync(join(import.meta.dirname, "../../../templates/README.md"), "utf8");

/** Short enough that lines are easily told: the body begins on the line after. */
const FRONT = `---
standard: state-2020
kind: BC
issuer: ỦY BAN NHÂN DÂN TỈNH
symbol: BC-UBND
place: Tiền Giang
title: Kết quả
signature: { position: [CHỦ TỊCH], name: Họ tên }
recipients: [Như trên]
---
`;
const FRONT_LINES = FRONT.split("\n").length - 1;

/** The body a template makes, as Markdown; or its mistakes, with lines as in the example. */
function made(template: string): string {
  const document = readTemplate(FRONT + template, templateData());
  if (document.ok) return writeMarkdown(document.value).split("---\n").slice(2).join("---\n").trim();
  return document.failure.map(({ place, message }) => `${(place.line ?? 0) - FRONT_LINES}: ${message}`).join("\n");
}

/** The same without where figures and citations came from. */
function printed(template: string): string {
  return made(template).replace(/:(?:so|vb)\[([^\]]*)\]\{[^}]*\}/g, "$1");
}

const ROWS = [...README.matchAll(/^\| .* \| `(\{\{.*)` \| `(.*)` \|$/gm)].map(([, example = "", shown = ""]) => ({
  example: example.replaceAll("\\|", "|"),
  shown: shown.replaceAll("\\n", "\n"),
}));

const BLOCKS = [...README.matchAll(/^(`{3,4})liquid\n([\s\S]*?)\n\1\n\1(?:text|mistakes)\n([\s\S]*?)\n\1$/gm)].map(
  ([, , example = "", shown = ""]) => ({
    example,
    shown,
  }),
);

describe("examples of templates/README.md", () => {
  it("are all found", () => {
    expect(ROWS).toHaveLength(37);
    expect(BLOCKS).toHaveLength(11);
  });

  it.each(ROWS)("$example gives $shown", ({ example, shown }) => {
    expect(printed(example)).toBe(shown);
  });

  it.each(BLOCKS)("gives what stands below it: $example", ({ example, shown }) => {
    expect(made(example)).toBe(shown);
  });
});

describe("what a template may use", () => {
  const written: Readonly<Record<string, string>> = {
    "#": "{% # ",
    i: "`i['code']`",
    f: "`f['key']`",
    d: "`d['id']`",
    plans: "`plans['id']`",
  };

  it.each([...Object.keys(FILTERS), ...TAGS, ...FIELD_NAMES])("%s stands in templates/README.md", (name) => {
    expect(README.includes(written[name] ?? `\`${name}\``)).toBe(true);
  });
});
