import { CHECKING } from "#renderer/text/checking.ts";

/** Where a finding stands, in words: `Nội dung, bảng`, `Phụ lục thứ 2, chú thích`, `Nơi nhận`. */
export function whereOf(path: string): string {
  const { places } = CHECKING;
  const [part = ""] = /^\w+/.exec(path) ?? [];
  const appendix = /^appendices\[(\d+)\]/.exec(path)?.[1];
  if (appendix === undefined && part !== "body") return isNamed(part) ? places[part] : places.head;
  const start = appendix === undefined ? places.body : CHECKING.appendix(Number(appendix) + 1);
  if (/\.(?:rows|columns|notes)\[/.test(path)) return `${start}, ${places.table}`;
  return /\.(?:content|title|text)\[\d+\]\.content\[\d+\]$/.test(path) ? `${start}, ${places.note}` : start;
}

function isNamed(part: string): part is keyof typeof CHECKING.places {
  return Object.hasOwn(CHECKING.places, part);
}
