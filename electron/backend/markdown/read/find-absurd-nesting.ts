import type { Nodes, Root } from "mdast";
import type { Problem } from "#core/problem.ts";

/** Blocks in `:::`; no document has so many appendices, and the time to parse nested ones grows with the square of their number. */
const MOST_CONTAINERS = 200;

/** Far more than appendix, bullets, emphasis and directives together ever need. */
const DEEPEST = 60;

const REMEDY = "Đây không giống một văn bản; kiểm tra lại tệp.";

/** A file made to exhaust the parser, told before it is parsed; undefined for any other. */
export function findTooManyContainers(source: string): Problem | undefined {
  const openings = [...source.matchAll(/^[ \t]*:{3,}[^\s:]/gm)];
  const first = openings[MOST_CONTAINERS];
  if (first === undefined) return undefined;
  const line = source.slice(0, first.index).split("\n").length;
  return { place: { line }, message: `Tệp có quá ${MOST_CONTAINERS} khối :::.`, remedy: REMEDY };
}

/** The first place nested so deep that reading it would exhaust the stack; undefined in any real document. */
export function findTooDeep(root: Root): Problem | undefined {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST) return { place: { line: node.position?.start.line ?? 1 }, message: "Các phần lồng nhau quá sâu.", remedy: REMEDY };
    for (const child of "children" in node ? node.children : []) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
