import type { ContainerDirective } from "mdast-util-directive";
import { canonicalLine } from "#core/document/canonical-inlines.ts";
import type { Appendix, Orientation } from "#core/document/official-document.ts";
import { parseDirectiveAttributes } from "./directive-attributes.ts";
import { reportUnknownKeys, suggestion } from "./known-keys.ts";
import { readBlocks } from "./read-blocks.ts";
import { readFragment } from "./read-fragment.ts";
import { lineOf, sourceOf } from "./read-inline.ts";
import type { Reading } from "./reading.ts";
import { plainTextOf } from "./resolve-tokens.ts";

const KEYS = ["id", "title", "orientation", "note"];

/** Reads `:::appendix{#id title="…" orientation=landscape note="…"} … :::`. */
export function readAppendix(node: ContainerDirective, reading: Reading): Appendix {
  const line = lineOf(node, reading);
  const attributes = parseDirectiveAttributes(attributesSource(node, reading));
  reportUnknownKeys(
    [...attributes.keys()].map((key) => ({ key, line })),
    KEYS,
    ":::appendix",
    reading.mistakes,
  );
  const attributeOf = (name: string): string => canonicalLine(plainTextOf(attributes.get(name) ?? "", line, reading));
  const id = attributeOf("id");
  if (id === "") reading.mistakes.add(line, "Phụ lục không có mã.", "Thêm mã để dẫn chiếu: :::appendix{#chi-tieu …}.");
  if (!isClosed(node, reading)) reading.mistakes.add(line, "Phụ lục không có dòng ::: đóng lại.", "Thêm một dòng ::: ở cuối phụ lục.");
  const title = readFragment({ markup: attributes.get("title") ?? "", line }, reading);
  const note = attributeOf("note");
  const appendix: Appendix = {
    id: id === "" ? `chua-co-ma-${line}` : id,
    ...(title.length === 0 ? {} : { title }),
    ...(note === "" ? {} : { note }),
    orientation: orientationOf(attributes.has("orientation") ? attributeOf("orientation") : undefined, line, reading),
    content: readBlocks(node.children, reading),
  };
  return reading.lines.mark(appendix, line);
}

/** What stands in braces on the first line. */
function attributesSource(node: ContainerDirective, reading: Reading): string {
  const firstLine = sourceOf(node, reading).split("\n")[0] ?? "";
  const start = firstLine.indexOf("{");
  return start < 0 ? "" : firstLine.slice(start);
}

function isClosed(node: ContainerDirective, reading: Reading): boolean {
  return /\n[ \t]*:{3,}[ \t]*$/.test(sourceOf(node, reading));
}

function orientationOf(written: string | undefined, line: number, reading: Reading): Orientation {
  if (written === undefined || written === "portrait") return "portrait";
  if (written === "landscape") return "landscape";
  reading.mistakes.add(line, `Hướng giấy “${written}” không dùng được.`, suggestion(written, ["portrait", "landscape"]));
  return "portrait";
}
